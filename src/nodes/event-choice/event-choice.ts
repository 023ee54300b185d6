import * as z from 'zod';
import type { Step } from '../../runtime/behaviour.ts';
import type { BecauseGroup } from '../../runtime/conditions/because.ts';
import { conditionNeeds } from '../../runtime/conditions/condition-needs.ts';
import { conditionProblems } from '../../runtime/conditions/condition-problems.ts';
import { conditionSchema } from '../../runtime/conditions/condition-schema.ts';
import { describeCondition } from '../../runtime/conditions/describe-condition.ts';
import { evaluate } from '../../runtime/conditions/evaluate.ts';
import { type EventPattern, hears } from '../../runtime/event.ts';
import type { FactNeed } from '../../runtime/facts.ts';
import type { Say } from '../../text/words.ts';
import type { SettingsProblem } from '../node-kind.ts';
import type { References } from '../references.ts';
import { CUSTOM, catalogueEntry } from './event-catalogue.ts';
import type { EventWord } from './words.ts';

/** The settings that choose an event. */
export const eventShape = {
  type: z
    .string('choose-event')
    .refine((type) => catalogueEntry(type) !== undefined || type.startsWith(CUSTOM), 'choose-event')
    .refine((type) => !type.startsWith(CUSTOM) || /^custom\.[a-z0-9._-]{1,60}$/.test(type), 'name-event'),
  /** A tag, a list, or the name of a form or hook; null for any. */
  subject: z.string().max(200).nullable().default(null),
  /** The step of this journey whose mail it must come from; null for any mail. */
  mail: z.string().nullable().default(null),
  filter: conditionSchema.nullable().default(null),
};

export type EventChoice = z.output<z.ZodObject<typeof eventShape>>;

export const eventPattern = ({ type, subject }: EventChoice): EventPattern => ({ type, subject });

export const eventNeeds = ({ filter }: EventChoice): readonly FactNeed[] =>
  filter ? conditionNeeds(filter) : [];

/** Is the event at hand the chosen one? Why, where a filter had a say; null if it is not. */
export function chosenEvent(
  choice: EventChoice,
  step: Step<unknown>,
): { because: BecauseGroup | null } | null {
  const { event } = step;
  if (!event || !hears(eventPattern(choice), event)) return null;
  if (choice.mail !== null && (event.data.node !== choice.mail || event.data.run !== step.runId)) return null;
  if (!choice.filter) return { because: null };
  const { holds, because } = evaluate(choice.filter, step);
  return holds ? { because } : null;
}

/** What is wrong with a choice beyond its schema; paths begin at the choice. */
export function eventProblems(
  { type, subject, mail, filter }: EventChoice,
  references: References,
  say: Say<EventWord>,
): SettingsProblem[] {
  const problem = (code: EventWord, ...path: string[]): SettingsProblem[] => [
    { code, severity: 'error', message: say(code), path },
  ];
  const kind = catalogueEntry(type)?.subject;
  const inFilter = filter ? conditionProblems(filter, references, say) : [];
  return [
    ...(kind === 'tag' && !subject ? problem('choose-event-tag', 'subject') : []),
    ...(kind === 'list' && !subject ? problem('choose-event-list', 'subject') : []),
    ...(kind === 'tag' && subject && !references.tags.has(subject)
      ? problem('event-tag-gone', 'subject')
      : []),
    ...(kind === 'list' && subject && !references.lists.has(subject)
      ? problem('event-list-gone', 'subject')
      : []),
    ...(mail !== null && !references.mailSteps.has(mail) ? problem('event-mail-gone', 'mail') : []),
    ...inFilter.map(
      (each): SettingsProblem => ({ ...each, severity: 'error', path: ['filter', ...each.path] }),
    ),
  ];
}

/** A chosen event in words: `Tag applied: VIP`, `Order paid, if the event’s total is at least 100`. */
export function describeEvent(choice: EventChoice, references: References, say: Say<EventWord>): string {
  const { type, filter } = choice;
  const entry = catalogueEntry(type);
  const event = entry ? say(entry.label) : say('event-custom');
  const subject = subjectName(choice, references, say);
  const named = subject === null ? event : say('event-named', { event, subject });
  if (!filter || filter.conditions.length === 0) return named;
  return say('event-filtered', { event: named, condition: describeCondition(filter, references, say) });
}

function subjectName({ type, subject, mail }: EventChoice, references: References, say: Say<EventWord>) {
  if (type.startsWith(CUSTOM)) return type.slice(CUSTOM.length);
  if (mail !== null) return references.mailSteps.get(mail) ?? say('unknown-mail');
  if (subject === null || subject === '') return null;
  const kind = catalogueEntry(type)?.subject;
  if (kind === 'tag') return references.tags.get(subject) ?? say('unknown-tag');
  return kind === 'list' ? (references.lists.get(subject) ?? say('unknown-list')) : subject;
}
