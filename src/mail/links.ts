import { tagsNamed } from './html-tags.ts';
import { LINK_END, LINK_START } from './marks.ts';

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>][^\s>]*))?/g;

/** The `href` of each link as a mark, which is filled in for each message. Expects Liquid to be shielded. */
export function markLinks(html: string): string {
  let marked = '';
  let done = 0;
  for (const [start, end] of tagsNamed(html, /^(?:a|area)$/i)) {
    marked += html.slice(done, start) + markTag(html.slice(start, end));
    done = end;
  }
  return marked + html.slice(done);
}

function markTag(tag: string): string {
  const name = /^<[a-z]+/i.exec(tag)?.[0] ?? '';
  let found = false;
  const rest = tag
    .slice(name.length)
    .replace(ATTRIBUTE, (attribute, key: string, value: string | undefined) => {
      if (key.toLowerCase() !== 'href') return attribute;
      // Browsers take the first of several.
      if (found) return '';
      found = true;
      return LINK_START + (value ?? '').replace(/^(["'])(.*)\1$/s, '$2') + LINK_END;
    });
  return name + rest;
}

/** Where a link leads: a web address, which is tracked, or an address that the mail program opens itself. */
export interface LinkTarget {
  readonly url: string;
  readonly tracked: boolean;
}

/** Null for what must not be in a mail (`javascript:`, `data:` …) or leads nowhere in one (relative addresses). */
export function linkTarget(written: string): LinkTarget | null {
  const url = normalUrl(written);
  if (/^https?:\/\/[^/?#]/i.test(url)) return { url, tracked: true };
  if (/^(?:mailto|tel|sms):./i.test(url) || url.startsWith('#')) return { url, tracked: false };
  return null;
}

function normalUrl(written: string): string {
  // Browsers pass over control characters, so `java\tscript:` is a scheme to them.
  const clean = Array.from(written, (char) => (char < ' ' || char === '\u007F' ? '' : char))
    .join('')
    .trim()
    .replace(/[ "<>\\^`{|}]/g, (char) => encodeURIComponent(char));
  if (clean.startsWith('//')) return `https:${clean}`;
  return /^www\./i.test(clean) ? `https://${clean}` : clean;
}
