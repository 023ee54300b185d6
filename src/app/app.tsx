import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { watchSession } from '../data/session.ts';
import { followSession } from './follow-session.ts';
import { Providers } from './providers.tsx';
import { router } from './router.tsx';

export function App() {
  useEffect(() => {
    const unfollow = followSession(router);
    const unwatch = watchSession();
    return () => {
      unwatch();
      unfollow();
    };
  }, []);
  return (
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  );
}
