import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Scheduler } from '../start-scheduler.ts';
import { backlogFamilies } from './backlog-families.ts';
import { CONTENT_TYPE, exposition, type Family } from './exposition.ts';
import { healthOf } from './health-of.ts';
import type { Tallies } from './tallies.ts';

export interface Endpoint {
  readonly url: string;
  stop(): Promise<void>;
}

export interface EndpointOptions {
  readonly port: number;
  /** Loopback, unless a probe from elsewhere must reach it. */
  readonly host?: string;
  readonly scheduler: Pick<Scheduler, 'database' | 'health'>;
  readonly tallies: Tallies;
}

/** `GET /health` and `GET /metrics`: for whoever watches the process. Nothing there concerns a person. */
export async function startEndpoint({
  port,
  host = '127.0.0.1',
  scheduler,
  tallies,
}: EndpointOptions): Promise<Endpoint> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0];
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'text/plain', '');
    if (path === '/health') return health(response, scheduler);
    if (path === '/metrics') return void metrics(response, scheduler, tallies);
    return answer(response, 404, 'text/plain', 'There is /health and /metrics.\n');
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

function health(response: ServerResponse, scheduler: EndpointOptions['scheduler']): void {
  const found = healthOf(scheduler.health(), Date.now());
  answer(response, found.status === 'ok' ? 200 : 503, 'application/json', JSON.stringify(found));
}

/** What the process counted is told even while the database is away. */
async function metrics(
  response: ServerResponse,
  { database }: EndpointOptions['scheduler'],
  tallies: Tallies,
): Promise<void> {
  let due: readonly Family[] = [];
  let up = 1;
  try {
    due = await backlogFamilies(database);
  } catch {
    up = 0;
  }
  const help = 'Whether the database answered.';
  const all: Family[] = [{ name: 'rivulet_up', help, type: 'gauge', samples: [{ value: up }] }];
  answer(response, 200, CONTENT_TYPE, exposition([...all, ...due, ...tallies.families()]));
}

const answer = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
};
