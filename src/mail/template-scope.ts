/** What templates are filled in with for one contact. */
export interface TemplateValues {
  /** By field, as in the facts of a contact: `first_name`, `custom.plan`. */
  readonly contact: Readonly<Record<string, unknown>>;
  readonly workspace: { readonly name: string; readonly postalAddress: string };
  /** What came with the event that started the run. */
  readonly trigger?: Readonly<Record<string, unknown>>;
  /** What earlier steps have kept. */
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The names that stand for something in a template. */
export function templateScope({ contact, workspace, trigger = {}, variables = {} }: TemplateValues): object {
  const custom: Record<string, unknown> = {};
  const fields: Record<string, unknown> = { custom };
  for (const [field, value] of Object.entries(contact)) {
    if (field.startsWith('custom.')) custom[field.slice('custom.'.length)] = value;
    else fields[field] = value;
  }
  return {
    contact: fields,
    workspace: { name: workspace.name, postal_address: workspace.postalAddress },
    trigger,
    variables,
  };
}
