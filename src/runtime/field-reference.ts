export type FieldType = 'text' | 'number' | 'date' | 'boolean' | 'choice';

/** A field that contacts can have, as people know it. */
export interface FieldReference {
  readonly label: string;
  readonly type: FieldType;
  readonly choices?: readonly string[];
}
