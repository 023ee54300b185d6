import type { Announcement } from './effect.ts';
import type { ContactEvent } from './event.ts';
import type { Run } from './run.ts';

/*
 * One funnel calls another by an event whose subject is the other funnel. Where it wants to hear of the end, the
 * event's data holds a key, `call`; the end is an event whose subject is that key.
 */

export const FUNNEL_CALLED = 'funnel.called';
export const FUNNEL_FINISHED = 'funnel.finished';
/** Asks every run of the funnel that is its subject to end. */
export const FUNNEL_STOPPED = 'funnel.stopped';

const callOf = (event: Pick<ContactEvent, 'type' | 'data'>): string | null => {
  const { call } = event.data;
  return event.type === FUNNEL_CALLED && typeof call === 'string' ? call : null;
};

/** What a run that has just ended has to say to the funnel that called it; null if none waits for it. */
export function answerToCall({ trigger, endReason, variables }: Run): Announcement | null {
  const call = callOf(trigger);
  return call === null
    ? null
    : { type: FUNNEL_FINISHED, subject: call, data: { reason: endReason, result: variables } };
}

/** What a caller hears at once if no funnel took the contact in. */
export function refusalOfCall(event: ContactEvent): ContactEvent | null {
  const call = callOf(event);
  if (call === null) return null;
  return {
    ...event,
    type: FUNNEL_FINISHED,
    subject: call,
    data: { reason: 'refused', result: {} },
    runId: null,
  };
}
