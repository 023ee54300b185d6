import { Flag, type LucideIcon, Mail, MailX, MousePointerClick, TriangleAlert, User } from 'lucide-react';
import { useContext, useState } from 'react';
import { type TimelineItem as Item, useTimeline } from '../../../data/contact/contact-timeline.ts';
import { viewOf } from '../../../nodes/view-of.ts';
import { LocaleContext } from '../../../text/locale-context.ts';
import { useWords } from '../../../text/use-words.ts';
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
  const entries = (data?.pages ?? [])
    .flatMap(({ items }) => items)
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
          <Entry key={item.key} item={item} words={words} />
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

function Entry({ item, words }: { item: Item; words: Told }) {
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
      {words.because && <Why because={words.because} />}
    </TimelineItem>
  );
}

function iconOf(item: Item): LucideIcon {
  if (item.source === 'step') return viewOf(item.nodeKind)?.icon ?? Flag;
  if (item.source === 'message') return item.status === 'skipped' ? MailX : Mail;
  if (item.type === 'mail.clicked') return MousePointerClick;
  return item.type.startsWith('mail.') ? Mail : User;
}
