import type { Choice } from './choice.ts';

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    // Turkish dotless ı has no decomposition and is typed as i on other keyboards.
    .replace(/ı/g, 'i')
    .toLowerCase()
    .trim();

/** Choices whose label or hint contains every word of the query, those whose label starts with it first. */
export function matchingChoices<C extends Choice>(choices: readonly C[], query: string): C[] {
  const wanted = fold(query);
  if (!wanted) return [...choices];
  const words = wanted.split(/\s+/);
  const matches = choices.filter(({ label, hint = '' }) => {
    const text = fold(`${label} ${hint}`);
    return words.every((word) => text.includes(word));
  });
  const starts = (choice: C) => fold(choice.label).startsWith(wanted);
  return [...matches.filter(starts), ...matches.filter((choice) => !starts(choice))];
}

/** Whether some choice already bears this name, so that it need not be created. */
export const bearsLabel = (choices: readonly Choice[], label: string): boolean =>
  choices.some((choice) => fold(choice.label) === fold(label));
