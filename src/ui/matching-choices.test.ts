import { expect, it } from 'vitest';
import { bearsLabel, matchingChoices } from './matching-choices.ts';

const CHOICES = ['Webinar VIP', 'VIP', 'Newsletter', 'İstanbul', 'Işıklı'].map((label) => ({
  value: label,
  label,
}));

it.each([
  {
    name: 'everything for nothing',
    query: ' ',
    found: ['Webinar VIP', 'VIP', 'Newsletter', 'İstanbul', 'Işıklı'],
  },
  { name: 'labels that start with it first', query: 'vip', found: ['VIP', 'Webinar VIP'] },
  { name: 'all words, in any order', query: 'vip web', found: ['Webinar VIP'] },
  { name: 'without dots and accents', query: 'istanbul', found: ['İstanbul'] },
  { name: 'dotless ı as i', query: 'isikli', found: ['Işıklı'] },
  { name: 'nothing', query: 'x', found: [] },
])('finds $name', ({ query, found }) => {
  expect(matchingChoices(CHOICES, query).map(({ label }) => label)).toEqual(found);
});

it('knows a name in another case', () => {
  expect(bearsLabel(CHOICES, ' newsletter ')).toBe(true);
  expect(bearsLabel(CHOICES, 'news')).toBe(false);
});
