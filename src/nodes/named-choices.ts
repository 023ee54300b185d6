interface NamedChoice {
  readonly value: string;
  readonly label: string;
}

/** What is known by id and name, to choose from. */
export const namedChoices = (names: ReadonlyMap<string, string>): NamedChoice[] =>
  Array.from(names, ([value, label]) => ({ value, label }));
