import { segmentEntry } from '../entry/segment-entry.ts';
import { words } from './words.ts';

/** Segments announce who enters and leaves them; until there are any, lint refuses to publish it. */
export const segmentLeft = segmentEntry({ kind: 'segment-left', event: 'segment.left', words });
