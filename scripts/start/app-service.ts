import { createServer } from 'vite';
import { DEMO_SIGN_IN } from '../../src/local-supabase/seed-demo.ts';
import type { Service, Surroundings } from './service.ts';

/** The app in Vite's development server, told where its data is. */
export const app: Service = {
  name: 'app',
  async start(surroundings) {
    Object.assign(process.env, appSettings(surroundings));
    const server = await createServer({
      root: surroundings.projectDir,
      clearScreen: false,
      logLevel: 'warn',
    });
    try {
      await server.listen();
    } catch (error) {
      await server.close();
      throw error;
    }
    const url = server.resolvedUrls?.local[0];
    if (url === undefined) throw new Error('Vite names no address');
    return { stop: () => server.close(), provides: { appUrl: url } };
  },
};

/** Vite hands variables with this prefix to the app. */
function appSettings({ supabase, local }: Surroundings): Record<string, string> {
  if (!supabase) throw new Error('The app was started before its database');
  return {
    VITE_SUPABASE_URL: supabase.url,
    VITE_SUPABASE_PUBLISHABLE_KEY: supabase.publishableKey,
    ...(local ? { VITE_DEMO_EMAIL: DEMO_SIGN_IN.email, VITE_DEMO_PASSWORD: DEMO_SIGN_IN.password } : {}),
  };
}
