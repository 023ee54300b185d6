/** Three streams that part and meet: a rivulet, and a funnel's branches. */
export function LogoMark({ className = 'size-6' }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={className}>
      <rect width="24" height="24" rx="6" fill="var(--brand)" />
      <g fill="none" stroke="#fff" strokeWidth="1.9" strokeLinecap="round">
        <path d="M5 12h3.2c3.2 0 3.2-5 6.4-5H19" />
        <path d="M8.2 12H19" opacity=".65" />
        <path d="M8.2 12c3.2 0 3.2 5 6.4 5H19" />
      </g>
    </svg>
  );
}

export function Logo() {
  return (
    <span className="inline-flex items-center gap-2">
      <LogoMark />
      <span className="text-base font-semibold tracking-tight">Rivulet</span>
    </span>
  );
}
