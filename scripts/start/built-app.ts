import { join } from 'node:path';
import { serveOnLoopback } from '../../src/local-supabase/serve-on-loopback.ts';
import { appSettings } from './app-settings.ts';
import { buildApp } from './build-app.ts';
import type { Service } from './service.ts';
import { siteHandler } from './site-handler.ts';

/** The app as it would be deployed. Built when its source or its settings changed: 2 s, against 2 s at every page load unbuilt. */
export const builtApp: Service = {
  name: 'app',
  async start(surroundings) {
    // Both may run at once; neither may serve what was built for the other.
    const dir = join(surroundings.dataDir, surroundings.local ? 'app' : 'app-hosted');
    await buildApp({ projectDir: surroundings.projectDir, dir, settings: appSettings(surroundings) });
    const { url, stop } = await serveOnLoopback(siteHandler(dir), 5173);
    return { stop, provides: { appUrl: url } };
  },
};
