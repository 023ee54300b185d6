import clsx from 'clsx';
import { X } from 'lucide-react';
import { useWords } from '../text/use-words.ts';
import { TINT, type Tone } from './tone.ts';
import { uiWords } from './words.ts';

export interface TagChipProps {
  label: string;
  tone?: Tone;
  onRemove?: () => void;
}

export function TagChip({ label, tone = 'neutral', onRemove }: TagChipProps) {
  const say = useWords(uiWords);
  return (
    <span
      className={clsx(
        'inline-flex h-6 max-w-48 items-center gap-1 rounded-sm border px-1.5 text-xs',
        TINT[tone],
      )}
    >
      <span className="truncate" title={label}>
        {label}
      </span>
      {onRemove && (
        <button
          type="button"
          aria-label={say('remove', { label })}
          onClick={onRemove}
          className="-mr-0.5 rounded-sm p-0.5 hover:bg-pressed hover:text-ink focus-visible:outline-offset-0"
        >
          <X aria-hidden className="size-3" />
        </button>
      )}
    </span>
  );
}
