import clsx from 'clsx';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useWords } from '../text/use-words.ts';
import { FieldContext } from './field-context.ts';
import { uiWords } from './words.ts';

export interface FieldProps {
  label: ReactNode;
  /** Kept for screen readers alone. */
  hideLabel?: boolean;
  hint?: ReactNode;
  /** What is wrong with the value, as a sentence. */
  error?: ReactNode;
  required?: boolean;
  /** At the end of the label's line: a link, a counter. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** Label, hint and error around one control of the kit, which finds its wiring by context. */
export function Field({
  label,
  hideLabel,
  hint,
  error,
  required = false,
  aside,
  className,
  children,
}: FieldProps) {
  const say = useWords(uiWords);
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [error && errorId, hint && hintId].filter(Boolean).join(' ') || undefined;
  const wiring = { id, labelId: `${id}-label`, describedBy, invalid: Boolean(error), required };
  return (
    <FieldContext value={wiring}>
      <div className={clsx('flex min-w-0 flex-col gap-1', className)}>
        <div className={clsx('flex items-baseline justify-between gap-2', hideLabel && 'sr-only')}>
          <label id={wiring.labelId} htmlFor={id} className="text-sm font-medium text-ink">
            {label}
            {required && (
              <span className="text-danger-ink" title={say('required')} aria-hidden>
                {' *'}
              </span>
            )}
          </label>
          {aside && <span className="text-xs text-ink-muted">{aside}</span>}
        </div>
        {children}
        {/* Always in the page, so that screen readers hear it appear. */}
        <div id={errorId} aria-live="polite" className={clsx(!error && 'sr-only')}>
          {error && (
            <span className="flex items-start gap-1 text-xs text-danger-ink">
              <CircleAlert aria-hidden className="mt-px size-3.5 shrink-0" />
              {error}
            </span>
          )}
        </div>
        {hint && (
          <p id={hintId} className="text-xs text-ink-muted">
            {hint}
          </p>
        )}
      </div>
    </FieldContext>
  );
}
