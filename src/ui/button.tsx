import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { Spinner } from './spinner.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: LucideIcon;
  /** Shows a spinner and refuses further presses, while keeping focus and width. */
  loading?: boolean;
  /** The child is the element, a link for instance, and takes the looks. Without icon or spinner of ours. */
  asChild?: boolean;
}

const VARIANT: Readonly<Record<ButtonVariant, string>> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover',
  secondary: 'border border-line-strong bg-surface text-ink hover:bg-hover active:bg-pressed',
  ghost: 'text-ink-muted hover:bg-hover hover:text-ink active:bg-pressed',
  danger: 'bg-danger text-on-danger hover:bg-danger-hover',
};

const SIZE: Readonly<Record<ButtonSize, string>> = {
  small: 'h-7 gap-1 px-2 text-xs',
  medium: 'h-8 gap-1.5 px-3 text-sm',
  large: 'h-10 gap-2 px-4 text-base',
};

export const buttonStyle = (variant: ButtonVariant, size: ButtonSize, className?: string): string =>
  clsx(
    'relative inline-flex shrink-0 items-center justify-center rounded-md font-medium whitespace-nowrap select-none',
    'transition-colors disabled:cursor-not-allowed disabled:opacity-50',
    'aria-disabled:cursor-default',
    VARIANT[variant],
    SIZE[size],
    className,
  );

export function Button(props: ButtonProps) {
  const { variant = 'secondary', size = 'medium', icon: Icon, loading = false, asChild, ...rest } = props;
  const { className, children, onClick, type = 'button', ...others } = rest;
  const style = buttonStyle(variant, size, className);
  if (asChild) {
    return (
      <Slot.Root {...others} onClick={onClick} className={style}>
        {children}
      </Slot.Root>
    );
  }
  return (
    <button
      {...others}
      type={loading ? 'button' : type}
      onClick={loading ? undefined : onClick}
      aria-disabled={loading || undefined}
      aria-busy={loading || undefined}
      className={style}
    >
      {loading && <Spinner className="absolute size-4" />}
      <span className={clsx('inline-flex items-center gap-[inherit]', loading && 'opacity-0')}>
        {Icon && <Icon aria-hidden className="-ml-0.5 size-4" strokeWidth={1.75} />}
        {children}
      </span>
    </button>
  );
}
