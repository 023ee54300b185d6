import type { Step } from '../../src/runtime/behaviour.ts';
import type { ContactFacts } from '../../src/runtime/facts.ts';
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
  ...given,
});

/** What a kind sees on entering, its zone UTC and nothing wired, but for what is given. */
export function aStep<Settings>(settings: Settings, given: Partial<Step<Settings>> = {}): Step<Settings> {
  const now = given.now ?? 0;
  return {
    node: 'n1',
    settings,
    now,
    contact: aContact(),
    zone: utc,
    visit: 1,
    enteredAt: now,
    trigger: { type: 'tag.applied', subject: 't1', data: {}, occurredAt: now },
    mail: () => null,
    wired: () => false,
    ...given,
  };
}
