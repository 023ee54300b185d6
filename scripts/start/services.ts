import { mailFunctions } from './mail-functions.ts';
import { mailServer } from './mail-server.ts';
import { scheduler } from './scheduler-service.ts';
import type { Service } from './service.ts';
import { demoData, localSupabase } from './supabase-services.ts';
import { textGateway } from './text-gateway.ts';

export interface ServiceChoice {
  readonly hosted: boolean;
  /** The app in Vite's development server instead of built. */
  readonly dev: boolean;
}

/** What `npm start` starts, in this order. */
export async function chooseServices({ hosted, dev }: ServiceChoice): Promise<readonly Service[]> {
  const app = dev ? (await import('./dev-app.ts')).devApp : (await import('./built-app.ts')).builtApp;
  const here = [localSupabase, demoData, app, mailFunctions, mailServer, textGateway, scheduler];
  return hosted ? [app, mailServer, textGateway, scheduler] : here;
}
