import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { Bench } from './bench.ts';
import { figure } from './figure.ts';
import { stepsPerSecond } from './steps-per-second.ts';

const WANTED = 1_000_000;
const ORIGIN = 'http://bench.localhost';

export const simulateBench: Bench = {
  names: ['simulate'],
  run: async () => [figure('simulate', stepsPerSecond(), 'node-steps/s', WANTED)],
};

/** The same in a worker of a browser, where the preview runs. */
export const simulateInBrowser: Bench = {
  names: ['simulate.browser'],
  run: async () => [figure('simulate.browser', await inWorker(await bundled()), 'node-steps/s', WANTED)],
};

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rollupOptions: { input: new URL('simulate-worker.ts', import.meta.url).pathname },
    },
  });
  const code = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [worker, ...others] = code.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  if (worker === undefined || others.length > 0) throw new Error('the worker was not bundled into one file');
  return worker;
}

async function inWorker(code: string): Promise<number> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    // A page of its own origin, so that it may start a worker.
    await page.route(`${ORIGIN}/**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: code })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto(`${ORIGIN}/`);
    return await page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' });
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
        }),
    );
  } finally {
    await browser.close();
  }
}
