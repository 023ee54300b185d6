import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type * as z from 'zod';
import type { JsonObject } from '../graph/json.ts';
import type { NodeId } from '../graph/model.ts';
import type { KindId, kinds } from './kinds.ts';
import type { References } from './references.ts';

/** The settings of a kind, as its schema gives them. */
export type SettingsOf<Kind extends KindId> = z.output<(typeof kinds)[Kind]['settings']>;

/** Settings as drafted: what is not filled in yet may be missing. */
export type Drafted<Settings> = { readonly [Key in KeysOf<Settings>]?: ValueOf<Settings, Key> };

// Of a union, the keys of all members: the form of a delay keeps the amount while the mode is another.
type KeysOf<Settings> = Settings extends unknown ? keyof Settings : never;
type ValueOf<Settings, Key extends PropertyKey> =
  Settings extends Readonly<Record<Key, infer Value>>
    ? Value
    : Settings extends Readonly<Partial<Record<Key, infer Value>>>
      ? Value
      : never;

type Path = readonly (string | number)[];

/** What a settings form is given. It owns nothing: each keystroke goes up through `change` and comes back as `settings`. */
export interface FormProps<Settings> {
  readonly node: NodeId;
  readonly settings: Drafted<Settings>;
  readonly references: References;
  /** As mails may say it. */
  readonly workspaceName: string;
  readonly readOnly: boolean;
  /** Replaces these settings and leaves the others; `undefined` takes one away. */
  change(part: { readonly [Key in KeysOf<Settings>]?: ValueOf<Settings, Key> | undefined }): void;
  /** Replaces all of them. */
  replace(settings: JsonObject): void;
  /** What is wrong at this very path, as a sentence. */
  errorAt(...path: Path): string | undefined;
  createTag(name: string): Promise<string>;
  createList(name: string): Promise<string>;
}

/** The React half of a kind: how it looks. `kind` ties it to its own pure half, so that two cannot be swapped. */
export interface KindView<Kind extends KindId> {
  readonly kind: Kind;
  readonly icon: LucideIcon;
  readonly Form: ComponentType<FormProps<SettingsOf<Kind>>>;
}

export const defineView = <Kind extends KindId>(view: KindView<Kind>): KindView<Kind> => view;
