import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';
import { weekdayWords } from '../weekday-words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    ...weekdayWords.en,
    name: 'On a schedule',
    description: 'Starts again and again at set times, for everyone who passes the conditions.',
    summary: '{rule} at {time}',
    'every-days': '{interval, plural, one {Every day} other {Every # days}}',
    'every-weeks': '{interval, plural, one {Every week} other {Every # weeks}} on {days}',
    'every-months-day': '{interval, plural, one {Every month} other {Every # months}} on day {day}',
    'every-months-last': '{interval, plural, one {Every month} other {Every # months}} on the last day',
    'every-months-weekday':
      '{interval, plural, one {Every month} other {Every # months}} on the {nth} {weekday}',
    'every-years': '{interval, plural, one {Every year} other {Every # years}} on {date}',
    'by-rule': 'By the rule {rule}',
    repeats: 'Repeats',
    daily: 'Daily',
    weekly: 'Weekly',
    monthly: 'Monthly',
    yearly: 'Yearly',
    own: 'By a rule',
    interval: 'Every',
    'interval-days': '{interval, plural, one {day} other {days}}',
    'interval-weeks': '{interval, plural, one {week} other {weeks}}',
    'interval-months': '{interval, plural, one {month} other {months}}',
    'interval-years': '{interval, plural, one {year} other {years}}',
    weekdays: 'On',
    'month-day': 'On',
    'month-same': 'The day it begins on',
    'month-last': 'The last day',
    'month-weekday': 'A weekday',
    nth: 'Which one',
    weekday: 'Weekday',
    'nth-1': 'first',
    'nth-2': 'second',
    'nth-3': 'third',
    'nth-4': 'fourth',
    'nth--1': 'last',
    rule: 'Rule',
    'rule-hint': 'A recurrence rule as calendars write it (RRULE), such as FREQ=MONTHLY;BYDAY=-1FR.',
    start: 'Begins',
    'start-hint': 'Its time of day is that of every occurrence, in the workspace’s time zone.',
    'enter-rule': 'Enter a recurrence rule, such as FREQ=WEEKLY;BYDAY=MO.',
    'enter-start': 'Enter a date and time.',
    'never-occurs': 'This never occurs.',
  },
});

export type ScheduleWord = keyof (typeof words)['en'];
