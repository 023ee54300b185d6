/** What settings may refer to by id, with the names people know it by. Made from the workspace, or from a scenario. */
export interface References {
  readonly tags: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, string>;
  /** Labels of the fields a contact can have: `first_name` → "First name", `custom.plan` → "Plan". */
  readonly fields: ReadonlyMap<string, FieldReference>;
  /** Titles of this funnel's steps that send mail, by node id. */
  readonly mailSteps: ReadonlyMap<string, string>;
}

export interface FieldReference {
  readonly label: string;
  readonly type: 'text' | 'number' | 'date' | 'boolean' | 'choice';
  readonly choices?: readonly string[];
}
