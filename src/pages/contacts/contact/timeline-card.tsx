import { Flag, type LucideIcon, Mail, MailX, MousePointerClick, TriangleAlert, User } from 'lucide-react';
import { useContext, useState } from 'react';
import { type TimelineItem as Item, useTimeline } from '../../../data/contact/contact-timeline.ts';
import { stepName } from '../../../nodes/step-name.ts';
import { viewOf } from '../../../nodes/view-of.ts';
import { LocaleContext } from '../../../text/locale-context.ts';
import { useWords } from '../../../text/use-words.ts';
import type { Locale } from '../../../text/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { SkeletonText } from '../../../ui/skeleton.tsx';
import { Timeline, TimelineItem } from '../../../ui/timeline.tsx';
import { contactsWords } from '../words.ts';
import { type TimelineFilter, type Told, told } from './told.ts';
import { Why } from './why.tsx';

const FILTERS: readonly TimelineFilter[] = ['all', 'journeys', 'mails', 'profile'];

/** All that happened, newest first. */
export function TimelineCard({ contactId }: { contactId: string }) {
  const say = useWords(contactsWords);
  const locale = useContext(LocaleContext);
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useTimeline(contactId);
  const items = (data?.pages ?? []).flatMap((page) => page.items);
  const mailSteps = new Map(items.flatMap((item) => mailStepOf(item, locale)));
  const entries = items
    .filter((item) => !(item.source === 'event' && TOLD_BY_THE_MAIL.has(item.type)))
    .map((item) => ({ item, words: told(item, locale) }))
    .filter(({ words }) => filter === 'all' || words.filter === filter);
  return (
    <Card
      title={say('timeline')}
      actions={
        <SegmentedControl<TimelineFilter>
          aria-label={say('timeline')}
          options={FILTERS.map((value) => ({ value, label: say(`filter-${value}`) }))}
          value={filter}
          onValueChange={setFilter}
        />
      }
    >
      {!data && <SkeletonText lines={6} />}
      {data && entries.length === 0 && <p className="text-sm text-ink-muted">{say('nothing-yet')}</p>}
      <Timeline label={say('timeline')}>
        {entries.map(({ item, words }) => (
          <Entry key={item.key} item={item} words={words} mailSteps={mailSteps} />
        ))}
      </Timeline>
      {hasNextPage && (
        <Button className="mt-4" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('show-more')}
        </Button>
      )}
    </Card>
  );
}

/** A mail's own entry says what became of it; the event that it did would say so twice. */
const TOLD_BY_THE_MAIL = new Set(['mail.sent', 'mail.failed', 'mail.skipped', 'mail.unknown']);

/** Steps that sent mails go by name where a branch asks about them. */
const mailStepOf = (item: Item, locale: Locale): [string, string][] =>
  item.source === 'step' && item.nodeKind === 'send-email'
    ? [[item.nodeId, stepName({ kind: item.nodeKind, title: item.nodeTitle }, locale)]]
    : [];

interface EntryProps {
  item: Item;
  words: Told;
  mailSteps: ReadonlyMap<string, string>;
}

function Entry({ item, words, mailSteps }: EntryProps) {
  return (
    <TimelineItem
      icon={words.bad ? TriangleAlert : iconOf(item)}
      tone={words.bad ? 'danger' : 'neutral'}
      title={
        <>
          {words.title} {words.where && <span className="text-ink-muted">{words.where}</span>}
        </>
      }
      time={<RelativeTime at={Date.parse(item.at)} />}
    >
      {words.detail && <span className="break-words">{words.detail}</span>}
      {words.because && <Why because={words.because} mailSteps={mailSteps} />}
    </TimelineItem>
  );
}

function iconOf(item: Item): LucideIcon {
  if (item.source === 'step') return viewOf(item.nodeKind)?.icon ?? Flag;
  if (item.source === 'message') return item.status === 'skipped' ? MailX : Mail;
  if (item.type === 'mail.clicked') return MousePointerClick;
  return item.type.startsWith('mail.') ? Mail : User;
}
