import * as z from 'zod';
import type { JsonObject } from '../../graph/json.ts';
import type { Port } from '../../graph/shape.ts';
import type { Move, Step } from '../../runtime/behaviour.ts';
import type { ContactEvent } from '../../runtime/event.ts';
import { FUNNEL_CALLED, FUNNEL_FINISHED } from '../../runtime/funnel-call.ts';
import { funnelName, funnelProblems, funnelSchema } from '../funnel-setting.ts';
import { defineStep } from '../node-kind.ts';
import { timeoutEnd, timeoutSchema, withTimeout } from '../timeout-setting.ts';
import { words } from './words.ts';

const settings = z.strictObject({
  funnel: funnelSchema,
  /** The variable under which later steps find how it ended, and what it kept; none if empty. */
  keepAs: z
    .string('keep-as-form')
    .regex(/^([a-z][a-z0-9_]{0,39})?$/, 'keep-as-form')
    .default(''),
  timeout: timeoutSchema,
});

type Settings = z.output<typeof settings>;

export const callFunnel = defineStep({
  kind: 'call-funnel',
  family: 'act',
  settings,
  words,
  defaults: { funnel: '' },
  // A funnel without a wait in it ends at once.
  takesTime: false,
  ports,
  lint: ({ funnel }, references, say) => funnelProblems(funnel, references, say),
  summary: ({ funnel, timeout }, references, say) =>
    withTimeout(say('summary', { funnel: funnelName(funnel, references, say) }), timeout, say),
  facts: () => [],
  // Whose end it waits for, the call alone says, which no version can know; `resume` looks.
  listens: () => [{ type: FUNNEL_FINISHED, subject: null }],
  enter(step) {
    const call = `${step.runId}:${step.node}:${step.visit}`;
    const { funnel, timeout } = step.settings;
    return {
      move: 'wait',
      wait: { rule: { for: 'funnel', call }, until: timeoutEnd(timeout, step) },
      effects: [
        { effect: 'event', type: FUNNEL_CALLED, subject: funnel, data: { from: step.funnelId, call } },
      ],
    };
  },
  resume(step, wait, occasion) {
    if (occasion.occasion === 'timer') return { move: 'leave', port: 'timeout' };
    if (occasion.occasion !== 'event' || occasion.event.subject !== wait.rule.call) return { move: 'stay' };
    return afterCall(step, occasion.event);
  },
});

function afterCall(step: Step<Settings>, { data, runId }: ContactEvent): Move {
  const { reason = null, result = {} } = data;
  const { keepAs } = step.settings;
  const keep = keepAs === '' ? {} : { keep: { [keepAs]: { reason, result } } };
  // Nobody's run says that nobody was let in; a funnel may end with whatever words its makers choose.
  const refused = runId === null;
  const port = refused && step.wired('refused') ? 'refused' : 'done';
  return { move: 'leave', port, detail: refused ? { refused } : { reason }, ...keep };
}

function ports({ timeout }: JsonObject): readonly Port[] {
  const always: Port[] = [
    { id: 'done', label: 'port-done' },
    { id: 'refused', label: 'port-refused', optional: true },
  ];
  return timeout === null || timeout === undefined
    ? always
    : [...always, { id: 'timeout', label: 'port-timeout' }];
}
