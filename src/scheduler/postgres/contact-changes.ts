import type { Json } from '../../graph/json.ts';
import type { ContactChange } from '../../runtime/effect.ts';
import type { BatchResult, ContactTurn } from '../ports.ts';
import { changeFields } from './statements/change-fields.ts';
import { joinLists, leaveLists } from './statements/change-lists.ts';
import { applyTags, removeTags } from './statements/change-tags.ts';
import { rowsWritten, type Write } from './write.ts';

/** What a batch does to its contacts: a statement a kind of change. */
export function* contactChanges({ turns, now }: BatchResult): Generator<Write> {
  const pairs = labelPairs(turns);
  const [tagged, untagged, joined, left] = LABEL_CHANGES.map(pairs);
  if (tagged) yield { statement: applyTags, parameters: [...tagged, now] };
  if (untagged) yield { statement: removeTags, parameters: untagged };
  if (joined) yield { statement: joinLists, parameters: [...joined, now] };
  if (left) yield { statement: leaveLists, parameters: left };
  yield* rowsWritten(changeFields, turns.flatMap(patchOf), [
    ({ contactId }) => contactId,
    ({ fields }) => JSON.stringify(fields),
    ({ custom }) => JSON.stringify(custom),
  ]);
}

const LABEL_CHANGES = ['add-tag', 'remove-tag', 'join-list', 'leave-list'] as const;
type LabelChange = Extract<ContactChange, { readonly change: (typeof LABEL_CHANGES)[number] }>;

const labelOf = (change: LabelChange): string => ('tag' in change ? change.tag : change.list);
const isLabelChange = (change: ContactChange): change is LabelChange => 'tag' in change || 'list' in change;

/** Contacts and labels of one kind of change, as two columns; null if there are none. */
function labelPairs(turns: readonly ContactTurn[]) {
  const changes = turns.flatMap(lastByLabel);
  return (kind: LabelChange['change']): [string[], string[]] | null => {
    const chosen = changes.filter(({ change }) => change.change === kind);
    if (chosen.length === 0) return null;
    return [chosen.map(({ contactId }) => contactId), chosen.map(({ change }) => labelOf(change))];
  };
}

/** Of several changes of one label within a turn only the last shows in the database; the events tell them all. */
function lastByLabel({ contactId, changes }: ContactTurn) {
  if (changes.length === 0) return [];
  const last = new Map(
    changes.filter(isLabelChange).map((change) => [`${'tag' in change} ${labelOf(change)}`, change] as const),
  );
  return [...last.values()].map((change) => ({ contactId, change }));
}

/** The fields that a turn changed, as they stand after it. Exact, because the contact's row is locked meanwhile. */
function patchOf({ contactId, changes, contact }: ContactTurn) {
  const names = new Set(changes.flatMap((change) => ('field' in change ? [change.field] : [])));
  if (names.size === 0) return [];
  const fields: Record<string, Json> = {};
  const custom: Record<string, Json> = {};
  for (const name of names) {
    const value = contact.fields[name] ?? null;
    if (name.startsWith('custom.')) custom[name.slice('custom.'.length)] = value;
    else fields[name] = value;
  }
  return [{ contactId, fields, custom }];
}
