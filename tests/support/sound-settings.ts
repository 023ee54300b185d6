import type { JsonObject } from '../../src/graph/json.ts';

/**
 * Sound settings of each kind whose defaults leave something to fill in. Every kind is tried with them, alone and in
 * random graphs.
 */
export const soundSettings: Readonly<Record<string, JsonObject>> = {
  'tag-applied': { tag: 't1' },
  'list-joined': { list: 'l1', reentry: 'after-leaving' },
  'contact-created': {},
  'added-by-hand': { reentry: 'once' },
  delay: { mode: 'for', amount: 3, unit: 'days' },
  branch: { condition: { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: 't1' }] } },
  'send-email': { subject: 'Hello', body: '<p>Hello</p>' },
  'send-sms': { text: 'Hello {{ contact.first_name }}' },
  'send-whatsapp': { text: 'Hello {{ contact.first_name }}' },
  'send-push': { title: 'Hello', text: 'News for you', token: 'custom.push_token' },
  'call-webhook': {
    method: 'POST',
    url: 'https://example.com/hook',
    body: '{"score":{{ contact.score | json }}}',
  },
  'notify-teammate': { to: 'member', member: 'u1', subject: 'A new lead', text: 'Say hello.' },
  'apply-tag': { tag: 't1' },
  'remove-tag': { tag: 't1' },
  end: {},
};
