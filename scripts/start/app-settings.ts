import { DEMO_SIGN_IN } from '../../src/local-supabase/seed-demo.ts';
import type { Surroundings } from './service.ts';

/** What the app is told, in the variables that Vite hands to it. */
export function appSettings({ supabase, local }: Surroundings): Record<string, string> {
  if (!supabase) throw new Error('The app was started before its database');
  return {
    VITE_SUPABASE_URL: supabase.url,
    VITE_SUPABASE_PUBLISHABLE_KEY: supabase.publishableKey,
    ...(local ? { VITE_DEMO_EMAIL: DEMO_SIGN_IN.email, VITE_DEMO_PASSWORD: DEMO_SIGN_IN.password } : {}),
  };
}
