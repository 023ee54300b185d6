import type { JsonObject } from '../../graph/json.ts';
import type { DataSource } from '../../runtime/conditions/condition.ts';
import type { References } from '../references.ts';
import { type DraftGroup, isDraftGroup } from './draft-condition.ts';
import { GroupBox } from './group-box.tsx';

export interface ConditionBuilderProps {
  /** As stored; whatever else stands there counts as an empty group. */
  condition: unknown;
  references: References;
  readOnly: boolean;
  onChange: (condition: JsonObject) => void;
  /** What is wrong at a path below the condition. */
  errorAt: (...path: readonly (string | number)[]) => string | undefined;
  createTag: (name: string) => Promise<string>;
  createList: (name: string) => Promise<string>;
  /** Path of the condition in the settings, for finding fields. */
  path: readonly (string | number)[];
  /** Whose data may be asked about. Inside a journey: what it entered with, and what its steps kept. */
  sources?: readonly DataSource[];
  /** The types that the event at hand may be of, for suggestions. */
  events?: readonly string[];
}

const EMPTY: DraftGroup = { match: 'all', conditions: [] };

const asGroup = (condition: unknown): DraftGroup =>
  typeof condition === 'object' && condition !== null && isDraftGroup(condition as DraftGroup)
    ? (condition as DraftGroup)
    : EMPTY;

/** Nested groups of tests, joined by "and" or "or". */
export function ConditionBuilder({ condition, onChange, ...shared }: ConditionBuilderProps) {
  return (
    <GroupBox
      {...shared}
      depth={1}
      group={asGroup(condition)}
      onChange={(group) => onChange(group as JsonObject)}
    />
  );
}

/** What every part of the builder is handed down. */
export type BuilderContext = Omit<ConditionBuilderProps, 'condition' | 'onChange'>;
