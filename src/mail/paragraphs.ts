import { escapeHtml } from './liquid.ts';

const MARKUP = /<\/?[a-z!][^>]*>/i;

/** A body in which the marketer typed no markup, as HTML: blank lines part paragraphs, web addresses become links. */
export function paragraphs(body: string): string {
  if (MARKUP.test(body)) return body;
  return body
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${linked(escapeHtml(paragraph)).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

const linked = (html: string): string =>
  html.replace(/https?:\/\/[^\s<]+[^\s<.,;:!?)]/g, (url) => `<a href="${url}">${url}</a>`);
