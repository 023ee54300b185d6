import { describe, expect, it } from 'vitest';
import { framedHtml } from './framed-html.ts';

describe('the frame around a mail', () => {
  it('puts its policy before everything of the mail', () => {
    const framed = framedHtml('<html><head><title>T</title></head><body>x</body></html>');
    expect(framed).toMatch(
      /^<!doctype html>\n<html[^>]*><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'/i,
    );
    expect(framed).toContain('<title>T</title>');
  });

  it('opens links in a tab of their own', () => {
    expect(framedHtml('<a href="https://x.test" target="_top">x</a>')).toContain(
      '<a href="https://x.test" target="_blank" rel="noopener noreferrer">x</a>',
    );
  });

  it.each([
    { name: 'a base', html: '<base href="https://evil.test/">', gone: '<base' },
    {
      name: 'a refresh',
      html: '<meta http-equiv="refresh" content="0;url=https://evil.test">',
      gone: 'refresh',
    },
    {
      name: 'a policy of the mail',
      html: '<meta http-equiv="content-security-policy" content="default-src *">',
      gone: 'default-src *',
    },
    { name: 'a script', html: '<p>a</p><script>alert(1)</script>', gone: 'alert' },
  ])('takes out $name', ({ html, gone }) => expect(framedHtml(html)).not.toContain(gone));
});
