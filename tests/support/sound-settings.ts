import type { JsonObject } from '../../src/graph/json.ts';

/**
 * Sound settings of each kind whose defaults leave something to fill in. Every kind is tried with them, alone and in
 * random graphs.
 */
export const soundSettings: Readonly<Record<string, JsonObject>> = {
  'tag-applied': { tag: 't1' },
  'list-joined': { list: 'l1', reentry: 'after-leaving' },
  'tag-removed': { tag: 't1', reentry: { afterDays: 7 } },
  'list-left': { list: 'l1', reentry: 'every-time' },
  'segment-entered': { segment: 's1' },
  'segment-left': { segment: 's1' },
  'contact-created': {},
  'field-changed': { field: 'country', to: { operator: 'is', value: 'DE' } },
  'score-crossed': { value: 100, direction: 'either' },
  'form-submitted': { form: 'contact' },
  'webhook-received': { hook: 'crm' },
  'custom-event': { event: 'trial-started' },
  'date-reached': {
    field: 'date_of_birth',
    offset: { amount: -3, unit: 'days' },
    time: '09:00',
    yearly: true,
  },
  'on-schedule': { rule: 'FREQ=MONTHLY;BYDAY=-1FR', start: '2026-01-02T09:00' },
  'mail-opened': { from: { mail: 'm1' } },
  'mail-clicked': { from: { funnel: 'f2' } },
  'link-clicked': { url: '/pricing', from: null },
  'order-placed': {
    reentry: { oncePer: 'order_id' },
    filter: {
      match: 'all',
      conditions: [{ test: 'data', of: 'event', property: 'total', operator: 'at-least', value: 100 }],
    },
    opens: '2026-11-01T00:00',
    closes: '2026-12-01T00:00',
  },
  'added-by-hand': { reentry: 'once' },
  delay: { mode: 'for', amount: 3, unit: 'days' },
  'wait-for-event': {
    events: [
      { id: 'paid', name: 'Paid', type: 'order.paid' },
      { id: 'tagged', type: 'tag.applied', subject: 't1' },
      {
        id: 'custom',
        type: 'custom.trial-ended',
        filter: {
          match: 'all',
          conditions: [{ test: 'data', of: 'event', property: 'plan', operator: 'is', value: 'pro' }],
        },
      },
    ],
    timeout: { amount: 2, unit: 'days' },
  },
  'wait-for-condition': {
    condition: { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: 't1' }] },
    timeout: { amount: 1, unit: 'days' },
  },
  branch: { condition: { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: 't1' }] } },
  'many-way': {
    paths: [
      {
        id: 'a1',
        name: 'VIP',
        condition: { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: 't1' }] },
      },
      {
        id: 'b2',
        name: 'Rome',
        condition: {
          match: 'all',
          conditions: [{ test: 'field', field: 'country', operator: 'is', value: 'IT' }],
        },
      },
    ],
  },
  'random-split': {
    arms: [
      { id: 'a', name: 'A', weight: 2 },
      { id: 'b', name: 'B', weight: 1 },
      { id: 'h', name: 'Holdout', weight: 1, holdout: true },
    ],
    sticky: false,
    winner: { metric: 'clicked', after: { contacts: 500 } },
  },
  'go-to': { times: 2 },
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
  'join-list': { list: 'l1' },
  'leave-list': { list: 'l1' },
  'set-field': { field: 'country', how: 'value', value: 'DE' },
  'add-to-score': { amount: -5 },
  'add-note': { text: 'Asked for a demo' },
  'assign-owner': { members: ['u1'] },
  'create-conversion': { conversion: 'Demo', value: 20, currency: 'EUR' },
  'start-funnel': { funnel: 'f2' },
  'stop-funnel': { funnel: 'f2' },
  'call-funnel': { funnel: 'f2', keepAs: 'result', timeout: { amount: 2, unit: 'days' } },
  'from-funnel': { funnel: 'f2' },
  goal: {
    on: 'condition',
    condition: { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: 't1' }] },
    required: true,
    timeout: { amount: 1, unit: 'days' },
    value: 20,
  },
  'exit-when': { on: 'event', event: { type: 'order.paid' }, reason: 'Bought' },
  end: {},
};
