import * as z from 'zod';
import { defineWords, type Say } from '../text/words.ts';
import type { SettingsProblem } from './node-kind.ts';
import type { References } from './references.ts';

/** The id of a funnel, as the `funnel` of a kind's settings. */
export const funnelSchema = z.string('choose-funnel').min(1, 'choose-funnel').max(200, 'choose-funnel');

/** For the words of every kind that has the setting. */
export const funnelWords = defineWords({
  en: {
    funnel: 'Funnel',
    'choose-funnel': 'Choose a funnel.',
    'funnel-gone': 'The funnel this step names was deleted or archived. Choose another.',
    'unknown-funnel': 'a deleted funnel',
  },
});

type FunnelWord = keyof (typeof funnelWords)['en'];

/** Where nobody says which funnels there are, any may be. */
export const funnelProblems = (
  funnel: string,
  { funnels }: References,
  say: Say<FunnelWord>,
): SettingsProblem[] =>
  funnels?.has(funnel) === false
    ? [{ code: 'funnel-gone', severity: 'error', message: say('funnel-gone'), path: ['funnel'] }]
    : [];

export const funnelName = (funnel: string, { funnels }: References, say: Say<FunnelWord>): string =>
  funnels?.get(funnel) ?? say('unknown-funnel');
