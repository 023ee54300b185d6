import { expect, test } from 'vitest';
import type { Service, Surroundings } from './service.ts';
import { startServices } from './start-services.ts';

const beginning: Surroundings = {
  projectDir: '/project',
  dataDir: '/data',
  log: () => undefined,
  supabase: null,
  local: null,
  functions: {},
  schedulerUrl: null,
  smtpUrl: null,
  sendsThrough: null,
  channels: { texts: {}, allow: { hosts: [], ranges: [] } },
  appUrl: null,
};

const service = (name: string, diary: string[], provides: Partial<Surroundings> = {}): Service => ({
  name,
  start: async ({ smtpUrl }) => {
    diary.push(`start ${name}, smtp ${smtpUrl}`);
    return { stop: async () => void diary.push(`stop ${name}`), provides };
  },
});

const broken: Service = { name: 'mail server', start: () => Promise.reject(new Error('no room')) };

const never = new AbortController().signal;

test('each service sees what those before it provide; they stop in reverse', async () => {
  const diary: string[] = [];
  const services = [service('a', diary, { smtpUrl: 'smtp://x' }), service('b', diary)];
  const running = await startServices(services, beginning, never);
  expect(running.surroundings.smtpUrl).toBe('smtp://x');
  await running.stop();
  await running.stop();
  expect(diary).toEqual(['start a, smtp null', 'start b, smtp smtp://x', 'stop b', 'stop a']);
});

test('a failed start stops what ran, and says which one failed', async () => {
  const diary: string[] = [];
  const started = startServices([service('a', diary), broken, service('c', diary)], beginning, never);
  await expect(started).rejects.toThrow('The mail server did not start: no room');
  expect(diary).toEqual(['start a, smtp null', 'stop a']);
});

test('one that cannot stop does not keep the others from stopping', async () => {
  const diary: string[] = [];
  const stuck: Service = {
    name: 'stuck',
    start: async () => ({ stop: () => Promise.reject(new Error('stuck')) }),
  };
  const running = await startServices([service('a', diary), stuck, service('c', diary)], beginning, never);
  await expect(running.stop()).rejects.toThrow('Not everything could be stopped');
  expect(diary.slice(-2)).toEqual(['stop c', 'stop a']);
});

test('asked to end while starting, it starts no more', async () => {
  const diary: string[] = [];
  const ending = new AbortController();
  const ender: Service = {
    name: 'ender',
    start: async () => {
      ending.abort();
      return { stop: async () => void diary.push('stop ender') };
    },
  };
  await expect(startServices([ender, service('b', diary)], beginning, ending.signal)).rejects.toThrow(
    'aborted',
  );
  expect(diary).toEqual(['stop ender']);
});
