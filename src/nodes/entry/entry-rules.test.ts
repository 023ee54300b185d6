import { describe, expect, it } from 'vitest';
import { aCandidate, aContact } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import type { JsonObject } from '../../graph/json.ts';
import type { Candidate } from '../../runtime/behaviour.ts';
import { DAY } from '../../runtime/instant.ts';
import { timeZoneOf, utc } from '../../runtime/time/time-zone.ts';
import { settingsProblems } from '../settings-problems.ts';
import { tagApplied } from '../tag-applied/tag-applied.ts';

const order = (id: string) => ({ ...aCandidate().event, data: { order: { id } } });
const berlin = timeZoneOf('Europe/Berlin') ?? utc;
const vip = { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: 'vip' }] };
const large = {
  match: 'all',
  conditions: [{ test: 'data', of: 'event', property: 'total', operator: 'at-least', value: 100 }],
};

const rows: readonly [name: string, rules: JsonObject, candidate: Partial<Candidate>, admits: boolean][] = [
  ['once: the first time', {}, {}, true],
  ['once: a second time', {}, { earlierEntries: 1 }, false],
  ['after leaving: while inside', { reentry: 'after-leaving' }, { earlierEntries: 1, inside: true }, false],
  ['after leaving: having left', { reentry: 'after-leaving' }, { earlierEntries: 3 }, true],
  ['every time: while inside', { reentry: 'every-time' }, { earlierEntries: 2, inside: true }, true],
  ['after 7 days: never before', { reentry: { afterDays: 7 } }, {}, true],
  ['after 7 days: too early', { reentry: { afterDays: 7 } }, { now: 7 * DAY - 1, lastEnteredAt: 0 }, false],
  ['after 7 days: just then', { reentry: { afterDays: 7 } }, { now: 7 * DAY, lastEnteredAt: 0 }, true],
  [
    'after 7 days: but inside',
    { reentry: { afterDays: 7 } },
    { now: 9 * DAY, lastEnteredAt: 0, inside: true },
    false,
  ],
  [
    'once per order: a new one, while inside',
    { reentry: { oncePer: 'order.id' } },
    { event: order('2'), inside: true },
    true,
  ],
  [
    'once per order: one it came for before',
    { reentry: { oncePer: 'order.id' } },
    { event: order('1'), hasEnteredFor: (key) => key === '1' },
    false,
  ],
  ['once per order: the event names none', { reentry: { oncePer: 'order.id' } }, {}, false],
  ['filter: the contact passes', { filter: vip }, { contact: aContact({ tags: new Set(['vip']) }) }, true],
  ['filter: the contact does not', { filter: vip }, {}, false],
  [
    'filter: what the event brings along',
    { filter: large },
    { event: { ...order('1'), data: { total: 100 } } },
    true,
  ],
  ['filter: an event without it', { filter: large }, { event: order('1') }, false],
  [
    'opens: a minute early in the workspace’s zone',
    { opens: '2026-07-01T09:00' },
    { now: Date.parse('2026-07-01T06:59:00Z'), workspaceZone: berlin },
    false,
  ],
  [
    'opens: on the minute',
    { opens: '2026-07-01T09:00' },
    { now: Date.parse('2026-07-01T07:00:00Z'), workspaceZone: berlin },
    true,
  ],
  [
    'closes: on the minute',
    { closes: '2026-07-01T09:00' },
    { now: Date.parse('2026-07-01T09:00:00Z') },
    false,
  ],
  [
    'closes: a minute before',
    { closes: '2026-07-01T09:00' },
    { now: Date.parse('2026-07-01T08:59:00Z') },
    true,
  ],
];

describe('the rules of an entry', () => {
  it.each(rows)('%s', (_name, rules, candidate, admits) => {
    const settings = tagApplied.settings.parse({ tag: 't1', ...rules });
    expect(tagApplied.admits(settings, aCandidate(candidate))).toBe(admits);
  });

  it('lets each contact in once where nothing is said', () =>
    expect(tagApplied.settings.parse({ tag: 't1' })).toEqual({
      tag: 't1',
      filter: null,
      reentry: 'once',
      opens: null,
      closes: null,
    }));

  it('remembers what a contact came for', () => {
    const settings = tagApplied.settings.parse({ tag: 't1', reentry: { oncePer: 'order.id' } });
    expect(tagApplied.key?.(settings, order('7'))).toBe('7');
  });
});

const vague = [
  {
    name: 'no such rule',
    rules: { reentry: 'never' },
    path: ['reentry'],
    message: 'Choose whether a contact may enter again.',
  },
  {
    name: 'no days',
    rules: { reentry: { afterDays: 0 } },
    path: ['reentry', 'afterDays'],
    message: 'Enter a whole number of days, from 1 to 3,650.',
  },
  {
    name: 'no property',
    rules: { reentry: { oncePer: '' } },
    path: ['reentry', 'oncePer'],
    message: 'Enter the name of a property, such as order_id or order.total.',
  },
  {
    name: 'half a condition',
    rules: { filter: { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: '' }] } },
    path: ['filter', 'conditions', 0, 'tag'],
    message: 'Choose a tag.',
  },
  {
    name: 'a tag that was deleted',
    rules: { filter: { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: 'gone' }] } },
    path: ['filter', 'conditions', 0, 'tag'],
    message: 'The tag this step uses was deleted. Choose another.',
  },
  {
    name: 'no such day',
    rules: { opens: '2026-02-30T09:00' },
    path: ['opens'],
    message: 'Enter a date and time.',
  },
  {
    name: 'closing before it opens',
    rules: { opens: '2026-02-03T09:00', closes: '2026-02-03T09:00' },
    path: ['closes'],
    message: 'This is before the entry opens, so nobody could enter.',
  },
];

it.each(vague)('$name is a problem', ({ rules, path, message }) => {
  expect(settingsProblems(tagApplied, { tag: 't1', ...rules }, someReferences, 'en')).toMatchObject([
    { severity: 'error', path, message },
  ]);
});
