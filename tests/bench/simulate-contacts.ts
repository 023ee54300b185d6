import { kindOf } from '../../src/nodes/kinds.ts';
import { compile } from '../../src/runtime/compile.ts';
import type { ContactFacts } from '../../src/runtime/facts.ts';
import { DAY } from '../../src/runtime/instant.ts';
import { simulateContact } from '../../src/runtime/simulate-contact.ts';
import { vipFunnel } from './vip-funnel.ts';

const START = Date.parse('2026-03-02T09:00:00Z');

const world = {
  published: new Map([
    [
      'f',
      compile(
        vipFunnel({ start: 'start', vip: 'vip', done: 'done' }),
        { funnelId: 'f', versionId: 'v' },
        kindOf,
      ),
    ],
  ]),
  workspaceZone: 'UTC',
  deliver: () => ({ outcome: 'sent', reason: null, after: 0 }) as const,
  end: START + 7 * DAY,
};

/** Takes so many contacts through the VIP funnel. @returns the visits that they finished; waits do not count. */
export function simulateContacts(count: number): number {
  let steps = 0;
  for (let index = 0; index < count; index++) {
    const trace = simulateContact({ contact: contactNumber(index), happenings: [applied] }, world);
    for (const { outcome } of trace) if (outcome !== 'waits') steps++;
  }
  return steps;
}

const applied = {
  at: START,
  event: { type: 'tag.applied', subject: 'start', data: {}, occurredAt: START, runId: null, depth: 0 },
};

const contactNumber = (index: number): ContactFacts => ({
  id: `c${index}`,
  fields: { email: `c${index}@people.example`, first_name: 'Ada' },
  status: 'subscribed',
  timeZone: null,
  tags: new Set(index % 4 === 0 ? ['start', 'vip'] : ['start']),
  lists: new Set(),
  suppressed: false,
  mails: new Map(),
  sendings: [],
});
