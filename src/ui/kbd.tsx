export interface KbdProps {
  /** Keys joined by `+`: `Ctrl+Z`. */
  keys: string;
}

export function Kbd({ keys }: KbdProps) {
  return (
    <kbd className="inline-flex gap-0.5 font-sans">
      {keys.split('+').map((key) => (
        <kbd
          key={key}
          className="inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-sm border border-line-strong bg-sunken px-1 font-sans text-2xs text-ink-muted"
        >
          {key}
        </kbd>
      ))}
    </kbd>
  );
}
