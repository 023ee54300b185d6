import * as z from 'zod';
import type { Json } from '../../graph/json.ts';
import { defineEntry } from '../entry/define-entry.ts';
import { isFrom, mailSourceName, mailSourceProblems, mailSourceSchema } from '../entry/mail-source.ts';
import { words } from './words.ts';

export const linkClicked = defineEntry({
  kind: 'link-clicked',
  settings: {
    /** A part of the link's address, in any case; blank for any link. */
    url: z.string().max(500, 'url-too-long').default(''),
    from: mailSourceSchema,
  },
  words,
  defaults: { url: '', from: null },
  lint: ({ from }, references, say) => mailSourceProblems(from, references, say),
  summary: ({ url, from }, references, say) => {
    const mail = mailSourceName(from, references, say);
    return url.trim() === '' ? say('summary-any', { mail }) : say('summary', { url: url.trim(), mail });
  },
  listens: () => [{ type: 'mail.clicked', subject: null }],
  admits: ({ url, from }, candidate) => contains(candidate.event.data.url, url) && isFrom(from, candidate),
});

function contains(address: Json | undefined, part: string): boolean {
  const sought = part.trim().toLowerCase();
  return sought === '' || (typeof address === 'string' && address.toLowerCase().includes(sought));
}
