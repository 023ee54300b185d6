import type { JsonObject } from '../../graph/json.ts';
import type { FunnelGraph, GraphNode } from '../../graph/model.ts';
import * as mails from './demo-mails.ts';

/** Ids of the workspace's tags and lists, by name. */
export interface DemoNames {
  readonly tag: (name: string) => string;
  readonly list: (name: string) => string;
}

export interface DemoFunnel {
  readonly name: string;
  readonly graph: FunnelGraph;
}

/** Tags and lists that the example funnels use. */
export const DEMO_TAGS = ['Customer', 'Engaged', 'Quiet', 'VIP'] as const;
export const DEMO_LISTS = ['Newsletter'] as const;

export const demoFunnels = (names: DemoNames): readonly DemoFunnel[] => [
  { name: 'Welcome new subscribers', graph: welcome(names) },
  { name: 'Thank first-time buyers', graph: thanks(names) },
  { name: 'Win back quiet contacts', graph: winBack(names) },
];

const welcome = ({ tag, list }: DemoNames): FunnelGraph =>
  drawn({
    entry: [0, 0, 'list-joined', { list: list('Newsletter'), reentry: 'once' }, { next: 'hello' }],
    hello: [0, 1, 'send-email', mails.welcome, { next: 'settle' }, 'Welcome mail'],
    settle: [0, 2, 'delay', { mode: 'for', amount: 2, unit: 'days' }, { next: 'opened' }],
    opened: [
      0,
      3,
      'branch',
      { condition: mailTest('opened', 'hello') },
      { yes: 'engaged', no: 'morning' },
      'Opened it?',
    ],
    engaged: [-1, 4, 'apply-tag', { tag: tag('Engaged') }, { next: 'stories' }],
    stories: [-1, 5, 'send-email', mails.stories, { next: 'done' }, 'Stories from the workshop'],
    morning: [
      1,
      4,
      'delay',
      { mode: 'until-time', weekdays: ['tue', 'wed', 'thu'], time: '09:30' },
      { next: 'reminder' },
      'A quiet weekday morning',
    ],
    reminder: [1, 5, 'send-email', mails.reminder, { next: 'done' }, 'Second hello'],
    done: [0, 6, 'end', {}],
  });

const thanks = ({ tag }: DemoNames): FunnelGraph =>
  drawn({
    entry: [0, 0, 'tag-applied', { tag: tag('Customer'), reentry: 'once' }, { next: 'arrived' }],
    arrived: [
      0,
      1,
      'delay',
      { mode: 'for', amount: 3, unit: 'days' },
      { next: 'big' },
      'The parcel has arrived',
    ],
    big: [
      0,
      2,
      'branch',
      { condition: bigSpender(tag('VIP')) },
      { yes: 'vip', no: 'review' },
      'A good customer?',
    ],
    vip: [-1, 3, 'apply-tag', { tag: tag('VIP') }, { next: 'gift' }],
    gift: [-1, 4, 'send-email', mails.gift, { next: 'done' }, 'A gift for you'],
    review: [1, 3, 'send-email', mails.review, { next: 'done' }, 'How do you like it?'],
    done: [0, 5, 'end', {}],
  });

const winBack = ({ tag }: DemoNames): FunnelGraph =>
  drawn({
    entry: [0, 0, 'tag-applied', { tag: tag('Quiet'), reentry: 'after-leaving' }, { next: 'miss' }],
    byHand: [1, 0, 'added-by-hand', { reentry: 'after-leaving' }, { next: 'miss' }],
    miss: [0, 1, 'send-email', mails.missYou, { next: 'wait' }, 'We miss you'],
    wait: [0, 2, 'delay', { mode: 'for', amount: 5, unit: 'days' }, { next: 'clicked' }],
    clicked: [
      0,
      3,
      'branch',
      { condition: mailTest('clicked', 'miss') },
      { yes: 'back', no: 'gone' },
      'Came back?',
    ],
    back: [-1, 4, 'remove-tag', { tag: tag('Quiet') }, { next: 'won' }],
    won: [-1, 5, 'end', { reason: 'Won back' }],
    gone: [1, 4, 'end', { reason: 'Still quiet' }],
  });

const mailTest = (operator: string, node: string): JsonObject => ({
  match: 'all',
  conditions: [{ test: 'mail', operator, node }],
});

const bigSpender = (vip: string): JsonObject => ({
  match: 'any',
  conditions: [
    { test: 'field', field: 'lifetime_value', operator: 'at-least', value: 150 },
    { test: 'tag', operator: 'has', tag: vip },
  ],
});

type Sketch = readonly [
  column: number,
  row: number,
  kind: string,
  settings: JsonObject,
  ports?: Readonly<Record<string, string>>,
  title?: string,
];

const COLUMN = 300;
const ROW = 170;

function drawn(steps: Readonly<Record<string, Sketch>>): FunnelGraph {
  const nodes = Object.entries(steps).map(([id, [column, row, kind, settings, ports = {}, title = null]]) => {
    const node: GraphNode = {
      id,
      kind,
      title,
      settings,
      ports,
      position: { x: column * COLUMN, y: row * ROW },
    };
    return [id, node] as const;
  });
  return { schema: 1, nodes: Object.fromEntries(nodes) };
}
