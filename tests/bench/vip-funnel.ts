import type { JsonObject } from '../../src/graph/json.ts';
import type { FunnelGraph, GraphNode } from '../../src/graph/model.ts';

/** Tags of the funnel that every engine is measured on. */
export interface VipTags {
  readonly start: string;
  readonly vip: string;
  readonly done: string;
}

const BODY = `
<p>Hello {{ contact.first_name | default: "there" }},</p>
<p>thank you for joining us. Here is what people like you read first.</p>
<p><a href="https://shop.example/guide">The guide to your first month</a></p>
<p>If you have a question, answer this mail.</p>`;

const mail = (subject: string) => ({ subject, preheader: 'What to read first', body: BODY });

export const step = (
  id: string,
  kind: string,
  settings: JsonObject,
  ports: Readonly<Record<string, string>> = {},
): [string, GraphNode] => [id, { id, kind, title: null, settings, ports, position: { x: 0, y: 0 } }];

/** Tag applied → wait → has tag VIP? → mail A or B → add tag → end: what the peers were measured on. */
export const vipFunnel = ({ start, vip, done }: VipTags): FunnelGraph => ({
  schema: 1,
  nodes: Object.fromEntries([
    step('entry', 'tag-applied', { tag: start, reentry: 'once' }, { next: 'wait' }),
    step('wait', 'delay', { mode: 'for', amount: 1, unit: 'days' }, { next: 'vip' }),
    step(
      'vip',
      'branch',
      { condition: { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: vip }] } },
      { yes: 'a', no: 'b' },
    ),
    step('a', 'send-email', mail('A'), { next: 'done' }),
    step('b', 'send-email', mail('B'), { next: 'done' }),
    step('done', 'apply-tag', { tag: done }, { next: 'end' }),
    step('end', 'end', {}),
  ]),
});
