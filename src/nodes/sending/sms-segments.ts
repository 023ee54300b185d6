/** How a text is cut into the messages that a phone network carries. */
export interface SmsSegments {
  readonly characters: number;
  readonly messages: number;
  /** A single letter beyond the networks' own alphabet more than halves what fits. */
  readonly unicode: boolean;
}

// GSM 03.38: the letters of one septet, and those of two.
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENDED = '^{}\\[~]|€\f';

const ONE = new Set(BASIC);
const TWO = new Set(EXTENDED);

/** What fits into one message alone, and into each of several: those lose a few letters to being put together again. */
const SEPTETS = { alone: 160, each: 153 };
const UNITS = { alone: 70, each: 67 };

export function smsSegments(text: string): SmsSegments {
  const characters = [...text];
  const unicode = characters.some((char) => !ONE.has(char) && !TWO.has(char));
  const sizes = characters.map((char) => (unicode ? char.length : TWO.has(char) ? 2 : 1));
  const limits = unicode ? UNITS : SEPTETS;
  return { characters: characters.length, messages: messagesFor(sizes, limits), unicode };
}

/** A letter is never cut in two, so some messages end before they are full. */
function messagesFor(sizes: readonly number[], { alone, each }: typeof UNITS): number {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= alone) return 1;
  let messages = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > each) {
      messages += 1;
      used = 0;
    }
    used += size;
  }
  return messages;
}

/** A template without what is filled in: the least that the text will be. */
export const withoutTags = (template: string): string =>
  template.replace(/\{\{.*?\}\}/gs, '').replace(/\{%.*?%\}/gs, '');
