import { describe, expect, it } from 'vitest';
import type { ConditionTest } from './condition.ts';
import { eventsThatChange } from './events-that-change.ts';

const rows: readonly [name: string, test: ConditionTest, types: string[]][] = [
  ['a tag', { test: 'tag', operator: 'has', tag: 't1' }, ['tag.applied t1', 'tag.removed t1']],
  ['a list', { test: 'list', operator: 'not-on', list: 'l1' }, ['list.joined l1', 'list.left l1']],
  ['a mail', { test: 'mail', operator: 'clicked', node: 'm1' }, ['mail.opened null', 'mail.clicked null']],
  ['a field', { test: 'field', field: 'city', operator: 'is', value: 'Rome' }, ['contact.updated null']],
  [
    'the status',
    { test: 'field', field: 'status', operator: 'is', value: 'unsubscribed' },
    ['contact.updated null', 'contact.unsubscribed null'],
  ],
  [
    'when it was last active',
    { test: 'field', field: 'last_activity_at', operator: 'after', value: '2026-01-01' },
    ['mail.opened null', 'mail.clicked null', 'contact.updated null', 'contact.unsubscribed null'],
  ],
  ['when it was created', { test: 'field', field: 'created_at', operator: 'after', value: '2026-01-01' }, []],
  ['what it entered with', { test: 'data', of: 'trigger', property: 'total', operator: 'is', value: 1 }, []],
];

describe('the events that can change a condition', () => {
  it.each(rows)('%s', (_name, test, types) => {
    const patterns = eventsThatChange({
      match: 'all',
      conditions: [test, { match: 'any', conditions: [test] }],
    });
    expect(patterns.map(({ type, subject }) => `${type} ${subject}`)).toEqual(types);
  });
});
