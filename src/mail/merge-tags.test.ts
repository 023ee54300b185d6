import { describe, expect, it } from 'vitest';
import { speak } from '../text/words.ts';
import { mergeTagProblems } from './merge-tags.ts';
import { mailWords } from './words.ts';

const fields = new Map(['first_name', 'last_name', 'email', 'score', 'custom.plan'].map((key) => [key, key]));
const say = speak(mailWords, 'en');
const said = (template: string): string[] =>
  mergeTagProblems(template, fields).map(({ code, values }) => say(code, values));

describe('merge tags that are right', () => {
  it.each([
    { name: 'no tags', template: 'Hello { there }' },
    { name: 'a field', template: '{{ contact.first_name }}' },
    { name: 'a field with a default', template: "{{ contact.first_name | default: 'there' }}" },
    { name: 'a custom field', template: '{{ contact.custom.plan }}' },
    { name: 'a field in brackets', template: '{{ contact["custom"]["plan"] }}' },
    { name: 'the workspace', template: '{{ workspace.name }} {{ workspace.postal_address }}' },
    { name: 'the unsubscribe page', template: '<a href="{{ unsubscribe_url }}">bye</a>' },
    { name: 'a variable of its own', template: '{% assign who = contact.email %}{{ who }}' },
    { name: 'a loop', template: '{% for i in (1..3) %}{{ forloop.index }}{{ i }}{% endfor %}' },
    { name: 'a condition', template: '{% if contact.score > 5 %}a{% else %}b{% endif %}' },
    { name: 'filters in a row', template: '{{ contact.email | split: "@" | first | upcase }}' },
    { name: 'a length', template: '{{ contact.first_name.size }}' },
    { name: 'braces that are not read', template: '{% raw %}{{ anything }}{% endraw %}' },
  ])('$name', ({ template }) => expect(said(template)).toEqual([]));
});

describe('merge tags that are wrong', () => {
  const misspelt = (tag: string, suggestion: string) =>
    `There is no “${tag}” to fill in here. Did you mean “${suggestion}”?`;
  it.each([
    {
      name: 'swapped letters',
      template: '{{ contact.frist_name }}',
      expected: misspelt('contact.frist_name', 'contact.first_name'),
    },
    {
      name: 'without its root',
      template: '{{ first_name }}',
      expected: misspelt('first_name', 'contact.first_name'),
    },
    {
      name: 'a custom field as if built in',
      template: '{{ contact.plan }}',
      expected: misspelt('contact.plan', 'contact.custom.plan'),
    },
    {
      name: 'in a condition',
      template: '{% if contact.scor > 5 %}a{% endif %}',
      expected: misspelt('contact.scor', 'contact.score'),
    },
    {
      name: 'in a default',
      template: '{{ contact.email | default: contact.emial }}',
      expected: misspelt('contact.emial', 'contact.email'),
    },
    {
      name: 'like nothing known',
      template: '{{ contact.shoe_size_eu }}',
      expected: 'There is no “contact.shoe_size_eu” to fill in here.',
    },
    {
      name: 'the whole contact',
      template: '{{ contact }}',
      expected: 'There is no “contact” to fill in here.',
    },
    {
      name: 'unknown filter',
      template: '{{ contact.email | defualt: "x" }}',
      expected: 'There is no filter “defualt”. Did you mean “default”?',
    },
    {
      name: 'a filter that would not escape',
      template: '{{ contact.email | raw }}',
      expected: 'There is no filter “raw”.',
    },
    {
      name: 'unknown command',
      template: 'a\n{% iff x %}',
      expected: 'There is no command “iff” (line 2).',
    },
    {
      name: 'a command that would not escape',
      template: '{% echo contact.email %}',
      expected: 'There is no command “echo” (line 1).',
    },
    {
      name: 'an include',
      template: '{% include "/etc/passwd" %}',
      expected: 'There is no command “include” (line 1).',
    },
    {
      name: 'not closed',
      template: 'a\nb {{ contact.email',
      expected: 'The tag “{{ contact.email” is not closed (line 2).',
    },
    {
      name: 'a block not closed',
      template: '{% if contact.email %}a',
      expected: 'The tag “{% if contact.email %}” is not closed (line 1).',
    },
    {
      name: 'broken syntax',
      template: '{{ contact.email | default "x" }}',
      expected: 'A merge tag on line 1 cannot be read: expected ":" after filter name.',
    },
    {
      name: 'endless',
      template: 'x'.repeat(500_001),
      expected: 'This is too long: 500,000 characters are the most.',
    },
  ])('$name', ({ template, expected }) => expect(said(template)).toContain(expected));

  it('names each mistake once', () => {
    expect(said('{{ contact.a1 }} {{ contact.a1 }} {{ contact.b2 }}')).toHaveLength(2);
  });
});
