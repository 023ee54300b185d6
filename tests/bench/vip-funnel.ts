import type { FunnelGraph } from '../../src/graph/model.ts';
import { graphOf } from '../support/engine-fixture.ts';

/** Tags of the funnel that every engine is measured on. */
export interface VipTags {
  readonly start: string;
  readonly vip: string;
  readonly done: string;
}

const mail = (subject: string) => ({ subject, preheader: '', body: '<p>Hello {{ contact.first_name }}</p>' });

/** Tag applied → wait → has tag VIP? → mail A or B → add tag → end: what the peers were measured on. */
export const vipFunnel = ({ start, vip, done }: VipTags): FunnelGraph =>
  graphOf({
    entry: ['tag-applied', { tag: start, reentry: 'once' }, { next: 'wait' }],
    wait: ['delay', { mode: 'for', amount: 1, unit: 'days' }, { next: 'vip' }],
    vip: [
      'branch',
      { condition: { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: vip }] } },
      { yes: 'a', no: 'b' },
    ],
    a: ['send-email', mail('A'), { next: 'done' }],
    b: ['send-email', mail('B'), { next: 'done' }],
    done: ['apply-tag', { tag: done }, { next: 'end' }],
    end: ['end', {}],
  });
