import { createClient } from '@supabase/supabase-js';

// Without settings the app shows what is missing instead of its pages (see main.tsx); importing must still succeed.
const url = import.meta.env.VITE_SUPABASE_URL || 'http://not-configured.invalid';
const key = import.meta.env.VITE_SUPABASE_PUBLISHABLE_KEY || 'not-configured';

/** Where the browser keeps the session. */
export const SESSION_STORED_AS = 'rivulet.session';

/** The browser's only way to data: the publishable key and the signed-in person's token, under row-level security. */
export const supabase = createClient(url, key, {
  auth: {
    storageKey: SESSION_STORED_AS,
    persistSession: true,
    autoRefreshToken: true,
    detectSessionInUrl: true,
  },
});
