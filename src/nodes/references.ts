import type { ConditionNames } from '../runtime/conditions/condition-names.ts';

export type { FieldReference } from '../runtime/field-reference.ts';

/** What settings may refer to by id, with the names people know it by. Made from the workspace, or from a scenario. */
export interface References extends ConditionNames {}

/** References without those that the funnel itself holds. */
export type WorkspaceReferences = Omit<References, 'mailSteps'>;
