import * as z from 'zod';
import type { JsonObject } from '../../graph/json.ts';
import type { Candidate, ClockReach, ClockViewer, ClockWindow } from '../../runtime/behaviour.ts';
import { conditionNeeds } from '../../runtime/conditions/condition-needs.ts';
import { conditionProblems } from '../../runtime/conditions/condition-problems.ts';
import type { EventPattern, Place } from '../../runtime/event.ts';
import type { FactNeed } from '../../runtime/facts.ts';
import type { Instant } from '../../runtime/instant.ts';
import type { Say, Words } from '../../text/words.ts';
import { nextPort } from '../next-port.ts';
import type { EntryKind, KindWord, SettingsProblem } from '../node-kind.ts';
import type { References } from '../references.ts';
import { type EntryRules, entryRules, rulesAdmit } from './entry-rules.ts';
import { reentryKey } from './reentry.ts';
import type { EntryWord } from './words.ts';

/** What an entry says of itself; the rules that all entries share are added to it. */
interface OwnEntry<Kind extends string, Shape extends z.ZodRawShape, Word extends string> {
  readonly kind: Kind;
  /** Its own settings; `filter`, `reentry`, `opens` and `closes` come beside them. */
  readonly settings: Shape;
  /** Must hold `entryWords` as well. */
  readonly words: Words<Word | EntryWord | KindWord>;
  readonly defaults: JsonObject;
  lint?(
    settings: Own<Shape>,
    references: References,
    say: Say<Word | EntryWord | KindWord>,
  ): SettingsProblem[];
  summary(settings: Own<Shape>, references: References, say: Say<Word | EntryWord | KindWord>): string;
  listens(settings: Own<Shape>, place: Place): readonly EventPattern[];
  facts?(settings: Own<Shape>): readonly FactNeed[];
  /** What more it asks of an event than its pattern does. */
  admits?(settings: Own<Shape>, candidate: Candidate): boolean;
  clock?(settings: Own<Shape>, viewer: ClockViewer, after: Instant): Instant | null;
  clockReach?(settings: Own<Shape>, window: ClockWindow): ClockReach | null;
}

/** Not `z.output` of the object: of one without settings that is a record that refuses every key. */
type Own<Shape extends z.ZodRawShape> = { readonly [Key in keyof Shape]: z.output<Shape[Key]> };
export type EntrySettings<Shape extends z.ZodRawShape> = Own<Shape> & EntryRules;

/** An entry whole: what it says of itself, and the rules about who may enter and when. */
export function defineEntry<Kind extends string, Shape extends z.ZodRawShape, Word extends string = never>(
  own: OwnEntry<Kind, Shape, Word>,
): EntryKind<Kind, EntrySettings<Shape>, Word | EntryWord> {
  type Settings = EntrySettings<Shape>;
  const { kind, words, clock, clockReach } = own;
  return {
    kind,
    family: 'entry',
    settings: z.strictObject({ ...own.settings, ...entryRules }) as unknown as z.ZodType<Settings>,
    words,
    defaults: { reentry: 'once', ...own.defaults },
    takesTime: false,
    ports: () => nextPort,
    lint: (settings, references, say) => [
      ...(own.lint?.(settings, references, say) ?? []),
      ...ruleProblems(settings, references, say),
    ],
    summary: own.summary,
    facts: (settings) => [
      ...(own.facts?.(settings) ?? []),
      ...(settings.filter ? conditionNeeds(settings.filter) : []),
    ],
    listens: own.listens,
    // Its own question first: it is the cheaper one, and declines most.
    admits: (settings, candidate) =>
      (own.admits?.(settings, candidate) ?? true) && rulesAdmit(settings, candidate),
    key: ({ reentry }, event) => reentryKey(reentry, event),
    ...(clock ? { clock } : {}),
    ...(clockReach ? { clockReach } : {}),
    enter: () => ({ move: 'leave', port: 'next' }),
  };
}

function ruleProblems(
  { filter, opens, closes }: EntryRules,
  references: References,
  say: Say<EntryWord>,
): SettingsProblem[] {
  const inFilter = filter ? conditionProblems(filter, references, say) : [];
  const problems = inFilter.map(
    (problem): SettingsProblem => ({ ...problem, severity: 'error', path: ['filter', ...problem.path] }),
  );
  if (opens !== null && closes !== null && closes <= opens) {
    const code = 'closes-before-opens';
    problems.push({ code, severity: 'error', message: say(code), path: ['closes'] });
  }
  return problems;
}
