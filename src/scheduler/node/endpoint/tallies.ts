import type { LaneListener } from '../../loops/lane.ts';
import type { Family, Sample } from './exposition.ts';

/** Upper ends of the buckets, in seconds. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const;

/** What this process has done since it started, counted as it is told of it. */
export class Tallies implements LaneListener {
  private readonly counts = new Map<string, number>();
  private readonly messages = new Map<string, Map<string, number>>();
  private readonly troubles = new Map<string, number>();
  private readonly buckets = BUCKETS.map(() => 0);
  private seconds = 0;

  readonly batch: Required<LaneListener>['batch'] = ({ turns }, milliseconds) => {
    this.add('batches', 1);
    this.add('contacts', turns.length);
    for (const { trace } of turns) {
      this.add('steps', trace.length);
      this.add('failed', trace.filter(({ outcome }) => outcome === 'failed').length);
    }
    const took = milliseconds / 1000;
    this.seconds += took;
    BUCKETS.forEach((end, index) => {
      if (took <= end) this.buckets[index] = (this.buckets[index] ?? 0) + 1;
    });
  };

  readonly trouble: Required<LaneListener>['trouble'] = ({ what }) => {
    this.troubles.set(what, (this.troubles.get(what) ?? 0) + 1);
  };

  readonly settled: Required<LaneListener>['settled'] = (channel, settlements) => {
    const outcomes = this.messages.get(channel) ?? new Map<string, number>();
    this.messages.set(channel, outcomes);
    for (const { status } of settlements) {
      // What goes back into the queue will be tried again.
      const outcome = status === 'queued' ? 'retried' : status;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  };

  families(): readonly Family[] {
    const counter = (name: string, help: string, samples: readonly Sample[]): Family => ({
      name,
      help,
      type: 'counter',
      samples,
    });
    const one = (name: string): readonly Sample[] => [{ value: this.counts.get(name) ?? 0 }];
    return [
      counter('rivulet_contacts_total', 'Contacts that were advanced.', one('contacts')),
      counter('rivulet_steps_total', 'Steps that runs went through, waits included.', one('steps')),
      counter('rivulet_failed_runs_total', 'Runs that were parked at a step with an error.', one('failed')),
      counter('rivulet_batches_total', 'Batches that were committed.', one('batches')),
      counter(
        'rivulet_batch_troubles_total',
        'Failures of batches that were survived, by what was done about it.',
        [...this.troubles].map(([what, value]) => ({ labels: { what }, value })),
      ),
      counter('rivulet_messages_total', 'Messages by channel and what became of them.', [
        ...[...this.messages].flatMap(([channel, outcomes]) =>
          [...outcomes].map(([outcome, value]) => ({ labels: { channel, outcome }, value })),
        ),
      ]),
      this.durations(),
    ];
  }

  private durations(): Family {
    const count = this.counts.get('batches') ?? 0;
    return {
      name: 'rivulet_batch_seconds',
      help: 'How long batches took, from claim to commit.',
      type: 'histogram',
      samples: [
        ...BUCKETS.map((end, index) => ({
          suffix: '_bucket',
          labels: { le: String(end) },
          value: this.buckets[index] ?? 0,
        })),
        { suffix: '_bucket', labels: { le: '+Inf' }, value: count },
        { suffix: '_sum', value: this.seconds },
        { suffix: '_count', value: count },
      ],
    };
  }

  private add(name: string, amount: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + amount);
  }
}
