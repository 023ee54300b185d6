import type { ReactNode } from 'react';

export interface KeyValue {
  readonly key: string;
  readonly label: ReactNode;
  /** Nothing is shown as a dash. */
  readonly value: ReactNode;
}

export function KeyValueList({ items }: { items: readonly KeyValue[] }) {
  return (
    <dl className="grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-4 gap-y-2 text-sm">
      {items.map(({ key, label, value }) => (
        <div key={key} className="contents">
          <dt className="text-ink-muted">{label}</dt>
          <dd className="min-w-0 break-words text-ink">
            {value === undefined || value === null || value === '' ? (
              <span className="text-ink-faint">–</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
