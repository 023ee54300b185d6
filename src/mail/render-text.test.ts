import { describe, expect, it } from 'vitest';
import { renderMail } from './render-mail.ts';
import { renderText, type TextForm } from './render-text.ts';

const values = {
  contact: {
    first_name: 'Ada "A"\n\\',
    email: 'a&b@c.test',
    score: 7,
    half: '\ud83d',
    last_name: null,
    'custom.tags': ['x', 'y"'],
  },
  workspace: { name: 'Acme', postalAddress: '' },
  trigger: { order: { id: 'o/1', lines: [{ sku: 's' }] } },
  variables: { answer: { code: 'C-1' } },
};

const rendered = (template: string, form: TextForm, most = 1_000) =>
  renderText(template, values, { form, most });

describe('a text', () => {
  it.each<{ name: string; form: TextForm; template: string; text: string }>([
    { name: 'plain', form: 'plain', template: 'Hi {{ contact.first_name }}', text: 'Hi Ada "A"\n\\' },
    { name: 'what started the run', form: 'plain', template: '{{ trigger.order.id }}', text: 'o/1' },
    { name: 'what was kept', form: 'plain', template: '{{ variables.answer.code }}', text: 'C-1' },
    { name: 'nothing for the unknown', form: 'plain', template: '[{{ trigger.nope.deep }}]', text: '[]' },
    { name: 'nothing inherited', form: 'plain', template: '[{{ variables.constructor }}]', text: '[]' },
    {
      name: 'a path',
      form: 'url',
      template: '/o/{{ trigger.order.id }}?m={{ contact.email }}',
      text: '/o/o%2F1?m=a%26b%40c.test',
    },
    { name: 'half a letter in a path', form: 'url', template: '/{{ contact.half }}', text: '/%EF%BF%BD' },
    {
      name: 'JSON, in quotes',
      form: 'json',
      template: '{"n":"{{ contact.first_name }}"}',
      text: '{"n":"Ada \\"A\\"\\n\\\\"}',
    },
    {
      name: 'JSON, whole',
      form: 'json',
      template: '{{ contact.first_name | json }}',
      text: '"Ada \\"A\\"\\n\\\\"',
    },
    {
      name: 'JSON of null',
      form: 'json',
      template: '{{ contact.last_name | json }}{{ nope | json }}',
      text: 'nullnull',
    },
    {
      name: 'JSON of a list',
      form: 'json',
      template: '{{ contact.custom.tags | json }}',
      text: '["x","y\\""]',
    },
    {
      name: 'JSON of all that came',
      form: 'json',
      template: '{{ trigger | json }}',
      text: JSON.stringify(values.trigger),
    },
    { name: 'a number', form: 'json', template: '{"s":{{ contact.score }}}', text: '{"s":7}' },
  ])('$name', ({ form, template, text }) => expect(rendered(template, form)).toEqual({ ok: true, text }));

  it.each([
    { name: 'a filter that only JSON has', template: '{{ contact.email | json }}', code: 'unknown-filter' },
    {
      name: 'a loop over a billion',
      template: '{% for i in (1..1000000000) %}x{% endfor %}',
      code: 'too-much',
    },
    {
      name: 'loops within loops',
      template: '{% for i in (1..99999) %}{% for j in (1..99999) %}{% endfor %}{% endfor %}',
      code: 'too-much',
    },
    {
      name: 'a text that doubles',
      template: `{% assign s = "xxxxxxxxxx" %}${'{% assign s = s | append: s %}'.repeat(60)}{{ s }}`,
      code: 'too-much',
    },
    { name: 'more than it may be', template: '{% for i in (1..600) %}xx{% endfor %}', code: 'too-much' },
    { name: 'an open tag', template: '{{ contact.email', code: 'tag-not-closed' },
    { name: 'a file', template: '{% include "x" %}', code: 'unknown-command' },
  ])('says what is wrong: $name', ({ template, code }) => {
    expect(rendered(template, 'plain')).toMatchObject({ ok: false, problem: { code } });
  });

  it('stops writing before memory is full', () => {
    const template = `{% for i in (1..1000000) %}${'x'.repeat(100_000)}{% endfor %}`;
    const before = process.memoryUsage().rss;
    expect(rendered(template, 'plain', 64_000)).toMatchObject({ ok: false });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});

it('a mail knows what started the run and what was kept, and escapes them', async () => {
  const mail = await renderMail(
    { subject: '{{ trigger.order.id }}', preheader: '', body: '<p>{{ variables.html }}</p>' },
    { ...values, variables: { html: '<b>' }, unsubscribeUrl: null, openUrl: null, trackLink: null },
  );
  expect(mail).toMatchObject({ ok: true, subject: 'o/1', html: expect.stringContaining('<p>&lt;b&gt;</p>') });
});
