/**
 * An array as Postgres reads it. Written here, because a batch sends hundreds of thousands of elements, and a driver that
 * looks at each of them for everything it might be takes as long as the database.
 */
export function arrayLiteral(elements: readonly (string | number | boolean | null)[]): string {
  let literal = '';
  for (const element of elements) {
    if (literal !== '') literal += ',';
    if (typeof element === 'string') literal += quoted(element);
    else literal += element === null ? 'NULL' : String(element);
  }
  return `{${literal}}`;
}

const quoted = (text: string): string =>
  `"${SPECIAL.test(text) ? text.replaceAll('\\', '\\\\').replaceAll('"', '\\"') : text}"`;

const SPECIAL = /["\\]/;
