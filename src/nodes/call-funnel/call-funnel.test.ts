import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import type { JsonObject } from '../../graph/json.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { callFunnel } from './call-funnel.ts';

const settings = callFunnel.settings.parse({
  funnel: 'f2',
  keepAs: 'survey',
  timeout: { amount: 2, unit: 'days' },
});
const wait = { rule: { for: 'funnel', call: 'r1:n1:1' }, until: 172_800_000 };

const finished = (call: string, data: JsonObject, runId: string | null = 'r9') =>
  ({
    occasion: 'event',
    event: { type: 'funnel.finished', subject: call, data, occurredAt: 0, runId, depth: 2 },
  }) as const;

describe('call funnel', () => {
  it('calls the funnel under a key of its own and waits', () => {
    expect(callFunnel.enter(aStep(settings))).toEqual({
      move: 'wait',
      wait,
      effects: [
        { effect: 'event', type: 'funnel.called', subject: 'f2', data: { from: 'f1', call: 'r1:n1:1' } },
      ],
    });
  });

  it('goes on when its own call has ended, and keeps the result', () => {
    const occasion = finished('r1:n1:1', { reason: 'Liked it', result: { stars: 5 } });
    expect(callFunnel.resume?.(aStep(settings), wait, occasion)).toEqual({
      move: 'leave',
      port: 'done',
      detail: { reason: 'Liked it' },
      keep: { survey: { reason: 'Liked it', result: { stars: 5 } } },
    });
  });

  it('does not mind the end of another call', () => {
    const occasion = finished('r1:n1:2', { reason: 'finished', result: {} });
    expect(callFunnel.resume?.(aStep(settings), wait, occasion)).toEqual({ move: 'stay' });
  });

  it.each([
    { name: 'by an exit of its own, where that leads somewhere', wired: true, port: 'refused' },
    { name: 'by the ordinary one, where it does not', wired: false, port: 'done' },
  ])('leaves $name, if the contact is not let in', ({ wired, port }) => {
    const occasion = finished('r1:n1:1', { reason: 'refused', result: {} }, null);
    const move = callFunnel.resume?.(aStep(settings, { wired: () => wired }), wait, occasion);
    expect(move).toMatchObject({ port, detail: { refused: true } });
  });

  it('takes no word of the called funnel for a refusal', () => {
    const occasion = finished('r1:n1:1', { reason: 'refused', result: {} });
    expect(callFunnel.resume?.(aStep(settings, { wired: () => true }), wait, occasion)).toMatchObject({
      port: 'done',
    });
  });

  it('leaves by the timeout when it takes too long', () =>
    expect(callFunnel.resume?.(aStep(settings), wait, { occasion: 'timer' })).toEqual({
      move: 'leave',
      port: 'timeout',
    }));

  it('has the exit of the timeout only with one', () => {
    const ids = (given: JsonObject) => callFunnel.ports(given).map(({ id }) => id);
    expect(ids({})).toEqual(['done', 'refused']);
    expect(ids({ timeout: { amount: 1, unit: 'days' } })).toEqual(['done', 'refused', 'timeout']);
  });

  it.each([
    { name: 'no funnel', given: { funnel: '' }, code: 'choose-funnel' },
    { name: 'a funnel that is gone', given: { funnel: 'gone' }, code: 'funnel-gone' },
    { name: 'a variable of odd letters', given: { funnel: 'f2', keepAs: 'Über' }, code: 'keep-as-form' },
  ])('$name: a problem', ({ given, code }) => {
    expect(settingsProblems(callFunnel, given, someReferences, 'en')).toMatchObject([{ code }]);
  });

  it('is summed up', () =>
    expect(
      stepSummary(
        { kind: 'call-funnel', settings: { funnel: 'f2', timeout: { amount: 2, unit: 'days' } } },
        someReferences,
        'en',
      ),
    ).toBe('Go through Newsletter, 2 days at most'));
});
