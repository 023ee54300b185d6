import { describe, expect, it } from 'vitest';
import type { SettingsDraft, WorkspaceSettings } from '../../data/workspace-settings/settings-schema.ts';
import { readChanges } from './read-changes.ts';

const KEPT: WorkspaceSettings = {
  name: 'Shop',
  timeZone: 'Europe/Istanbul',
  senderName: '',
  senderEmail: '',
  postalAddress: '',
  mailsPerMinute: 600,
};

describe('what is wrong', () => {
  it.each<{ name: string; typed: Partial<SettingsDraft>; errors: object }>([
    { name: 'nothing', typed: {}, errors: {} },
    { name: 'no name', typed: { name: '  ' }, errors: { name: 'name-missing' } },
    { name: 'a name beyond what is kept', typed: { name: 'x'.repeat(121) }, errors: { name: 'too-long' } },
    { name: 'no sender is no mistake', typed: { senderEmail: ' ' }, errors: {} },
    { name: 'half an address', typed: { senderEmail: 'hello@' }, errors: { senderEmail: 'email-shape' } },
    {
      name: 'two addresses',
      typed: { senderEmail: 'a@b.co, c@d.co' },
      errors: { senderEmail: 'email-shape' },
    },
    { name: 'no rate', typed: { mailsPerMinute: '' }, errors: { mailsPerMinute: 'rate-number' } },
    {
      name: 'a rate with a point',
      typed: { mailsPerMinute: '1.5' },
      errors: { mailsPerMinute: 'rate-number' },
    },
    { name: 'a rate of none', typed: { mailsPerMinute: '0' }, errors: { mailsPerMinute: 'rate-range' } },
    {
      name: 'a rate too high',
      typed: { mailsPerMinute: '1000001' },
      errors: { mailsPerMinute: 'rate-range' },
    },
  ])('$name', ({ typed, errors }) => {
    const read = readChanges(KEPT, typed);
    expect(read.errors).toEqual(errors);
    expect(read.change === null).toBe(Object.keys(errors).length > 0);
  });
});

it('saves only what differs, without spaces around it', () => {
  expect(readChanges(KEPT, { name: 'Shop', senderEmail: ' hello@shop.example ' })).toMatchObject({
    changed: true,
    change: { senderEmail: 'hello@shop.example' },
  });
});

it('finds nothing changed in what was typed back', () => {
  expect(readChanges(KEPT, { mailsPerMinute: '600' })).toMatchObject({ changed: false, change: {} });
});

it('shows what others saved in fields that nobody touched', () => {
  const { draft } = readChanges({ ...KEPT, senderName: 'Ada' }, { name: 'Store' });
  expect(draft).toMatchObject({ name: 'Store', senderName: 'Ada' });
});
