import * as z from 'zod';
import type { Wait } from '../runtime/run.ts';
import { firstValidZone, type TimeZone, timeZoneOf } from '../runtime/time/time-zone.ts';
import { defineWords, type Say } from '../text/words.ts';

/** Whose clock a time of day is read from: `contact`, `workspace`, or an IANA name. */
export const zoneSchema = z
  .string('unknown-zone')
  .refine((zone) => zone === 'contact' || zone === 'workspace' || timeZoneOf(zone) !== null, 'unknown-zone')
  .default('contact');

interface Zones {
  /** The contact's, else the workspace's. */
  readonly zone: TimeZone;
  readonly workspaceZone: TimeZone;
}

export function zoneOf(setting: string, { zone, workspaceZone }: Zones): TimeZone {
  if (setting === 'contact') return zone;
  return setting === 'workspace' ? workspaceZone : firstValidZone(setting, workspaceZone.name);
}

/** The zone of a wait that noted its own as `rule.zone`: a contact that moves to another zone meanwhile keeps it. */
export function zoneOfWait(setting: string, { rule }: Wait, zones: Zones): TimeZone {
  return setting === 'contact' && typeof rule.zone === 'string'
    ? firstValidZone(rule.zone, zones.zone.name)
    : zoneOf(setting, zones);
}

/** For the words of every kind whose summary says whose clock counts. */
export const zoneWords = defineWords({
  en: { 'in-zone': '{text} ({zone})', 'in-workspace-zone': '{text} (the workspace’s time)' },
});

/** A summary with the zone, where it is not the contact's. */
export function withZone(text: string, zone: string, say: Say<keyof (typeof zoneWords)['en']>): string {
  if (zone === 'contact') return text;
  return zone === 'workspace' ? say('in-workspace-zone', { text }) : say('in-zone', { text, zone });
}
