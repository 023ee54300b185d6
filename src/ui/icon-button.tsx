import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { type ButtonVariant, buttonStyle } from './button.tsx';
import { Tooltip, type TooltipSide } from './tooltip.tsx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: LucideIcon;
  /** Its name: the tooltip, and what a screen reader says. */
  label: string;
  variant?: ButtonVariant;
  size?: 'small' | 'medium';
  shortcut?: string;
  tooltipSide?: TooltipSide;
}

export function IconButton(props: IconButtonProps) {
  const {
    icon: Icon,
    label,
    variant = 'ghost',
    size = 'medium',
    shortcut,
    tooltipSide,
    className,
    ...rest
  } = props;
  const square = size === 'small' ? 'size-7' : 'size-8';
  return (
    <Tooltip text={label} shortcut={shortcut} side={tooltipSide}>
      <button
        type="button"
        aria-label={label}
        {...rest}
        className={buttonStyle(variant, 'medium', clsx(square, 'px-0!', className))}
      >
        <Icon aria-hidden className="size-4" strokeWidth={1.75} />
      </button>
    </Tooltip>
  );
}
