/** The bytes of a text, as they go over the wire. Half of a surrogate pair is written as U+FFFD, as hosts do. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  const bytes = new Uint8Array(escaped.length);
  let length = 0;
  for (let index = 0; index < escaped.length; index++) {
    const code = escaped.charCodeAt(index);
    const isEscape = code === PERCENT;
    bytes[length++] = isEscape ? Number.parseInt(escaped.slice(index + 1, index + 3), 16) : code;
    if (isEscape) index += 2;
  }
  return bytes.slice(0, length);
}

const PERCENT = '%'.charCodeAt(0);
