import type { ConditionNames } from '../runtime/conditions/condition-names.ts';

export type { FieldReference } from '../runtime/field-reference.ts';

/** What settings may refer to by id, with the names people know it by. Made from the workspace, or from a scenario. */
export interface References extends ConditionNames {
  /** Segments by id; absent while there are none. */
  readonly segments?: ReadonlyMap<string, string>;
  /** Funnels of the workspace by id; absent where nobody knows them. */
  readonly funnels?: ReadonlyMap<string, string>;
  /** Members of the workspace by id; absent where nobody knows them. */
  readonly members?: ReadonlyMap<string, string>;
}

/** References without those that the funnel itself holds. */
export type WorkspaceReferences = Omit<References, 'mailSteps'>;
