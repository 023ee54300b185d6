import type { FunnelGraph, GraphNode } from '../graph/model.ts';
import type { LeasedMessage, MessageStore } from './delivery-ports.ts';

const MOST_VERSIONS = 1_000;

/** The steps that wrote messages, as they are in their versions. Versions never change, so nothing here goes stale. */
export class MessageSteps {
  private readonly graphs = new Map<string, FunnelGraph>();
  private readonly store: Pick<MessageStore, 'graphs'>;

  constructor(store: Pick<MessageStore, 'graphs'>) {
    this.store = store;
  }

  /** Loads what is missing in one query. Call before `of`. */
  async load(messages: readonly LeasedMessage[]): Promise<void> {
    const missing = new Set(
      messages.map((message) => message.versionId).filter((id) => !this.graphs.has(id)),
    );
    if (missing.size === 0) return;
    if (this.graphs.size + missing.size > MOST_VERSIONS) this.graphs.clear();
    for (const { versionId, graph } of await this.store.graphs([...missing])) {
      this.graphs.set(versionId, graph);
    }
  }

  of({ versionId, node }: LeasedMessage): GraphNode | undefined {
    return this.graphs.get(versionId)?.nodes[node];
  }
}
