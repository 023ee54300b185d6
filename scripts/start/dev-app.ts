import { createServer } from 'vite';
import { appSettings } from './app-settings.ts';
import type { Service } from './service.ts';

/** The app in Vite's development server: for those who change it. */
export const devApp: Service = {
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
    return { stop: () => server.close(), provides: { appUrl: url.replace(/\/$/, '') } };
  },
};
