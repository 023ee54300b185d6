import { useCallback } from 'react';
import { useWords } from '../text/use-words.ts';
import { failureOf } from './failure.ts';
import { dataWords } from './words.ts';

/** Says in a plain sentence what went wrong. */
export function useFailureText(): (error: unknown) => string {
  const say = useWords(dataWords);
  return useCallback(
    (error) => {
      const { kind, detail } = failureOf(error);
      return say(kind, { detail });
    },
    [say],
  );
}
