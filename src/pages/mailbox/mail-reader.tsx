import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type MailboxMail, useMail } from '../../data/mailbox/mailbox-mail.ts';
import type { MailboxRow } from '../../data/mailbox/search-mailbox.ts';
import { useFailureText } from '../../data/use-failure-text.ts';
import { useWords } from '../../text/use-words.ts';
import { DateTime } from '../../ui/date-time.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { TabPanel, Tabs } from '../../ui/tabs.tsx';
import { HtmlPart, SourcePart, TextPart } from './mail-parts.tsx';
import { mailboxWords } from './words.ts';

export interface MailReaderProps {
  row: MailboxRow;
  onBack: () => void;
}

export function MailReader({ row, onBack }: MailReaderProps) {
  const say = useWords(mailboxWords);
  const { data: mail } = useMail(row.id);
  return (
    <article className="flex min-h-0 flex-1 flex-col">
      <header className="flex items-start gap-2 px-4 pt-3 pb-2">
        <IconButton icon={ArrowLeft} label={say('backToList')} className="lg:hidden" onClick={onBack} />
        <div className="min-w-0 flex-1">
          <h2 className="text-base font-semibold break-words">{row.subject || say('noSubject')}</h2>
          <p className="mt-0.5 flex flex-wrap justify-between gap-x-4 text-xs break-all text-ink-muted">
            <span>{say('fromTo', { from: mail?.from ?? row.sender, to: mail?.to ?? row.recipient })}</span>
            <DateTime at={row.receivedAt} />
          </p>
        </div>
      </header>
      <Content id={row.id} />
    </article>
  );
}

function Content({ id }: { id: number }): ReactNode {
  const say = useWords(mailboxWords);
  const failureText = useFailureText();
  const { data: mail, error, refetch, isFetching } = useMail(id);
  if (mail) return <Parts mail={mail} />;
  if (error) {
    return (
      <ErrorState title={say('mailFailed')} onRetry={() => void refetch()} retrying={isFetching}>
        {failureText(error)}
      </ErrorState>
    );
  }
  return (
    <div className="p-4">
      <SkeletonText lines={6} />
    </div>
  );
}

type Part = 'html' | 'text' | 'source';

const PANEL = 'min-h-0 flex-1 overflow-auto data-[state=active]:flex data-[state=active]:flex-col';

function Parts({ mail }: { mail: MailboxMail }) {
  const say = useWords(mailboxWords);
  const [part, setPart] = useState<Part>('html');
  const tabs = (['html', 'text', 'source'] as const).map((value) => ({ value, label: say(value) }));
  return (
    <Tabs
      label={say('parts')}
      tabs={tabs}
      value={part}
      onValueChange={setPart}
      className="flex min-h-0 flex-1 flex-col [&>[role=tablist]]:px-4"
    >
      <TabPanel value="html" className={PANEL}>
        <HtmlPart mail={mail} />
      </TabPanel>
      <TabPanel value="text" className={PANEL}>
        <TextPart mail={mail} />
      </TabPanel>
      <TabPanel value="source" className={PANEL}>
        <SourcePart mail={mail} />
      </TabPanel>
    </Tabs>
  );
}
