import * as z from 'zod';
import { FUNNEL_CALLED } from '../../runtime/funnel-call.ts';
import { defineEntry } from '../entry/define-entry.ts';
import { funnelName, funnelProblems } from '../funnel-setting.ts';
import { words } from './words.ts';

export const fromFunnel = defineEntry({
  kind: 'from-funnel',
  /** The funnel that may start it; null for any. */
  settings: { funnel: z.string().min(1).max(200).nullable().default(null) },
  words,
  defaults: { funnel: null, reentry: 'after-leaving' },
  lint: ({ funnel }, references, say) => (funnel === null ? [] : funnelProblems(funnel, references, say)),
  summary: ({ funnel }, references, say) =>
    funnel === null ? say('summary') : say('summary-one', { funnel: funnelName(funnel, references, say) }),
  listens: (_settings, { funnelId }) => [{ type: FUNNEL_CALLED, subject: funnelId }],
  admits: ({ funnel }, { event }) => funnel === null || event.data.from === funnel,
});
