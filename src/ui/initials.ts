/** At most two letters of a name or address: `Ada King Lovelace` → `AL`, `ada@example.com` → `A`. */
export function initialsOf(name: string): string {
  const words = (name.split('@')[0] ?? '').split(/[\s._-]+/).filter(Boolean);
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  const letters = [first, last].map((word) => (word ? ([...word][0] ?? '') : ''));
  return letters.join('').toUpperCase() || '?';
}
