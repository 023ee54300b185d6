const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** RFC 4648, section 5, for whole groups of three bytes: so each token has one spelling only, and no padding. */
export function base64Url(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const group = (byteAt(bytes, index) << 16) | (byteAt(bytes, index + 1) << 8) | byteAt(bytes, index + 2);
    for (const shift of [18, 12, 6, 0]) text += ALPHABET[(group >> shift) & 63];
  }
  return text;
}

/** Null for what `base64Url` cannot have written. */
export function fromBase64Url(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const bytes = new Uint8Array((text.length / 4) * 3);
  for (let index = 0; index < text.length; index += 4) {
    let group = 0;
    for (const char of text.slice(index, index + 4)) {
      const value = ALPHABET.indexOf(char);
      if (value === -1) return null;
      group = (group << 6) | value;
    }
    bytes.set([group >> 16, (group >> 8) & 255, group & 255], (index / 4) * 3);
  }
  return bytes;
}

const byteAt = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0;
