import type { Instant } from '../instant.ts';
import { type ZoneTable, zoneTable } from './zone-table.ts';

/** A zone that is known to exist. Not stored anywhere: rows and documents keep its name. */
export interface TimeZone {
  /** As it was given, not as the host would spell it: hosts differ (Asia/Kolkata, Asia/Calcutta), traces must not. */
  readonly name: string;
  /** Milliseconds that the zone's clock is ahead of UTC at an instant; negative when it is behind. */
  offsetAt(instant: Instant): number;
}

export const utc: TimeZone = { name: 'UTC', offsetAt: () => 0 };

/** Names come from imports and are anyone's spelling; past this many the memo starts again. There are some 600 zones. */
const MEMO_LIMIT = 2_000;

const zones = new Map<string, TimeZone | null>();
const tables = new Map<string, ZoneTable>([['UTC', utc.offsetAt]]);

/** The IANA zone of this name, in any case; null for anything else, fixed offsets such as `+03:00` among it. */
export function timeZoneOf(name: string): TimeZone | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  if (zones.size >= MEMO_LIMIT) zones.clear();
  const id = canonicalName(name);
  const zone = id === null ? null : { name, offsetAt: tableOf(id) };
  zones.set(name, zone);
  return zone;
}

/** The first candidate that names a zone: the contact's, else the workspace's, else UTC. */
export function firstValidZone(...candidates: readonly (string | null | undefined)[]): TimeZone {
  for (const candidate of candidates) {
    const zone = candidate ? timeZoneOf(candidate) : null;
    if (zone) return zone;
  }
  return utc;
}

function canonicalName(name: string): string | null {
  // Newer hosts take offsets for zones and older ones do not; a contact's zone must not depend on the host.
  if (!/^[A-Za-z]/.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Spellings and links of a zone share its table. */
function tableOf(id: string): ZoneTable {
  let table = tables.get(id);
  if (!table) {
    table = zoneTable(id);
    tables.set(id, table);
  }
  return table;
}
