/** A mail server that takes everything and keeps nothing; says its port over IPC. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onData: (stream, _session, done) => {
    stream.on('end', () => done());
    stream.resume();
  },
});
smtp.on('error', () => undefined);
const server = smtp.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit(0));
