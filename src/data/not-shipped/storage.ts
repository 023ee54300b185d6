/*
 * Stands in for @supabase/storage-js in the browser's bundle (see vite.config.ts): nothing is kept in storage yet,
 * and with realtime the real thing is 21 kB (gzip) on the way to every first page.
 */
export class StorageApiError extends Error {}

export class StorageClient {
  from(bucket: string): never {
    throw new Error(`Storage is not part of this bundle: bucket "${bucket}" was asked for`);
  }
}
