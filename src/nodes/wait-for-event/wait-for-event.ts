import * as z from 'zod';
import type { JsonObject } from '../../graph/json.ts';
import type { Port } from '../../graph/shape.ts';
import type { Move, Step } from '../../runtime/behaviour.ts';
import type { Say } from '../../text/words.ts';
import {
  chosenEvent,
  describeEvent,
  eventNeeds,
  eventPattern,
  eventProblems,
  eventShape,
} from '../event-choice/event-choice.ts';
import { defineStep, type SettingsProblem } from '../node-kind.ts';
import type { References } from '../references.ts';
import { timeoutEnd, timeoutSchema, withTimeout } from '../timeout-setting.ts';
import { words } from './words.ts';

/** Its id is that of its exit, which keeps its edge whatever becomes of the other events. */
const racer = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  /** What the marketer calls the exit; empty shows the event. */
  name: z.string().max(60, 'name-exit').default(''),
  ...eventShape,
});

const settings = z.strictObject({
  events: z
    .array(racer)
    .min(1, 'add-event')
    .max(10, 'too-many-events')
    .refine((events) => new Set(events.map(({ id }) => id)).size === events.length, 'same-exit'),
  timeout: timeoutSchema,
});

type Settings = z.output<typeof settings>;
type Word = keyof (typeof words)['en'];

export const waitForEvent = defineStep({
  kind: 'wait-for-event',
  family: 'wait',
  settings,
  words,
  defaults: { events: [], timeout: { amount: 3, unit: 'days' } },
  // What it waits for happens later, or not at all.
  takesTime: true,
  ports,
  lint: problems,
  summary: ({ events, timeout }, references, say) => {
    const named = events.map((event) => describeEvent(event, references, say));
    if (named.length === 0) return say('summary-empty');
    const all = named.reduce((first, second) => say('or', { first, second }));
    return withTimeout(say('summary', { events: all }), timeout, say);
  },
  facts: ({ events }) => events.flatMap(eventNeeds),
  listens: ({ events }) => events.map(eventPattern),
  enter: (step) => ({
    move: 'wait',
    wait: { rule: { for: 'event', from: step.enteredAt }, until: timeoutEnd(step.settings.timeout, step) },
  }),
  resume: (step, _wait, { occasion }) =>
    occasion === 'event' ? firstChosen(step) : { move: 'leave', port: 'timeout' },
});

/** Events that one occurrence fits are asked in the order in which they are listed. */
function firstChosen(step: Step<Settings>): Move {
  for (const event of step.settings.events) {
    const chosen = chosenEvent(event, step);
    if (!chosen) continue;
    const because = chosen.because && { because: chosen.because };
    return { move: 'leave', port: event.id, detail: { event: event.type, ...because } };
  }
  return { move: 'stay' };
}

function ports({ events, timeout }: JsonObject): readonly Port[] {
  const drafted = Array.isArray(events) ? events : [];
  const racing = drafted.flatMap((event): Port[] => {
    if (typeof event !== 'object' || event === null || !('id' in event)) return [];
    const { id, name, type } = event as { id: unknown; name?: unknown; type?: unknown };
    return [{ id: String(id), name: String(name || type || '…') }];
  });
  return timeout === null || timeout === undefined
    ? racing
    : [...racing, { id: 'timeout', label: 'port-timeout' }];
}

function problems({ events, timeout }: Settings, references: References, say: Say<Word>): SettingsProblem[] {
  const inEvents = events.flatMap((event, index) =>
    eventProblems(event, references, say).map((problem) => ({
      ...problem,
      path: ['events', index, ...problem.path],
    })),
  );
  if (timeout !== null) return inEvents;
  const message = say('no-timeout');
  return [...inEvents, { code: 'no-timeout', severity: 'warning', message, path: ['timeout'] }];
}
