import type { Candidate, Step } from '../../src/runtime/behaviour.ts';
import type { ContactFacts } from '../../src/runtime/facts.ts';
import { noPolicies } from '../../src/runtime/policies/policies-schema.ts';
import { utc } from '../../src/runtime/time/time-zone.ts';

export const aContact = (given: Partial<ContactFacts> = {}): ContactFacts => ({
  id: 'c1',
  fields: { email: 'ada@example.com' },
  status: 'subscribed',
  timeZone: null,
  tags: new Set(),
  lists: new Set(),
  suppressed: false,
  mails: new Map(),
  sendings: [],
  ...given,
});

/** What a kind sees on entering, its zone UTC and nothing wired, but for what is given. */
export function aStep<Settings>(settings: Settings, given: Partial<Step<Settings>> = {}): Step<Settings> {
  const now = given.now ?? 0;
  return {
    node: 'n1',
    funnelId: 'f1',
    runId: 'r1',
    entry: 1,
    settings,
    now,
    contact: aContact(),
    zone: utc,
    workspaceZone: utc,
    policies: noPolicies,
    visit: 1,
    enteredAt: now,
    trigger: { type: 'tag.applied', subject: 't1', data: {}, occurredAt: now },
    variables: {},
    event: null,
    winner: null,
    mail: () => null,
    wired: () => false,
    ...given,
  };
}

/** A contact at the door of a funnel that it has never entered. */
export const aCandidate = (given: Partial<Candidate> = {}): Candidate => ({
  funnelId: 'f1',
  event: { type: 'tag.applied', subject: 't1', data: {}, occurredAt: 0, runId: null, depth: 0 },
  contact: aContact(),
  now: 0,
  workspaceZone: utc,
  earlierEntries: 0,
  lastEnteredAt: null,
  inside: false,
  hasEnteredFor: () => false,
  ...given,
});
