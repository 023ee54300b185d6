import { ingressFunctions } from '../../src/scheduler/functions/ingress.ts';
import { mailFunctions as handlers } from '../../src/scheduler/functions/mail-functions.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import type { Service } from './service.ts';

/** What the links in mails lead to, and what takes events in, where hosted Supabase has its edge functions. */
export const mailFunctions: Service = {
  name: 'mail functions',
  async start({ schedulerUrl, appUrl, functions, log }) {
    if (schedulerUrl === null || appUrl === null)
      throw new Error('The mail functions need the database and the app');
    const sql = connect(schedulerUrl, 2);
    const report = (error: unknown): void => log(`mail functions: ${String(error)}\n`);
    Object.assign(functions, handlers({ sql, appUrl, report }), ingressFunctions({ sql, report }));
    return { stop: () => sql.end({ timeout: 5 }) };
  },
};
