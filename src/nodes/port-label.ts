import type { Port } from '../graph/shape.ts';
import type { Locale } from '../text/words.ts';
import { kindOf } from './kinds.ts';
import { sayOf } from './say-of.ts';

/** What people call an exit: the name its step's settings give it, else the kind's word; undefined where it needs none. */
export function portLabel(kindId: string, port: Port, locale: Locale): string | undefined {
  if (port.name) return port.name;
  const kind = kindOf(kindId);
  return kind && port.label ? sayOf(kind, locale)(port.label) : undefined;
}
