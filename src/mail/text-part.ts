import { compile } from 'html-to-text';
import { LINK_END, LINK_START } from './marks.ts';

const convert = compile({
  wordwrap: false,
  baseElements: { selectors: ['body'] },
  selectors: [
    { selector: 'a', options: { pathRewrite: (path: string) => LINK_START + path + LINK_END } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
});

/** HTML as plain text, addresses behind their links and marked. Liquid may stand in it, shielded. */
export const textPart = (html: string): string => convert(html);
