import type { Edit } from './edit.ts';
import { sketched } from './sketch.ts';

/** An edit's outcome as tests write it down: the drawn lines, or the reason for the refusal. */
export const outcome = (edit: Edit): string[] | string =>
  'refused' in edit ? edit.refused : sketched(edit.graph);
