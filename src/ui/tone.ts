/** What a colour means. Always said in words or an icon too: colour alone tells nobody anything. */
export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info';

/** Families of steps, told apart by tint and icon. */
export type Family = 'entry' | 'wait' | 'decide' | 'act' | 'end' | 'rule';

/** Text, background and hairline of a tinted thing. Whole class names, so that Tailwind finds them. */
export const TINT: Readonly<Record<Tone | Family, string>> = {
  neutral: 'text-ink-muted bg-sunken border-line',
  accent: 'text-accent-ink bg-accent-soft border-accent-line',
  success: 'text-success-ink bg-success-soft border-success-line',
  warning: 'text-warning-ink bg-warning-soft border-warning-line',
  danger: 'text-danger-ink bg-danger-soft border-danger-line',
  info: 'text-info-ink bg-info-soft border-info-line',
  entry: 'text-entry-ink bg-entry-soft border-entry-line',
  wait: 'text-wait-ink bg-wait-soft border-wait-line',
  decide: 'text-decide-ink bg-decide-soft border-decide-line',
  act: 'text-act-ink bg-act-soft border-act-line',
  end: 'text-end-ink bg-end-soft border-end-line',
  rule: 'text-rule-ink bg-rule-soft border-rule-line',
};

export const FILL: Readonly<Record<Tone | Family, string>> = {
  neutral: 'bg-ink-faint',
  accent: 'bg-brand',
  success: 'bg-success',
  warning: 'bg-warning',
  danger: 'bg-danger',
  info: 'bg-info',
  entry: 'bg-entry',
  wait: 'bg-wait',
  decide: 'bg-decide',
  act: 'bg-act',
  end: 'bg-end',
  rule: 'bg-rule',
};

export const INK: Readonly<Record<Tone | Family, string>> = {
  neutral: 'text-ink-muted',
  accent: 'text-accent-ink',
  success: 'text-success-ink',
  warning: 'text-warning-ink',
  danger: 'text-danger-ink',
  info: 'text-info-ink',
  entry: 'text-entry-ink',
  wait: 'text-wait-ink',
  decide: 'text-decide-ink',
  act: 'text-act-ink',
  end: 'text-end-ink',
  rule: 'text-rule-ink',
};
