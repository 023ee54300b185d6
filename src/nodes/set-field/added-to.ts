import type { Json } from '../../graph/json.ts';
import { sumOf } from '../../runtime/contact-change.ts';

/** What a field will hold once an amount is added; one that holds no number counts from 0. */
export function addedTo(value: Json | undefined, amount: number): number {
  const now = Number(value ?? 0);
  return sumOf(Number.isFinite(now) ? now : 0, amount);
}
