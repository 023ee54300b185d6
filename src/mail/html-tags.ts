/** Start and end (behind the `>`) of each tag of the given names. Reads quotes as browsers do, in linear time. */
export function* tagsNamed(html: string, names: RegExp): Generator<readonly [number, number]> {
  const opening = /<([a-z][a-z0-9]*)(?=[\s/>])/gi;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const end = endOfTag(html, opening.lastIndex);
    // An unclosed quote runs to the end of the mail: no tag can follow.
    if (end === -1) return;
    opening.lastIndex = end;
    if (names.test(match[1] ?? '')) yield [match.index, end];
  }
}

function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let index = from; index < html.length; index++) {
    const char = html[index] ?? '';
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '>') return index + 1;
    // A quote is one only as the start of a value; elsewhere it is part of a name.
    else if ((char === '"' || char === "'") && /=\s*$/.test(html.slice(Math.max(from, index - 8), index)))
      quote = char;
  }
  return -1;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Undoes the entities that occur in addresses. What else there is stays as written. */
export const withoutEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
