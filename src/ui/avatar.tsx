import clsx from 'clsx';
import { initialsOf } from './initials.ts';
import { TINT } from './tone.ts';

export interface AvatarProps {
  name: string;
  size?: 'small' | 'medium' | 'large';
}

const SIZE = { small: 'size-6 text-2xs', medium: 'size-8 text-xs', large: 'size-11 text-base' } as const;
const TINTS = ['accent', 'info', 'decide', 'entry', 'wait'] as const;

/** Initials on a tint of their own. Decoration: the name stands beside it. */
export function Avatar({ name, size = 'medium' }: AvatarProps) {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const tint = TINTS[sum % TINTS.length] ?? 'accent';
  return (
    <span
      aria-hidden
      className={clsx(
        'inline-flex shrink-0 items-center justify-center rounded-full border font-medium',
        SIZE[size],
        TINT[tint],
      )}
    >
      {initialsOf(name)}
    </span>
  );
}
