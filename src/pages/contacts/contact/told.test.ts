import { describe, expect, it } from 'vitest';
import type { TimelineItem } from '../../../data/contact/contact-timeline.ts';
import { told } from './told.ts';

const shared = { key: 'k', at: '2026-03-01T09:00:00Z', runId: 'r' };
const event = (type: string, subjectName: string | null, data = {}): TimelineItem => ({
  ...shared,
  source: 'event',
  type,
  subject: 's',
  subjectName,
  data,
});
const step = (nodeKind: string, rest: object): TimelineItem => ({
  ...shared,
  source: 'step',
  funnelId: 'f',
  funnelName: 'Welcome',
  nodeId: 'n',
  nodeTitle: null,
  nodeKind,
  outcome: 'left',
  port: 'next',
  enteredAt: shared.at,
  detail: {},
  ...rest,
});
const message = (rest: object): TimelineItem => ({
  ...shared,
  source: 'message',
  messageId: 'm',
  funnelName: 'Welcome',
  nodeId: 'n',
  status: 'sent',
  reason: null,
  subject: 'Hello',
  recipient: 'ada@b.example',
  attempts: 1,
  opens: 0,
  clicks: 0,
  ...rest,
});

describe('told', () => {
  it.each([
    { name: 'a tag', item: event('tag.applied', 'VIP'), title: 'Tag “VIP” applied', filter: 'profile' },
    {
      name: 'a deleted tag',
      item: event('tag.removed', null),
      title: 'Tag “deleted” removed',
      filter: 'profile',
    },
    {
      name: 'a click',
      item: event('mail.clicked', 'Hello'),
      title: 'Clicked a link in “Hello”',
      filter: 'mails',
    },
    { name: 'an unknown event', item: event('shop.visited', null), title: 'shop.visited', filter: 'profile' },
    { name: 'an entry', item: step('tag-applied', {}), title: 'Entered “Welcome”', filter: 'journeys' },
    {
      name: 'a branch',
      item: step('branch', { port: 'yes' }),
      title: 'Branch: took “Yes”',
      filter: 'journeys',
    },
    {
      name: 'a skipped mail',
      item: step('send-email', { detail: { skipped: 'unsubscribed' } }),
      title: 'Send email: no mail sent, unsubscribed',
      filter: 'journeys',
    },
    { name: 'a sent mail', item: message({}), title: 'Mail sent: Hello', filter: 'mails' },
  ])('tells $name', ({ item, title, filter }) => {
    expect(told(item, 'en')).toMatchObject({ title, filter });
  });

  it('says how often a mail was read', () => {
    expect(told(message({ opens: 2, clicks: 1 }), 'en').detail).toBe('opened 2 times, clicked once');
  });

  it('shows a failure with its error', () => {
    const failed = step('delay', {
      outcome: 'failed',
      port: null,
      detail: { error: { message: 'Broken.' } },
    });
    expect(told(failed, 'en')).toMatchObject({ bad: true, detail: 'Broken.' });
  });
});
