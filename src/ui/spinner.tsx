import clsx from 'clsx';
import { LoaderCircle } from 'lucide-react';

export interface SpinnerProps {
  className?: string;
  /** Said to who does not see it; leave it out where the surroundings say so already. */
  label?: string;
}

export function Spinner({ className, label }: SpinnerProps) {
  const icon = (
    <LoaderCircle aria-hidden className={clsx('animate-spin', className ?? 'size-4')} strokeWidth={2} />
  );
  if (!label) return icon;
  return (
    <span role="status" className="inline-flex items-center">
      {icon}
      <span className="sr-only">{label}</span>
    </span>
  );
}
