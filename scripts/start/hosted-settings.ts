import { StartProblem } from '../../src/local-supabase/start-problem.ts';
import { say } from './words.ts';

const NAMES = ['VITE_SUPABASE_URL', 'VITE_SUPABASE_PUBLISHABLE_KEY', 'DATABASE_URL'] as const;

export interface HostedSettings {
  readonly url: string;
  readonly publishableKey: string;
  readonly databaseUrl: string;
}

/** The hosted Supabase that the environment names; null when it names none. Half a name is a mistake, not a wish for the default. */
export function hostedSettings(env: Readonly<Record<string, string | undefined>>): HostedSettings | null {
  const [url, publishableKey, databaseUrl] = NAMES.map((name) => env[name]);
  if (url && publishableKey && databaseUrl) return { url, publishableKey, databaseUrl };
  // DATABASE_URL alone is often set for something else.
  if (!url && !publishableKey) return null;
  throw new StartProblem(
    say('hosted_incomplete', { missing: NAMES.filter((name) => !env[name]).join(', ') }),
  );
}
