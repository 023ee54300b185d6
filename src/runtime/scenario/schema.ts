import * as z from 'zod';
import { funnelGraphSchema } from '../../graph/parse-graph.ts';
import { policiesSchema } from '../policies/policies-schema.ts';

const name = z.string().min(1).max(200);
const json = z.record(z.string(), z.json());

/** RFC 3339 with a zone: `2026-03-01T09:00:00Z`, `2026-03-01T10:00:00+01:00`. Kept to the millisecond. */
const moment = z.iso.datetime({ offset: true });

const timeZone = z
  .string()
  .refine(isTimeZone, 'Not an IANA time zone, such as "Europe/Berlin"')
  .meta({ description: 'IANA time zone name' });

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false; // the only thing this constructor can object to here is the zone
  }
}

const contact = z
  .strictObject({
    id: name,
    timeZone: timeZone.nullable().default(null).describe('null: the workspace’s zone'),
    status: z.enum(['pending', 'subscribed', 'unsubscribed', 'bounced', 'complained']).default('subscribed'),
    suppressed: z.boolean().default(false),
    tags: z.array(name).default([]),
    lists: z.array(name).default([]),
    fields: json
      .default({})
      .describe('By database name: email, first_name, country, …; the workspace’s own as custom.<key>'),
  })
  .describe('Who the contact is at the start');

const happening = z
  .strictObject({
    at: moment,
    contact: z.union([name, z.array(name).min(1)]).describe('One contact, several, or "*" for all'),
    event: z.string().regex(/^[a-z]+(\.[a-z0-9_-]+)+$/, 'An event type looks like "tag.applied"'),
    subject: z.string().nullable().default(null).describe('The tag, list or funnel that the event is about'),
    data: json
      .default({})
      .describe('mail.opened and mail.clicked: {"node": "<step>"}; contact.updated: {"fields": {…}}'),
  })
  .describe('Something that happens from outside');

const delivery = z
  .strictObject({
    contact: name.optional(),
    funnel: name.optional(),
    node: name.optional(),
    outcome: z.enum(['sent', 'failed', 'skipped', 'unknown', 'expired']),
    reason: z.string().nullable().default(null),
    response: z.json().exactOptional().describe('What a called address answered'),
    afterSeconds: z.number().min(0).default(0).describe('How long after the message was written'),
  })
  .describe('What becomes of matching messages; the first that matches counts. Others are sent at once');

export const scenarioSchema = z
  .strictObject({
    $schema: z.string().optional(),
    schema: z.literal(1),
    name: name.optional(),
    start: moment,
    end: moment.describe('Nothing at or after this moment happens'),
    workspace: z
      .strictObject({
        timeZone: timeZone.default('UTC'),
        policies: policiesSchema.prefault({}).describe('What the workspace asks of everything it sends'),
      })
      .prefault({}),
    funnels: z
      .array(z.strictObject({ id: name, name: name.optional(), graph: funnelGraphSchema }))
      .min(1)
      .describe('All are active from the start on'),
    contacts: z.array(contact).min(1),
    timeline: z.array(happening).default([]),
    deliveries: z.array(delivery).default([]),
  })
  .meta({ title: 'Rivulet scenario, version 1' });

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioContact = Scenario['contacts'][number];
export type ScenarioHappening = Scenario['timeline'][number];
