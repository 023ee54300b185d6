import type { NodeId, PortId } from '../model.ts';

/** Something wrong with a funnel. Errors refuse publishing; warnings do not. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** In the marketer's words, saying what to do. */
  readonly message: string;
  /** The step it belongs to; null for the funnel as a whole. */
  readonly node: NodeId | null;
  /** Path into the step's settings, for the field that shows it: ['conditions', 0, 'tag']. */
  readonly path?: readonly (string | number)[];
  readonly port?: PortId;
}
