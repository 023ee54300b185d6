import { useEffect } from 'react';

const APP = 'Rivulet';

/** Names the browser's tab after the page. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (!title) return;
    document.title = `${title} · ${APP}`;
    return () => {
      document.title = APP;
    };
  }, [title]);
}
