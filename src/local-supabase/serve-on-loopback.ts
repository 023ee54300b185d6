import { once } from 'node:events';
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { freePort } from './free-port.ts';

export interface LoopbackServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Listens on the wished-for loopback port, or on another when that is busy. */
export async function serveOnLoopback(
  fetch: (request: Request) => Response | Promise<Response>,
  wishedPort: number,
): Promise<LoopbackServer> {
  const port = await freePort(wishedPort);
  const server = serve({ fetch, port, hostname: '127.0.0.1' }) as Server;
  if (!server.listening) await once(server, 'listening');
  const stop = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
