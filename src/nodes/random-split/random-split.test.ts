import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import type { JsonObject } from '../../graph/json.ts';
import type { Step } from '../../runtime/behaviour.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { drawnArm } from './drawn-arm.ts';
import { randomSplit } from './random-split.ts';
import { type Arm, type SplitSettings, splitSettings } from './split-settings.ts';

const arm = (id: string, weight: number, holdout = false): Arm => ({
  id,
  name: id.toUpperCase(),
  weight,
  holdout,
});
const split = (...arms: Arm[]): SplitSettings => ({ arms, sticky: true, winner: null });
const asJson = (settings: object) => JSON.parse(JSON.stringify(settings)) as JsonObject;

const portOf = (settings: SplitSettings, given: Partial<Step<SplitSettings>> = {}): string => {
  const move = randomSplit.enter(aStep(settings, given));
  if (move.move !== 'leave') throw new Error('a split always leaves');
  return move.port;
};
const by = (id: string) => ({ contact: aContact({ id }) });

const someArms = fc
  .uniqueArray(
    fc.record({ id: fc.stringMatching(/^[a-z]{1,6}$/), weight: fc.integer({ min: 0, max: 100 }) }),
    {
      selector: ({ id }) => id,
      minLength: 2,
      maxLength: 10,
    },
  )
  .filter((arms) => arms.some(({ weight }) => weight > 0))
  .map((arms) => arms.map(({ id, weight }) => arm(id, weight)));

describe('random split', () => {
  const DRAWS = 4_000;

  it('gives each arm its share, whatever the weights add up to', () =>
    fc.assert(
      fc.property(someArms, fc.string(), (arms, salt) => {
        const sum = arms.reduce((total, { weight }) => total + weight, 0);
        const counts = new Map<string, number>();
        for (let draw = 0; draw < DRAWS; draw++) {
          const { id } = drawnArm(arms, salt, draw);
          counts.set(id, (counts.get(id) ?? 0) + 1);
        }
        for (const { id, weight } of arms) {
          const share = weight / sum;
          // Five standard deviations: once in two million.
          const tolerance = 5 * Math.sqrt((share * (1 - share)) / DRAWS);
          expect(Math.abs((counts.get(id) ?? 0) / DRAWS - share)).toBeLessThanOrEqual(tolerance);
        }
      }),
      { seed: 20_261_121, numRuns: 40 },
    ));

  it('does not care for the order of the arms', () =>
    fc.assert(
      fc.property(
        someArms.chain((arms) =>
          fc.tuple(fc.constant(arms), fc.shuffledSubarray(arms, { minLength: arms.length })),
        ),
        fc.string(),
        ([arms, shuffled], name) => {
          expect(drawnArm(shuffled, name)).toEqual(drawnArm(arms, name));
        },
      ),
    ));

  it('moves nobody between the other arms when one more is added', () =>
    fc.assert(
      fc.property(someArms, fc.integer({ min: 1, max: 100 }), fc.string(), (arms, weight, name) => {
        const before = drawnArm(arms, name).id;
        expect([before, 'another1']).toContain(drawnArm([...arms, arm('another1', weight)], name).id);
      }),
    ));

  const even = split(arm('a', 1), arm('b', 1));
  it('gives the same contact the same arm at every entry, or draws anew where it is not sticky', () => {
    const again = (settings: SplitSettings) =>
      [...Array(40).keys()].map((entry) => portOf(settings, { ...by('c1'), entry, visit: entry % 3 }));
    expect(new Set(again(even)).size).toBe(1);
    expect(new Set(again({ ...even, sticky: false })).size).toBe(2);
    expect(again({ ...even, sticky: false })).toEqual(again({ ...even, sticky: false }));
  });

  it('sends everybody to the winner, but for those who are held out', () => {
    const settings = split(arm('a', 40), arm('b', 40), arm('h', 20, true));
    const drawn = [...Array(300).keys()].map((id) => portOf(settings, by(`c${id}`)));
    const won = [...Array(300).keys()].map((id) => portOf(settings, { ...by(`c${id}`), winner: 'b' }));
    expect(won).toEqual(drawn.map((port) => (port === 'h' ? 'h' : 'b')));
    expect(new Set(won)).toEqual(new Set(['b', 'h']));
  });

  it.each([
    { name: 'an arm that was removed', winner: 'gone' },
    { name: 'the holdout', winner: 'h' },
  ])('follows no winner that is $name', ({ winner }) => {
    const settings = split(arm('a', 1), arm('h', 1, true));
    for (const id of ['c1', 'c2', 'c3', 'c4'])
      expect(portOf(settings, { ...by(id), winner })).toBe(portOf(settings, by(id)));
  });

  it('has an exit for each arm, the holdout last: it is not the way of everybody once the step is off', () => {
    const settings = asJson(split(arm('h', 1, true), arm('b', 1), arm('a', 1)));
    expect(randomSplit.ports(settings).map(({ id }) => id)).toEqual(['b', 'a', 'h']);
  });

  it.each([
    { name: 'one arm', arms: [arm('a', 1)], codes: ['too-few-arms'] },
    { name: 'eleven arms', arms: [...'abcdefghijk'].map((id) => arm(id, 1)), codes: ['too-many-arms'] },
    { name: 'a weight below nothing', arms: [arm('a', -1), arm('b', 1)], codes: ['enter-weight'] },
    { name: 'no weight', arms: [arm('a', 0), arm('b', 1, true)], codes: ['nobody-passes'] },
    { name: 'one arm twice', arms: [arm('a', 1), arm('a', 1)], codes: ['same-arm-twice'] },
    {
      name: 'an arm without a name',
      arms: [{ ...arm('a', 1), name: '' }, arm('b', 1)],
      codes: ['enter-name'],
    },
  ])('$name: a problem', ({ arms, codes }) => {
    const problems = settingsProblems(randomSplit, asJson({ arms }), someReferences, 'en');
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    { name: 'too few contacts', winner: { metric: 'opened', after: { contacts: 2 } } },
    { name: 'no time at all', winner: { metric: 'opened', after: { days: 0 } } },
  ])('a winner after $name is a problem', ({ winner }) => {
    const settings = asJson({ ...even, winner });
    expect(settingsProblems(randomSplit, settings, someReferences, 'en')).toMatchObject([
      { code: 'enter-after' },
    ]);
  });

  it.each([
    { settings: even, summary: 'A 50%, B 50%' },
    { settings: split(arm('a', 1), arm('b', 2)), summary: 'A 33.3%, B 66.7%' },
    {
      settings: { ...even, winner: { metric: 'clicked' as const, after: { days: 3 } } },
      summary: 'A 50%, B 50%, until one wins',
    },
  ])('$summary', ({ settings, summary }) => {
    expect(splitSettings.safeParse(settings).success).toBe(true);
    expect(stepSummary({ kind: 'random-split', settings: asJson(settings) }, someReferences, 'en')).toBe(
      summary,
    );
  });
});
