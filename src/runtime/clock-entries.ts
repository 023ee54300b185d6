import { type ContactEvent, type Place, placeName } from './event.ts';
import type { ContactFacts } from './facts.ts';
import type { Instant } from './instant.ts';
import type { Program, ProgramEntry } from './program.ts';
import { firstValidZone } from './time/time-zone.ts';

/** The type of the events by which the clock starts runs. Their subject is the name of the entry's place. */
export const CLOCK_STRUCK = 'clock.struck';

/** The event with which the clock brings a contact in at an entry. */
export const clockEvent = (place: Place, at: Instant): ContactEvent => ({
  type: CLOCK_STRUCK,
  subject: placeName(place),
  data: {},
  occurredAt: at,
  runId: null,
  depth: 0,
});

interface Clocked {
  readonly place: Place;
  readonly entry: ProgramEntry;
  next: Instant;
}

/** One contact's entries by the clock, for `simulate`. In production a loop finds the contacts set-based. */
export class ClockEntries {
  private readonly clocked: Clocked[] = [];
  private readonly workspaceZone: string | null;
  private after: Instant;

  constructor(published: ReadonlyMap<string, Program>, workspaceZone: string | null, start: Instant) {
    this.workspaceZone = workspaceZone;
    this.after = start - 1;
    for (const { funnelId, entries } of published.values()) {
      for (const entry of entries) {
        if (!entry.behaviour.clock) continue;
        const place = { funnelId, node: entry.node.id };
        this.clocked.push({ place, entry, next: Number.POSITIVE_INFINITY });
      }
    }
  }

  /** Looks anew when each entry is next due, for a contact that may have changed. */
  look(contact: ContactFacts): void {
    if (this.clocked.length === 0) return;
    const viewer = {
      contact,
      zone: firstValidZone(contact.timeZone, this.workspaceZone),
      workspaceZone: firstValidZone(this.workspaceZone),
    };
    for (const clocked of this.clocked) {
      const { behaviour, node } = clocked.entry;
      clocked.next = behaviour.clock?.(node.settings, viewer, this.after) ?? Number.POSITIVE_INFINITY;
    }
  }

  next(): Instant {
    let next = Number.POSITIVE_INFINITY;
    for (const clocked of this.clocked) next = Math.min(next, clocked.next);
    return next;
  }

  /** What the clock says now, each once. */
  strike(now: Instant): ContactEvent[] {
    const due = this.clocked.filter(({ next }) => next <= now);
    this.after = Math.max(this.after, now);
    return due.map(({ place }) => clockEvent(place, now));
  }
}
