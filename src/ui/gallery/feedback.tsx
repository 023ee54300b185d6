import { GitBranch, Mail, Tag, Waypoints } from 'lucide-react';
import { Button } from '../button.tsx';
import { Callout } from '../callout.tsx';
import { Card } from '../card.tsx';
import { DateTime } from '../date-time.tsx';
import { EmptyState } from '../empty-state.tsx';
import { ErrorState } from '../error-state.tsx';
import { KeyValueList } from '../key-value-list.tsx';
import { ProgressBar } from '../progress-bar.tsx';
import { RelativeTime } from '../relative-time.tsx';
import { SkeletonText } from '../skeleton.tsx';
import { Spinner } from '../spinner.tsx';
import { Stat } from '../stat.tsx';
import { Timeline, TimelineItem } from '../timeline.tsx';

const LONG_AGO = Date.parse('2025-03-01T09:30:00Z');

export function Feedback() {
  return (
    <Card title="What is and what happened">
      <div className="flex flex-col gap-4">
        <div className="grid grid-cols-3 gap-3">
          <Stat label="Waiting now" value="1,204" note="12 % of all" />
          <Stat label="Completed" value="8,391" note="+4 % this week" noteTone="success" />
          <Stat label="Failed" value="3" note="Needs a look" noteTone="danger" />
        </div>
        <Callout tone="warning" title="Mails are waiting" action={<Button size="small">Settings</Button>}>
          The mail server cannot be reached. 14 mails wait and will be sent when it is back.
        </Callout>
        <Callout tone="danger">The funnel cannot be published: 2 problems.</Callout>
        <Callout tone="info">Others are editing this funnel.</Callout>
        <Callout tone="success" title="Published" />
        <Callout>Something to know.</Callout>
        <div className="flex items-center gap-4">
          <ProgressBar label="Import" share={0.62} />
          <ProgressBar label="Looking" />
          <Spinner label="Loading" />
        </div>
        <SkeletonText />
        <KeyValueList
          items={[
            { key: 'email', label: 'Email', value: 'ada@example.com' },
            { key: 'zone', label: 'Time zone', value: 'Europe/Istanbul' },
            { key: 'phone', label: 'Phone', value: '' },
            {
              key: 'since',
              label: 'Contact since',
              value: <DateTime at={LONG_AGO} timeZone="Europe/Istanbul" />,
            },
          ]}
        />
        <Timeline label="Journey">
          <TimelineItem
            icon={Tag}
            tone="entry"
            title="Tag applied: VIP"
            time={<RelativeTime at={LONG_AGO} />}
          />
          <TimelineItem
            icon={GitBranch}
            tone="decide"
            title="Branch: yes"
            time={<RelativeTime at={LONG_AGO} />}
          >
            Country was “TR”, lifetime value was 1,204.00.
          </TimelineItem>
          <TimelineItem icon={Mail} tone="act" title="Sent “Welcome”" time={<RelativeTime at={LONG_AGO} />} />
        </Timeline>
        <div className="grid grid-cols-2 divide-x divide-line rounded-md border border-line">
          <EmptyState
            icon={Waypoints}
            title="No funnels yet"
            action={<Button variant="primary">Create funnel</Button>}
            className="py-8!"
          >
            A funnel takes contacts step by step from a trigger to a goal.
          </EmptyState>
          <ErrorState onRetry={() => undefined} className="py-8!">
            The server cannot be reached. Check your connection and try again.
          </ErrorState>
        </div>
      </div>
    </Card>
  );
}
