import { defineWords } from '../../text/words.ts';

/** What the form says of the rules that every entry has. */
export const entryViewWords = defineWords({
  en: {
    filter: 'Only if…',
    'filter-everyone': 'Everyone',
    'filter-conditions': '{count, plural, one {# condition} other {# conditions}}',
    'filter-hint': 'Asked when it happens. Contacts that do not pass stay out.',
    reentry: 'Entering again',
    'reentry-once': 'Each contact once',
    'reentry-after-leaving': 'Again, once it has left',
    'reentry-after-days': 'Again, some days after it last entered',
    'reentry-once-per': 'Once for each value of a property',
    'reentry-every-time': 'Every time, even while inside',
    days: 'Days between two entries',
    'days-after': 'days, unless it is still inside',
    'once-per': 'Once for each',
    'once-per-hint':
      'Such as order_id: once for each order, even while inside. Events without it start nothing.',
    times: 'Opens and closes',
    'times-always': 'Always open',
    'times-from': 'From {opens}',
    'times-until': 'Until {closes}',
    'times-between': '{opens} to {closes}',
    'mail-any': 'Any email',
    'mail-of-this-funnel': 'Email of this funnel',
    'mails-of-a-funnel': 'All emails of this funnel',
    'choose-segment': 'Choose a segment',
    opens: 'Opens',
    closes: 'Closes',
    'times-hint':
      'In the workspace’s time zone. Nobody enters before or after; who is inside goes on. Leave blank for no limit.',
  },
});
