export interface Stoppable {
  stop(): Promise<void>;
}

/** What was started, to be stopped last first. Stopping goes on past a failure, which it reports at the end. */
export class StopStack {
  readonly #parts: Stoppable[] = [];

  push<Part extends Stoppable>(part: Part): Part {
    this.#parts.push(part);
    return part;
  }

  /** Can be called again: what was stopped is not stopped twice. */
  async stop(): Promise<void> {
    const failures: unknown[] = [];
    for (let part = this.#parts.pop(); part; part = this.#parts.pop()) {
      try {
        await part.stop();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be stopped');
  }
}
