import { type Scenario, scenarioSchema } from './schema.ts';

export type ParsedScenario =
  | { readonly scenario: Scenario }
  /** Each line names the place and says what is wrong there. */
  | { readonly mistakes: readonly string[] };

/** Reads the text of a scenario file: its form first, then that its parts fit together. Never throws. */
export function parseScenario(text: string): ParsedScenario {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { mistakes: [`This is not JSON: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const parsed = scenarioSchema.safeParse(value);
  if (!parsed.success) return { mistakes: parsed.error.issues.map(({ path, message }) => at(path, message)) };
  const mistakes = inconsistencies(parsed.data);
  return mistakes.length > 0 ? { mistakes } : { scenario: parsed.data };
}

const at = (path: readonly PropertyKey[], message: string): string =>
  `${path.map(String).join('.') || 'file'}: ${message}`;

function inconsistencies(scenario: Scenario): string[] {
  const known = new Set(scenario.contacts.map(({ id }) => id));
  const strangers = scenario.timeline.flatMap(({ contact }, index) =>
    [contact]
      .flat()
      .flatMap((id) => (id === '*' || known.has(id) ? [] : [at(['timeline', index], `No contact "${id}"`)])),
  );
  return [
    ...repeated(scenario.contacts, 'contacts'),
    ...repeated(scenario.funnels, 'funnels'),
    ...strangers,
    ...(Date.parse(scenario.end) > Date.parse(scenario.start) ? [] : [at(['end'], 'Must be after start')]),
    ...scenario.timeline.flatMap(({ at: moment }, index) =>
      Date.parse(moment) < Date.parse(scenario.start)
        ? [at(['timeline', index, 'at'], 'Is before start')]
        : [],
    ),
  ];
}

function repeated(items: readonly { readonly id: string }[], place: string): string[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (seen.has(id)) return [at([place, index, 'id'], `"${id}" is there twice`)];
    seen.add(id);
    return [];
  });
}
