import * as z from 'zod';
import { FUNNEL_STOPPED } from '../../runtime/funnel-call.ts';
import { funnelName, funnelProblems, funnelSchema } from '../funnel-setting.ts';
import { nextPort } from '../next-port.ts';
import { defineStep } from '../node-kind.ts';
import { words } from './words.ts';

export const stopFunnel = defineStep({
  kind: 'stop-funnel',
  family: 'act',
  settings: z.strictObject({ funnel: funnelSchema }),
  words,
  defaults: { funnel: '' },
  takesTime: false,
  ports: () => nextPort,
  lint: ({ funnel }, references, say) => funnelProblems(funnel, references, say),
  summary: ({ funnel }, references, say) => say('summary', { funnel: funnelName(funnel, references, say) }),
  facts: () => [],
  enter: ({ settings: { funnel }, funnelId }) => ({
    move: 'leave',
    port: 'next',
    effects: [{ effect: 'event', type: FUNNEL_STOPPED, subject: funnel, data: { from: funnelId } }],
  }),
});
