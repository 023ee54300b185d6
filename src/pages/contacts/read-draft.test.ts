import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, readDraft } from './read-draft.ts';

describe('readDraft', () => {
  it.each([
    { name: 'nothing', draft: {}, errors: { email: 'need-address' } },
    { name: 'no address', draft: { email: 'ada' }, errors: { email: 'bad-email' } },
    { name: 'two at signs', draft: { email: 'a@b@c.de' }, errors: { email: 'bad-email' } },
    {
      name: 'a whole country',
      draft: { email: 'ada@b.de', country: 'Germany' },
      errors: { country: 'bad-country' },
    },
  ])('refuses $name', ({ draft, errors }) => {
    expect(readDraft({ ...EMPTY_DRAFT, ...draft })).toEqual({ errors });
  });

  it('trims, and leaves out what was not typed', () => {
    const { contact } = readDraft({ ...EMPTY_DRAFT, firstName: ' Ada ', phone: '+44 1', country: 'gb' });
    expect(contact).toEqual({
      first_name: 'Ada',
      last_name: null,
      email: null,
      phone: '+44 1',
      country: 'GB',
      time_zone: null,
    });
  });
});
