import { useEffect, useMemo, useState } from 'react';
import { type RenderedMail, renderMail } from '../../mail/render-mail.ts';
import type { FieldReference } from '../../runtime/field-reference.ts';
import { useWords } from '../../text/use-words.ts';
import { Callout } from '../../ui/callout.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import type { Drafted, SettingsOf } from '../kind-view.ts';
import { sampleContact } from './sample-contact.ts';
import { mailViewWords } from './view-words.ts';

export interface MailPreviewProps {
  settings: Drafted<SettingsOf<'send-email'>>;
  fields: ReadonlyMap<string, FieldReference>;
  workspaceName: string;
}

const RENDER_AFTER = 150;

/** The mail as it arrives at an invented contact, rendered by what renders the real ones. */
export default function MailPreview({ settings, fields, workspaceName }: MailPreviewProps) {
  const say = useWords(mailViewWords);
  const [part, setPart] = useState<'html' | 'text'>('html');
  const contact = useMemo(() => sampleContact(fields), [fields]);
  const mail = useRenderedMail(settings, contact, workspaceName);
  if (!mail) return null;
  if (!mail.ok) {
    return (
      <div className="p-5">
        <Callout tone="warning">{say('preview-failed', { reason: mail.error })}</Callout>
      </div>
    );
  }
  const name = `${contact.first_name ?? ''} ${contact.last_name ?? ''}`.trim();
  return (
    <>
      <div className="flex items-end justify-between gap-4 border-b border-line px-5 py-3">
        <div className="min-w-0">
          <p className="truncate font-medium text-ink">{mail.subject || say('no-subject')}</p>
          <p className="truncate text-xs text-ink-muted">
            {say('preview-of', { name, email: String(contact.email ?? '') })}
          </p>
        </div>
        <SegmentedControl
          aria-label={say('part')}
          options={[
            { value: 'html', label: say('html') },
            { value: 'text', label: say('text') },
          ]}
          value={part}
          onValueChange={setPart}
        />
      </div>
      {part === 'html' ? (
        // No scripts, no forms, no way out of the frame; links open nowhere.
        <iframe title={say('preview')} sandbox="" srcDoc={mail.html} className="min-h-0 flex-1 bg-white" />
      ) : (
        <pre className="min-h-0 flex-1 overflow-auto p-5 font-mono text-xs whitespace-pre-wrap text-ink">
          {mail.text}
        </pre>
      )}
    </>
  );
}

type Sample = ReturnType<typeof sampleContact>;

function useRenderedMail(
  { subject = '', preheader = '', body = '' }: MailPreviewProps['settings'],
  contact: Sample,
  workspaceName: string,
) {
  const [mail, setMail] = useState<RenderedMail>();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      const workspace = { name: workspaceName, postalAddress: '' };
      const values = {
        contact,
        workspace,
        unsubscribeUrl: 'https://example.com/unsubscribe',
        openUrl: null,
        trackLink: null,
      };
      void renderMail({ subject, preheader, body }, values).then((rendered) => {
        if (current) setMail(rendered);
      });
    }, RENDER_AFTER);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [subject, preheader, body, contact, workspaceName]);
  return mail;
}
