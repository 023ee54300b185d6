import type { NodeId } from '../../graph/model.ts';
import type { FieldReference } from '../field-reference.ts';

/** What a condition may refer to by id, with the names people know it by. */
export interface ConditionNames {
  readonly tags: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, string>;
  /** By field name: `first_name` → "First name", `custom.plan` → "Plan". */
  readonly fields: ReadonlyMap<string, FieldReference>;
  /** Titles of this funnel's steps that send mail, by node id. */
  readonly mailSteps: ReadonlyMap<NodeId, string>;
}
