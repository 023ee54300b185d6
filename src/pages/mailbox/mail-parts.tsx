import { type ReactNode, useMemo } from 'react';
import type { MailboxMail } from '../../data/mailbox/mailbox-mail.ts';
import { useWords } from '../../text/use-words.ts';
import { framedHtml } from './framed-html.ts';

import { mailboxWords } from './words.ts';

/** As the reader would see it. The sandbox lets links open tabs, and nothing else. */
export function HtmlPart({ mail: { html, subject } }: { mail: MailboxMail }) {
  const say = useWords(mailboxWords);
  const framed = useMemo(() => (html === null ? null : framedHtml(html)), [html]);
  if (framed === null) return <Missing>{say('noHtml')}</Missing>;
  return (
    <iframe
      title={say('frameTitle', { subject: subject || say('noSubject') })}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="no-referrer"
      srcDoc={framed}
      // Mails are written for white paper, whatever the app's theme.
      className="min-h-0 w-full flex-1 border-0 bg-white [color-scheme:light]"
    />
  );
}

export function TextPart({ mail: { text } }: { mail: MailboxMail }) {
  const say = useWords(mailboxWords);
  if (text === null) return <Missing>{say('noText')}</Missing>;
  return <pre className="p-4 font-mono text-sm break-words whitespace-pre-wrap">{text}</pre>;
}

export function SourcePart({ mail }: { mail: MailboxMail }) {
  const say = useWords(mailboxWords);
  return (
    <div className="flex flex-col gap-5 p-4">
      <dl className="grid grid-cols-[minmax(8rem,auto)_1fr] gap-x-4 gap-y-1.5 text-xs">
        {mail.headers.map(({ name, value }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: headers may repeat, and never move
          <div key={place} className="contents">
            <dt className="text-ink-muted">{name}</dt>
            <dd className="min-w-0 font-mono break-all">{value}</dd>
          </div>
        ))}
      </dl>
      <section>
        <h3 className="mb-1.5 text-xs font-medium text-ink-muted">{say('sourceTitle')}</h3>
        <pre className="rounded-md border border-line bg-sunken p-3 font-mono text-xs break-all whitespace-pre-wrap">
          {mail.source}
        </pre>
      </section>
    </div>
  );
}

const Missing = ({ children }: { children: ReactNode }) => (
  <p className="p-4 text-sm text-ink-muted">{children}</p>
);
