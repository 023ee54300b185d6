import { createServer } from 'node:net';

/** The wished-for loopback port if it is free, else any free one. */
export async function freePort(wished = 0): Promise<number> {
  const port = await tryPort(wished);
  return port ?? freePort();
}

const tryPort = (port: number): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (port !== 0 && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) resolve(null);
      else reject(error);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : null));
    });
  });
