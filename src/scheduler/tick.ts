import type { RuntimeKinds } from '../runtime/compile.ts';
import { runBatch } from './batch.ts';
import type { BatchResult, EngineStore } from './ports.ts';
import { ProgramCache } from './program-cache.ts';

export interface Engine {
  readonly store: EngineStore;
  readonly programs: ProgramCache;
  /** Told of every committed batch: metrics, logs and the parity tests listen here. */
  readonly onBatch?: (batch: BatchResult) => void;
  /** Told of every failure that was survived. */
  readonly onTrouble?: (trouble: Trouble) => void;
}

export interface Trouble {
  readonly what: 'batch-retried' | 'batch-split' | 'contact-parked';
  readonly contacts: readonly string[];
  readonly error: unknown;
}

export interface TickOptions {
  /** Contacts per transaction. */
  readonly batch: number;
  /** Asked between batches: no further one starts once it is false. */
  readonly goOn: () => boolean;
}

export interface TickReport {
  readonly contacts: number;
  readonly visits: number;
  /** Something was still due when it stopped. */
  readonly more: boolean;
}

export const engineOf = (store: EngineStore, kinds: RuntimeKinds, rest: Partial<Engine> = {}): Engine => ({
  ...rest,
  store,
  programs: new ProgramCache(kinds),
});

/** Works off what is due, batch by batch, until nothing is or `goOn` says stop. */
export async function tick(engine: Engine, options: TickOptions): Promise<TickReport> {
  let contacts = 0;
  let visits = 0;
  while (options.goOn()) {
    const done = await runBatch(engine, options.batch);
    contacts += done.contacts;
    visits += done.visits;
    if (done.contacts === 0) return { contacts, visits, more: false };
  }
  return { contacts, visits, more: true };
}
