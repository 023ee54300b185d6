import { compile, type RuntimeKinds } from '../runtime/compile.ts';
import type { Program } from '../runtime/program.ts';
import type { EngineTransaction } from './ports.ts';

/** Compiled versions by id. Versions never change, so nothing here goes stale; the oldest leave when it is full. */
export class ProgramCache {
  private readonly programs = new Map<string, Program>();
  private readonly kinds: RuntimeKinds;
  private readonly capacity: number;

  constructor(kinds: RuntimeKinds, capacity = 2_000) {
    this.kinds = kinds;
    this.capacity = capacity;
  }

  /** Loads what is missing in one query. Call before `get`. */
  async load(transaction: Pick<EngineTransaction, 'graphs'>, versionIds: Iterable<string>): Promise<void> {
    const missing = [...new Set(versionIds)].filter((id) => !this.programs.has(id));
    if (missing.length === 0) return;
    for (const { graph, funnelId, versionId } of await transaction.graphs(missing)) {
      this.programs.set(versionId, compile(graph, { funnelId, versionId }, this.kinds));
    }
    this.shrink(missing.length);
  }

  get(versionId: string): Program {
    const program = this.programs.get(versionId);
    if (!program) throw new Error(`version ${versionId} was not loaded`);
    return program;
  }

  private shrink(justLoaded: number): void {
    const room = Math.max(this.capacity, justLoaded);
    for (const versionId of this.programs.keys()) {
      if (this.programs.size <= room) return;
      this.programs.delete(versionId);
    }
  }
}
