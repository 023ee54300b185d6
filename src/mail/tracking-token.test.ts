import { describe, expect, it } from 'vitest';
import { type Tracking, trackingTokens } from './tracking-token.ts';

const messageId = '01987a3c-5e6f-8abc-9def-0123456789ab';
const secret = new Uint8Array(32).fill(7);
const tokens = await trackingTokens(crypto.subtle, [secret]);

describe('tracking tokens', () => {
  it.each<{ name: string; tracking: Tracking }>([
    { name: 'open', tracking: { purpose: 'open', messageId } },
    { name: 'first link', tracking: { purpose: 'click', messageId, position: 0 } },
    { name: 'far link', tracking: { purpose: 'click', messageId, position: 999 } },
    { name: 'unsubscribe', tracking: { purpose: 'unsubscribe', messageId } },
  ])('say what they were made for: $name', async ({ tracking }) => {
    const token = await tokens.sign(tracking);
    expect(token).toMatch(/^[\w-]{48}$/);
    expect(await tokens.verify(token)).toEqual(tracking);
  });

  it('are worth nothing when any letter is another', async () => {
    const token = await tokens.sign({ purpose: 'click', messageId, position: 3 });
    for (let index = 0; index < token.length; index++) {
      const other = token[index] === 'A' ? 'B' : 'A';
      expect(await tokens.verify(token.slice(0, index) + other + token.slice(index + 1))).toBeNull();
    }
  });

  it.each([
    { name: 'empty', token: '' },
    { name: 'short', token: 'AQAA' },
    { name: 'no base64', token: '!'.repeat(48) },
    { name: 'endless', token: 'A'.repeat(1_000_000) },
  ])('refuse what is none: $name', async ({ token }) => expect(await tokens.verify(token)).toBeNull());

  it('of another secret are refused, of an earlier one not', async () => {
    const newer = new Uint8Array(32).fill(8);
    const token = await tokens.sign({ purpose: 'open', messageId });
    expect(await (await trackingTokens(crypto.subtle, [newer])).verify(token)).toBeNull();
    const both = await trackingTokens(crypto.subtle, [newer, secret]);
    expect(await both.verify(token)).toEqual({ purpose: 'open', messageId });
    expect(await tokens.verify(await both.sign({ purpose: 'open', messageId }))).toBeNull();
  });
});
