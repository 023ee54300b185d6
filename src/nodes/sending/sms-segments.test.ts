import { describe, expect, it } from 'vitest';
import { smsSegments, withoutTags } from './sms-segments.ts';

describe('a text', () => {
  it.each([
    { name: 'nothing', text: '', expected: [0, 1, false] },
    { name: 'one message, full', text: 'a'.repeat(160), expected: [160, 1, false] },
    { name: 'one letter more', text: 'a'.repeat(161), expected: [161, 2, false] },
    { name: 'two messages, full', text: 'a'.repeat(306), expected: [306, 2, false] },
    { name: 'three messages', text: 'a'.repeat(307), expected: [307, 3, false] },
    { name: 'umlauts of the alphabet', text: 'ä'.repeat(160), expected: [160, 1, false] },
    { name: 'letters that count twice', text: '€'.repeat(80), expected: [80, 1, false] },
    { name: 'one of them more', text: '€'.repeat(81), expected: [81, 2, false] },
    {
      name: 'a double letter at the cut',
      text: `${'a'.repeat(152)}€${'a'.repeat(152)}`,
      expected: [305, 3, false],
    },
    { name: 'beyond the alphabet', text: 'ş'.repeat(70), expected: [70, 1, true] },
    { name: 'beyond it, one more', text: 'ş'.repeat(71), expected: [71, 2, true] },
    { name: 'a picture counts twice', text: '😀'.repeat(35), expected: [35, 1, true] },
    { name: 'a picture is not cut', text: `${'a'.repeat(66)}${'😀'.repeat(3)}`, expected: [69, 2, true] },
  ])('$name', ({ text, expected }) => {
    const { characters, messages, unicode } = smsSegments(text);
    expect([characters, messages, unicode]).toEqual(expected);
  });
});

it('is counted without its merge tags', () => {
  expect(withoutTags('Hi {{ contact.first_name\n }}!{% if a %} x{% endif %}')).toBe('Hi ! x');
});
