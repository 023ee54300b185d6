/*
 * Stands in for @supabase/realtime-js in the browser's bundle (see vite.config.ts). Engine tables are not published
 * for realtime, so the app polls; with storage the real thing is 21 kB (gzip) on the way to every first page.
 */
export class RealtimeClient {
  /** The client tells its realtime half about every new token, wanted or not. */
  async setAuth(): Promise<void> {
    return;
  }

  channel(name: string): never {
    throw new Error(`Realtime is not part of this bundle: channel "${name}" was asked for`);
  }
}
