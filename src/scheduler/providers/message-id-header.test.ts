import { expect, it } from 'vitest';
import { messageIdHeader } from './message-id-header.ts';

it.each([
  { name: 'domain of the sender', sender: 'news@acme.test', expected: '<r.n-1.2@acme.test>' },
  { name: 'no sender yet', sender: '', expected: '<r.n-1.2@localhost>' },
  { name: 'nothing but a domain gets in', sender: 'a@b>\r\nBcc: x', expected: '<r.n-1.2@localhost>' },
])('$name', ({ sender, expected }) => expect(messageIdHeader('r:n-1:2', sender)).toBe(expected));
