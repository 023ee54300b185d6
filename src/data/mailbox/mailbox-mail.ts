import { queryOptions, useQuery } from '@tanstack/react-query';
import PostalMime from 'postal-mime';
import * as z from 'zod';
import { supabase } from '../client.ts';
import { mailboxKeys } from './mailbox-keys.ts';

/** A mail taken apart. Nothing in it is to be trusted. */
export interface MailboxMail {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly html: string | null;
  readonly text: string | null;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** As it came over SMTP (RFC 5322). */
  readonly source: string;
}

const rowSchema = z.object({ raw: z.string() });

export async function fetchMail(id: number): Promise<MailboxMail> {
  const { data, error } = await supabase.from('mailbox').select('raw').eq('id', id).single();
  if (error) throw error;
  const { raw: source } = rowSchema.parse(data);
  const mail = await PostalMime.parse(source);
  return {
    subject: mail.subject ?? '',
    from: shown(mail.from),
    to: (mail.to ?? []).map(shown).join(', '),
    html: mail.html ?? null,
    text: mail.text ?? null,
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    source,
  };
}

function shown(
  address: { readonly name: string; readonly address?: string | undefined } | undefined,
): string {
  if (!address) return '';
  const { name, address: email = '' } = address;
  return name ? `${name} <${email}>` : email;
}

export const mailQuery = (id: number) =>
  queryOptions({
    queryKey: mailboxKeys.one(id),
    queryFn: () => fetchMail(id),
    // What has arrived does not change.
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useMail = (id: number) => useQuery(mailQuery(id));
