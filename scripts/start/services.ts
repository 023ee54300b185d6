import { app } from './app-service.ts';
import type { Service } from './service.ts';
import { demoData, localSupabase } from './supabase-services.ts';

/** Everything on this machine. */
export const LOCAL_SERVICES: readonly Service[] = [localSupabase, demoData, app];

/** Beside a hosted Supabase. */
export const HOSTED_SERVICES: readonly Service[] = [app];
