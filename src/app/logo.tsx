/** Three streams that part and meet: a rivulet, and a funnel's branches. */
export function LogoMark({ className = 'size-6' }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={className}>
      <rect width="24" height="24" rx="6" fill="var(--brand)" />
      <g fill="none" stroke="#fff" strokeWidth="1.75" strokeLinecap="round">
        <path d="M4.5 12H6c5 0 4-5.2 9-5.2h4.5" />
        <path d="M6 12h13.5" opacity=".65" />
        <path d="M6 12c5 0 4 5.2 9 5.2h4.5" />
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
