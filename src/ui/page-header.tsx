import type { ReactNode } from 'react';
import { usePageTitle } from './use-page-title.ts';

export interface PageHeaderProps {
  /** A text also names the browser's tab. */
  title: ReactNode;
  /** One line under the title, or badges beside it. */
  description?: ReactNode;
  badge?: ReactNode;
  /** Above the title: a link to where this page belongs. */
  back?: ReactNode;
  /** The page's actions, the primary one last. */
  actions?: ReactNode;
}

export function PageHeader({ title, description, badge, back, actions }: PageHeaderProps) {
  usePageTitle(typeof title === 'string' ? title : undefined);
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pb-5">
      <div className="min-w-0">
        {back && <div className="mb-1 text-sm text-ink-muted">{back}</div>}
        <div className="flex min-w-0 items-center gap-2.5">
          <h1 className="truncate text-xl font-semibold tracking-tight text-ink">{title}</h1>
          {badge}
        </div>
        {description && <p className="mt-0.5 max-w-[72ch] text-sm text-ink-muted">{description}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
