import { startLoopbackSmtp } from '../../src/scheduler/node/loopback-smtp.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import type { Service } from './service.ts';

/** Keeps every mail for the Mailbox page, unless the environment names a real mail server. */
export const mailServer: Service = {
  name: 'mail server',
  async start({ schedulerUrl, smtpUrl }) {
    if (smtpUrl !== null || schedulerUrl === null) return { stop: async () => undefined };
    const sql = connect(schedulerUrl, 2);
    const server = await startLoopbackSmtp({ sql, port: 54_325 });
    return {
      stop: async () => {
        await server.stop();
        await sql.end({ timeout: 5 });
      },
      provides: { smtpUrl: server.url },
    };
  },
};
