import * as z from 'zod';

/** Someone who edits, as far as the others may know. */
export interface Editor {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
}

export const editorSchema: z.ZodType<Editor | null> = z
  .object({ id: z.string(), name: z.string().nullable(), email: z.string().nullable() })
  .nullable();

/** The server's timestamps become instants. */
export const instantSchema = z
  .string()
  .transform((text) => Date.parse(text))
  .refine(Number.isFinite, 'A timestamp was expected');

/** What to call them; null where nobody is known any more. */
export const nameOfEditor = (editor: Editor | null): string | null => editor?.name ?? editor?.email ?? null;
