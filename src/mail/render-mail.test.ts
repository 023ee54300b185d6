import { describe, expect, it } from 'vitest';
import { type MailValues, type RenderedMail, renderMail } from './render-mail.ts';

const values: MailValues = {
  contact: {
    first_name: 'Ada',
    email: 'ada@example.com',
    score: 7,
    last_name: null,
    'custom.site': 'https://ada.dev/a b',
  },
  workspace: { name: 'Acme', postalAddress: '1 Long Road\nLondon' },
  unsubscribeUrl: 'https://app.test/unsubscribe/token',
  openUrl: 'https://t.test/open/token',
  trackLink: (_url, position) => `https://t.test/click/${position}`,
};

type Sent = Extract<RenderedMail, { ok: true }>;

async function sent(
  body: string,
  contact: MailValues['contact'] = values.contact,
  more: Partial<MailValues> = {},
): Promise<Sent> {
  const mail = await renderMail({ subject: 's', preheader: '', body }, { ...values, contact, ...more });
  if (!mail.ok) throw new Error(mail.error);
  return mail;
}

describe('filling in', () => {
  it.each([
    { name: 'a field', body: '<p>Hi {{ contact.first_name }}</p>', expected: '<p>Hi Ada</p>' },
    {
      name: 'a custom field',
      body: '<p>{{ contact.custom.site }}</p>',
      expected: '<p>https://ada.dev/a b</p>',
    },
    {
      name: 'a default for null',
      body: "<p>{{ contact.last_name | default: 'you' }}</p>",
      expected: '<p>you</p>',
    },
    { name: 'nothing for the unknown', body: '<p>[{{ contact.nope.deep }}]</p>', expected: '<p>[]</p>' },
    {
      name: 'a comparison that looks like markup',
      body: '<p>{% if contact.score > 5 %}high{% endif %}</p>',
      expected: '<p>high</p>',
    },
    { name: 'quotes that hold braces', body: "<p>{{ 'a }} b' }}</p>", expected: '<p>a }} b</p>' },
    { name: 'nothing inherited', body: '<p>[{{ contact.constructor }}]</p>', expected: '<p>[]</p>' },
    {
      name: 'markup as text',
      body: '<p>{{ contact.x }}</p>',
      contact: { x: '<b onclick="a">&\'' },
      expected: '<p>&lt;b onclick=&#34;a&#34;&gt;&amp;&#39;</p>',
    },
    {
      name: 'markup as text, once',
      body: '<p>{{ contact.x | escape }}</p>',
      contact: { x: '<' },
      expected: '<p>&lt;</p>',
    },
    {
      name: 'typed paragraphs',
      body: 'Hi {{ contact.first_name }},\n\nA & B\nC',
      expected: '<p>Hi Ada,</p>\n<p>A &amp; B<br>C</p>',
    },
  ])('$name', async ({ body, expected, contact }) => {
    expect((await sent(body, contact)).html).toContain(expected);
  });

  it('strips line breaks from the subject, whoever wrote them', async () => {
    const contact = { first_name: 'Ada\r\nBcc: all@example.com\u2028x' };
    const mail = await renderMail(
      { subject: 'Hi\n{{ contact.first_name }} & Co', preheader: '', body: 'x' },
      { ...values, contact },
    );
    expect(mail).toMatchObject({ ok: true, subject: 'Hi Ada Bcc: all@example.com x & Co' });
  });

  it('hides the preheader in the page, escaped, and keeps it out of the text', async () => {
    const mail = await renderMail(
      { subject: '', preheader: 'For <{{ contact.first_name }}>', body: '<p>x</p>' },
      values,
    );
    if (!mail.ok) throw new Error(mail.error);
    expect(mail.html).toMatch(/<div style="display:none[^>]*>For &lt;Ada&gt;&#847;/);
    expect(mail.text).not.toContain('For');
  });
});

describe('links', () => {
  it.each([
    {
      name: 'web address',
      body: '<a href="https://x.test/?a=1&amp;b=2">x</a>',
      links: ['https://x.test/?a=1&b=2'],
    },
    {
      name: 'upper case, single quotes',
      body: "<A class=b HREF='HTTPS://x.test'>x</A>",
      links: ['HTTPS://x.test'],
    },
    { name: 'without quotes', body: '<a href=https://x.test>x</a>', links: ['https://x.test'] },
    { name: 'image map', body: '<area href="https://x.test/">', links: ['https://x.test/'] },
    {
      name: 'without a scheme',
      body: '<a href="//x.test/a">x</a><a href="www.y.test">y</a>',
      links: ['https://x.test/a', 'https://www.y.test'],
    },
    {
      name: 'from a field, space encoded',
      body: '<a href="{{ contact.custom.site }}">x</a>',
      links: ['https://ada.dev/a%20b'],
    },
    {
      name: 'in a loop',
      body: '{% for i in (1..2) %}<a href="https://x.test/{{ i }}">x</a>{% endfor %}',
      links: ['https://x.test/1', 'https://x.test/2'],
    },
    {
      name: 'only the branch taken',
      body: '{% if contact.score > 9 %}<a href="https://a.test">a</a>{% else %}<a href="https://b.test">b</a>{% endif %}',
      links: ['https://b.test'],
    },
    {
      name: 'a quote mark in running text',
      body: `<p title='>'>don't</p><a href="https://x.test">x</a>`,
      links: ['https://x.test'],
    },
    { name: 'anchor', body: '<a href="#top">x</a>', links: [] },
    { name: 'mail address', body: '<a href="mailto:a@b.test">x</a>', links: [] },
    { name: 'unsubscribe page', body: '<a href="{{ unsubscribe_url }}">x</a>', links: [] },
  ])('$name', async ({ body, links }) => {
    const mail = await sent(body);
    expect(mail.links).toEqual(links);
    links.forEach((_, position) => {
      expect(mail.html).toContain(`href="https://t.test/click/${position}"`);
      if (!body.includes('<area')) expect(mail.text).toContain(`[https://t.test/click/${position}]`);
    });
  });

  it.each([
    { name: 'script', href: 'javascript:alert(1)' },
    { name: 'script in capitals', href: ' JavaScript:alert(1)' },
    { name: 'script spelt with entities', href: 'java&#x73;cript&#58;alert(1)' },
    { name: 'script spelt with a named entity', href: 'javascript&colon;alert(1)' },
    { name: 'script over two lines', href: 'java\nscript:alert(1)' },
    { name: 'script from a field', href: '{{ contact.url }}' },
    { name: 'data', href: 'data:text/html,<b>' },
    { name: 'relative', href: '/a' },
  ])('drops the address of a link: $name', async ({ href }) => {
    const mail = await sent(`<a class="k" href="${href}">x</a>`, { url: 'javascript:alert(1)' });
    expect(mail.html).toContain('<a class="k" >x</a>');
    expect(mail.text).toMatch(/^x\n/);
    expect(mail.links).toEqual([]);
  });

  it('cannot be broken out of by a field', async () => {
    const mail = await sent('<a href={{ contact.url }}>x</a>', { url: 'https://x.test/" onclick="a()' });
    expect(mail.links).toEqual(['https://x.test/%22%20onclick=%22a()']);
    expect(mail.html).not.toContain('onclick');
  });

  it('cannot be forged by a field', async () => {
    const mail = await sent('<p>{{ contact.x }}</p>', { x: '\uE002https://evil.test\uE003\uE005' });
    expect(mail.html).toContain('<p>https://evil.test</p>');
    expect(mail.links).toEqual([]);
  });

  it('stay as they are where nobody tracks', async () => {
    const mail = await sent(
      '<a href="https://x.test/?a&amp;b">x</a>',
      {},
      { trackLink: null, openUrl: null },
    );
    expect(mail.html).toContain('href="https://x.test/?a&amp;b"');
    expect(mail.html).not.toContain('<img');
  });
});

describe('around the body', () => {
  it('adds address and unsubscribe link, to the text as well', async () => {
    const mail = await sent('<p>x</p>');
    expect(mail.html).toContain('1 Long Road<br>\nLondon<br>\n<a href="https://app.test/unsubscribe/token"');
    expect(mail.text).toBe(
      'x\n\n-- \n1 Long Road\nLondon\nUnsubscribe: https://app.test/unsubscribe/token\n',
    );
  });

  it('adds neither where the body has its own', async () => {
    const mail = await sent('<p>{{ workspace.postal_address }} <a href="{{ unsubscribe_url }}">bye</a></p>');
    expect(mail.html.match(/unsubscribe\/token/g)).toHaveLength(1);
    expect(mail.html.match(/Long Road/g)).toHaveLength(1);
  });

  it('keeps a body that is a whole page', async () => {
    const mail = await sent('<html><head><title>T</title></head><BODY class="b"><p>x</p></BODY></html>');
    expect(mail.html.match(/<body/gi)).toHaveLength(1);
    expect(mail.html).toMatch(
      /<BODY class="b"><p>x<\/p><div[\s\S]*Unsubscribe[\s\S]*open\/token[\s\S]*<\/BODY>/,
    );
    expect(mail.text).toMatch(/^x\n\n-- /);
  });

  it('ends with the open pixel', async () => {
    expect((await sent('x')).html).toMatch(/<img src="https:\/\/t\.test\/open\/token"[^>]*>\n<\/body>/);
  });
});

describe('the text part', () => {
  it.each([
    { name: 'raw characters', body: '<p>{{ contact.x }} &amp; co</p>', expected: '<a> & co' },
    {
      name: 'paragraphs of a branch not taken leave no gap',
      body: '<p>a</p>{% if contact.no %}<p>b</p>{% endif %}<p>c</p>',
      expected: 'a\n\nc',
    },
    {
      name: 'a command in an attribute',
      body: '<p {% if contact.x %}class="a"{% endif %}>{{ contact.x }}</p>',
      expected: '<a>',
    },
    {
      name: 'an attribute split by commands',
      body: '{% assign y = contact.x %}<p class="{% assign y = 1 %}">{{ y }}</p>',
      expected: '1',
    },
    {
      name: 'braces spelt with entities',
      body: '<p>&#123;&#123; contact.x &#125;&#125;</p>',
      expected: '{{ contact.x }}',
    },
    { name: 'no styles', body: '<style>p{color:red}</style><p>a</p>', expected: 'a' },
  ])('$name', async ({ body, expected }) => {
    expect((await sent(body, { x: '<a>' })).text.split('\n\n-- ')[0]).toBe(expected);
  });
});

describe('what cannot be rendered', () => {
  it.each([
    { name: 'unknown command', body: '{% foo %}', error: 'There is no command “foo” (line 1).' },
    {
      name: 'subject counts too',
      body: 'x',
      subject: '{{ a',
      error: 'The tag “{{ a” is not closed (line 1).',
    },
    {
      name: 'endless loop',
      body: '{% for i in (1..1000000000) %}{{ i }}{% endfor %}',
      error: 'Filling in the merge tags took too long, or made too much of it.',
    },
  ])('is a value, not an exception: $name', async ({ body, subject = '', error }) => {
    expect(await renderMail({ subject, preheader: '', body }, values)).toEqual({ ok: false, error });
  });
});
