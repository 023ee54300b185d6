import type { JsonObject } from './json.ts';
import type { PortId } from './model.ts';

/**
 * What a step is for; the canvas tints and groups by it. A rule stands beside the flow: nothing leads to it, it takes
 * hold of runs by itself.
 */
export type Family = 'entry' | 'wait' | 'decide' | 'act' | 'end' | 'rule';

/** Nothing can lead into an entry, where runs begin, or to a rule, which takes hold of them. */
export const hasNoWayIn = (family: Family | undefined): boolean => family === 'entry' || family === 'rule';

/** A named exit. Its id is stored in edges and never changes; its label comes from the kind's words. */
export interface Port {
  readonly id: PortId;
  /** Key of the label among the kind's words; absent where there is one port that needs no name. */
  readonly label?: string;
  /** What the marketer calls it, where exits are named in the settings; it takes the label's place. */
  readonly name?: string;
  /** May stay open without a remark: an error port, say. */
  readonly optional?: boolean;
  /** A run leaves by it only so often, so a loop through it ends though no time passes. */
  readonly bounded?: boolean;
}

/** All that the graph must know of a kind. Graph code is handed this; it imports no kind. */
export interface KindShape {
  readonly family: Family;
  /** Ports for settings as drafted: must not throw on incomplete settings. */
  ports(settings: JsonObject): readonly Port[];
  /** Time always passes here, so a loop through it cannot spin. A function where that hangs on the settings, as drafted. */
  readonly takesTime: boolean | ((settings: JsonObject) => boolean);
}

export type KindShapes = (kind: string) => KindShape | undefined;
