import { useWords } from '../text/use-words.ts';
import { viewWords } from './view-words.ts';

/** The form of a kind without settings. */
export function NothingToSet() {
  const say = useWords(viewWords);
  return <p className="text-sm text-ink-muted">{say('nothing-to-set')}</p>;
}
