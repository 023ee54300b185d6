import type * as z from 'zod';
import type { JsonObject } from '../graph/json.ts';
import type { Family, KindShape, Port } from '../graph/shape.ts';
import type { Behaviour, EntryBehaviour } from '../runtime/behaviour.ts';
import type { Say, Words } from '../text/words.ts';
import type { References } from './references.ts';

/** Words that every kind has; a kind adds its own beside them. */
export type KindWord = 'name' | 'description';

/** A remark of a kind about its own settings, beyond what their schema says. */
export interface SettingsProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/**
 * The pure half of a node kind: everything about it but its looks. `settings` is the one schema that the form, the
 * lint and the behaviour share.
 */
interface KindBase<Kind extends string, Settings, Word extends string> {
  readonly kind: Kind;
  /** Messages in it are keys of the kind's words; whoever shows them says them in the reader's language. */
  readonly settings: z.ZodType<Settings>;
  readonly words: Words<Word | KindWord>;
  /** Settings of a step fresh from the palette. They may fall short of the schema: what is left to fill in is a problem. */
  readonly defaults: JsonObject;
  readonly takesTime: KindShape['takesTime'];
  /** Must bear incomplete settings. */
  ports(settings: JsonObject): readonly Port[];
  lint(settings: Settings, references: References, say: Say<Word | KindWord>): readonly SettingsProblem[];
  /** One plain line: "Wait 3 days". */
  summary(settings: Settings, references: References, say: Say<Word | KindWord>): string;
}

export type EntryKind<Kind extends string, Settings, Word extends string = never> = KindBase<
  Kind,
  Settings,
  Word
> &
  EntryBehaviour<Settings> & { readonly kind: Kind; readonly family: 'entry' };

export type StepKind<Kind extends string, Settings, Word extends string = never> = KindBase<
  Kind,
  Settings,
  Word
> &
  Behaviour<Settings> & { readonly kind: Kind; readonly family: Exclude<Family, 'entry'> };

/** Says a kind whole and lets the compiler infer the rest. Entries are said with `defineEntry` in entry/. */
export const defineStep = <Kind extends string, Settings, Word extends string = never>(
  kind: StepKind<Kind, Settings, Word>,
): StepKind<Kind, Settings, Word> => kind;

/** Any kind, its settings unknown: for code that treats all alike. Hand it only settings that its own schema parsed. */
export type NodeKind = EntryKind<string, unknown, string> | StepKind<string, unknown, string>;
