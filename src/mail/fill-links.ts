import { withoutEntities } from './html-tags.ts';
import { linkTarget } from './links.ts';
import { escapeHtml } from './liquid.ts';
import { LINK } from './marks.ts';

/** Gives the address that stands in for a link: the `position`-th of the mail, from 0. */
export type TrackLink = (url: string, position: number) => string | Promise<string>;

/** More links than this are left as they are; a loop in a template could make any number. */
const MOST_LINKS = 1_000;

interface FilledLinks {
  readonly html: string;
  readonly links: readonly string[];
  /** By target, what stands in the mail for it. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** The marked links of a filled-in mail as attributes. Those that must not be in a mail lose their address. */
export async function fillLinks(
  html: string,
  track: TrackLink | null,
  untracked: string | null,
): Promise<FilledLinks> {
  const links: string[] = [];
  const addressOf = (written: string): string | null | Promise<string> => {
    const target = linkTarget(withoutEntities(written));
    if (!target?.tracked || target.url === untracked || links.length >= MOST_LINKS)
      return target?.url ?? null;
    const position = links.push(target.url) - 1;
    return track ? track(target.url, position) : target.url;
  };
  const written = Array.from(html.matchAll(LINK), ([, url]) => url ?? '');
  const filled = await Promise.all(written.map(addressOf));
  let next = 0;
  return {
    html: html.replace(LINK, () => {
      const address = filled[next++];
      return typeof address === 'string' ? `href="${escapeHtml(address)}"` : '';
    }),
    links,
    addresses: new Map(written.map((url, index) => [targetUrl(withoutEntities(url)), filled[index] ?? ''])),
  };
}

/** The text part shows the same addresses as the links: a click there counts as well. */
export const fillTextLinks = (text: string, addresses: ReadonlyMap<string, string>): string =>
  text
    .replace(/ ?\[\uE002([^\uE003]*)\uE003\]/g, (_, url: string) => {
      const target = linkTarget(url);
      return target ? ` [${addresses.get(target.url) ?? target.url}]` : '';
    })
    .replace(LINK, (_, url: string) => addresses.get(targetUrl(url)) ?? targetUrl(url));

const targetUrl = (written: string): string => linkTarget(written)?.url ?? '';
