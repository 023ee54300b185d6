import { DAY, type Instant, MINUTE, SECOND } from '../instant.ts';

/** Answers what a zone's clock reads ahead of UTC (negative: behind) at an instant, in milliseconds. */
export type ZoneTable = (instant: Instant) => number;

/** Half-open: `offsets[i]` holds before `changes[i]`, the last offset from there to the end. */
interface Stretch {
  readonly changes: readonly Instant[];
  readonly offsets: readonly number[];
}

/** A power of two, so that finding the stretch is one exact division: 49.7 days. */
const STRETCH = 2 ** 32;

/**
 * How far apart a stretch is sounded. Two changes that cancel out between two soundings would be missed. The shortest
 * known stay of an offset is 7 days (Recife in October 2000, Gaza in 2040); a step is 6.2.
 */
const STEP = STRETCH / 8;

/** The instants that ECMAScript's calendar knows end 100,000,000 days either side of 1970. */
export const LAST_INSTANT: Instant = 100_000_000 * DAY;

/**
 * The offsets of one zone. `Intl` answers the question too, but takes a microsecond and a string; a stretch of seven weeks
 * is therefore asked of it once, when first needed, and remembered. There is no range to leave: any year has its stretch.
 */
export function zoneTable(name: string): ZoneTable {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  const ask = (instant: Instant) => offsetIn(format.format(instant));
  const stretches = new Map<number, Stretch>();

  return (instant) => {
    const index = Math.floor(instant / STRETCH);
    let stretch = stretches.get(index);
    if (stretch === undefined) {
      if (!(Math.abs(instant) <= LAST_INSTANT)) throw new RangeError(`${instant} is no instant in ${name}`);
      stretch = survey(index * STRETCH, ask);
      stretches.set(index, stretch);
    }
    return lookUp(stretch, instant);
  };
}

function lookUp({ changes, offsets }: Stretch, instant: Instant): number {
  let i = 0;
  while (i < changes.length && instant >= (changes[i] as Instant)) i++;
  return offsets[i] as number;
}

function survey(start: Instant, ask: ZoneTable): Stretch {
  const last = Math.min(start + STRETCH, LAST_INSTANT);
  let at = Math.max(start, -LAST_INSTANT);
  let offset = ask(at);
  const changes: Instant[] = [];
  const offsets = [offset];
  while (at < last) {
    const next = Math.min(at + STEP, last);
    const after = ask(next);
    if (after !== offset) {
      changes.push(firstInstantNotAt(offset, at, next, ask));
      offsets.push(after);
    }
    at = next;
    offset = after;
  }
  return { changes, offsets };
}

/** Halves the interval, `before` still at the offset and `after` past it. Zones change on whole seconds, and so does this. */
function firstInstantNotAt(offset: number, before: Instant, after: Instant, ask: ZoneTable): Instant {
  let low = Math.floor(before / SECOND);
  let high = Math.ceil(after / SECOND);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (ask(middle * SECOND) === offset) low = middle;
    else high = middle;
  }
  return high * SECOND;
}

/** Reads `1/7/1972, GMT-00:44:30`; plain `GMT` is zero. The seconds are real: Monrovia kept them until 1972. */
function offsetIn(text: string): number {
  const found = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text);
  if (!found) throw new Error(`Intl gave no offset in '${text}'`);
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = found;
  const size = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * SECOND;
  return sign === '-' ? -size : size;
}
