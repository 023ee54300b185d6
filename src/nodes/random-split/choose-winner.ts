import { DAY, type Instant } from '../../runtime/instant.ts';
import type { SplitSettings } from './split-settings.ts';

/** How an arm has done so far. */
export interface ArmResult {
  readonly arm: string;
  /** Journeys that took it. */
  readonly contacts: number;
  /** Of these, those that did what the test measures. */
  readonly successes: number;
}

export interface TestSoFar {
  readonly results: readonly ArmResult[];
  /** When the first journey took an arm; null if none has. */
  readonly since: Instant | null;
}

/**
 * The arm that wins a test, by its own rule: once every arm has had so many contacts, or so many days after the first,
 * the one with the greatest share of successes; of equals the one listed first. Arms that hold contacts out, or that
 * chance never draws, neither win nor are waited for. Null while it is undecided.
 */
export function chooseWinner({ arms, winner }: SplitSettings, test: TestSoFar, now: Instant): string | null {
  if (!winner || test.since === null) return null;
  const results = new Map(test.results.map((result) => [result.arm, result]));
  const racing = arms
    .filter(({ weight, holdout }) => weight > 0 && !holdout)
    .map(({ id }) => results.get(id) ?? { arm: id, contacts: 0, successes: 0 });
  const { after } = winner;
  const isOver =
    'days' in after
      ? now >= test.since + after.days * DAY
      : racing.every(({ contacts }) => contacts >= after.contacts);
  if (!isOver) return null;
  return racing.reduce((best, each) => (shareOf(each) > shareOf(best) ? each : best)).arm;
}

const shareOf = ({ contacts, successes }: ArmResult): number => (contacts === 0 ? 0 : successes / contacts);
