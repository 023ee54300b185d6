import type { JsonObject } from '../graph/json.ts';
import type { NodeId } from '../graph/model.ts';
import type { Instant } from './instant.ts';

/** Something that happened to a contact. Types are dotted and in the past: `tag.applied`, `mail.opened`. */
export interface ContactEvent {
  readonly type: string;
  /** What it is about, as the type says: the id of a tag, list, message or funnel. */
  readonly subject: string | null;
  readonly data: JsonObject;
  readonly occurredAt: Instant;
  /** The run that caused it, or null when a person or the outside did. */
  readonly runId: string | null;
  /** How many runs stand behind one another as its cause; 0 from outside. */
  readonly depth: number;
}

/** What a step listens to. A null subject hears every event of the type. */
export interface EventPattern {
  readonly type: string;
  readonly subject: string | null;
}

export const hears = (pattern: EventPattern, event: Pick<ContactEvent, 'type' | 'subject'>): boolean =>
  pattern.type === event.type && (pattern.subject === null || pattern.subject === event.subject);

export const anyHears = (
  patterns: readonly EventPattern[],
  event: Pick<ContactEvent, 'type' | 'subject'>,
): boolean => patterns.some((pattern) => hears(pattern, event));

/** Where a step stands; for events that are addressed to one step of one funnel. */
export interface Place {
  readonly funnelId: string;
  readonly node: NodeId;
}

/** The subject of an event that is meant for one step: the clock's, say. */
export const placeName = ({ funnelId, node }: Place): string => `${funnelId}:${node}`;

/** Funnels may set each other off this many times in a row; then the run is parked with an explanation. */
export const MAX_DEPTH = 20;

/** One thing that happens may move a contact's runs this many times; more is funnels that multiply each other. */
export const MOST_MOVES = 500;
