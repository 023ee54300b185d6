import { expect, it } from 'vitest';
import { phoneNumber } from './phone-number.ts';

it.each([
  { written: '+491701234567', number: '+491701234567' },
  { written: ' +49 170 1234567 ', number: '+491701234567' },
  { written: '+49 (0)170 / 123-45.67', number: '+491701234567' },
  { written: '0049 (0) 170 1234567', number: '+491701234567' },
  { written: '+44 (0)20 7946 0958', number: '+442079460958' },
  { written: '+1 (202) 555-0143', number: '+12025550143' },
  { written: '+49\u00A0170\u20111234567', number: '+491701234567' },
  { written: '+123456789012345', number: '+123456789012345' },
  { written: '0170 1234567', number: null },
  { written: '170 1234567', number: null },
  { written: '+0170 1234567', number: null },
  { written: '+12345', number: null },
  { written: '+1234567890123456', number: null },
  { written: '+49 170 CALL ME', number: null },
  { written: '+49170\n1234567', number: '+491701234567' },
  { written: '', number: null },
  { written: 491701234567, number: null },
])('$written', ({ written, number }) => expect(phoneNumber(written)).toBe(number));
