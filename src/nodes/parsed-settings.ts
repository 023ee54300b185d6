import type { JsonObject } from '../graph/json.ts';
import type { NodeKind } from './node-kind.ts';

type Parsed = ReturnType<NodeKind['settings']['safeParse']>;

const parsedBy = new WeakMap<JsonObject, { readonly kind: NodeKind; readonly parsed: Parsed }>();

/**
 * Settings as their kind's schema reads them. Remembered by identity, which a document that is never changed in place
 * allows: an edit touches one step, and lint asks about all.
 */
export function parsedSettings(kind: NodeKind, settings: JsonObject): Parsed {
  const known = parsedBy.get(settings);
  if (known?.kind === kind) return known.parsed;
  const parsed = kind.settings.safeParse(settings);
  parsedBy.set(settings, { kind, parsed });
  return parsed;
}
