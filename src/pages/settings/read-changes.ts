import type { SettingsChange } from '../../data/workspace-settings/save-workspace-settings.ts';
import {
  type SettingsDraft,
  type SettingsField,
  settingsSchema,
  type WorkspaceSettings,
} from '../../data/workspace-settings/settings-schema.ts';
import { type SettingsWord, settingsWords } from './words.ts';

export type SettingsErrors = Partial<Record<SettingsField, SettingsWord>>;

export interface ReadChanges {
  /** The fields as they are shown. */
  readonly draft: SettingsDraft;
  /** Whether anything typed differs from what is kept. */
  readonly changed: boolean;
  readonly errors: SettingsErrors;
  /** What is to be saved; null while something is wrong. */
  readonly change: SettingsChange | null;
}

/** Lays what was typed over what is kept. Fields nobody touched follow what others save meanwhile. */
export function readChanges(kept: WorkspaceSettings, typed: Partial<SettingsDraft>): ReadChanges {
  const before: SettingsDraft = { ...kept, mailsPerMinute: String(kept.mailsPerMinute) };
  const draft = { ...before, ...typed };
  const changed = FIELDS.some((field) => draft[field] !== before[field]);
  const parsed = settingsSchema.safeParse(draft);
  if (!parsed.success) return { draft, changed, errors: errorsOf(parsed.error.issues), change: null };
  const entries = Object.entries(parsed.data).filter(
    ([field, value]) => value !== kept[field as SettingsField],
  );
  return { draft, changed, errors: {}, change: Object.fromEntries(entries) };
}

const FIELDS = Object.keys(settingsSchema.shape) as readonly SettingsField[];

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The first thing that is wrong with each field. */
const errorsOf = (issues: readonly Issue[]): SettingsErrors =>
  Object.fromEntries([...issues].reverse().map(({ path, message }) => [path[0], wordOf(message)]));

function wordOf(message: string): SettingsWord {
  if (message in settingsWords.en) return message as SettingsWord;
  throw new Error(`the settings have no word for "${message}"`);
}
