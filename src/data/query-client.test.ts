import { describe, expect, it, vi } from 'vitest';
import { failureOf } from './failure.ts';
import { createQueryClient } from './query-client.ts';

describe('failureOf', () => {
  it.each([
    { name: 'lost connection', error: new TypeError('Failed to fetch'), kind: 'offline' },
    { name: 'lost connection in Safari', error: new TypeError('Load failed'), kind: 'offline' },
    { name: 'expired token', error: { code: 'PGRST303', message: 'JWT expired' }, kind: 'session-ended' },
    {
      name: 'policy',
      error: { code: '42501', message: 'new row violates row-level security' },
      kind: 'not-allowed',
    },
    { name: 'duplicate', error: { code: '23505', message: 'duplicate key' }, kind: 'already-exists' },
    { name: 'no such row', error: { code: 'PGRST116', message: '0 rows' }, kind: 'not-found' },
    {
      name: 'auth answer with a status alone',
      error: { status: 401, message: 'bad' },
      kind: 'session-ended',
    },
    { name: 'a string', error: 'odd', kind: 'other' },
    { name: 'nothing at all', error: undefined, kind: 'other' },
  ])('$name', ({ error, kind }) => expect(failureOf(error).kind).toBe(kind));
});

describe('what is reported', () => {
  const mutate = async (error: unknown, meta: { quiet?: boolean; failure?: string }) => {
    const report = vi.fn();
    const ended = vi.fn();
    const client = createQueryClient(report, ended);
    const mutation = client.getMutationCache().build(client, {
      mutationFn: () => Promise.reject(error),
      meta,
    });
    await expect(mutation.execute(undefined)).rejects.toBe(error);
    return { report, ended };
  };

  it('a failed mutation, with its title', async () => {
    const error = new Error('no');
    const { report } = await mutate(error, { failure: 'Renaming failed' });
    expect(report).toHaveBeenCalledWith({ of: 'mutation', error, title: 'Renaming failed' });
  });

  it('not a quiet one', async () => {
    const { report } = await mutate(new Error('no'), { quiet: true });
    expect(report).not.toHaveBeenCalled();
  });

  it('an ended session goes to sign-in, not to a toast', async () => {
    const { report, ended } = await mutate({ code: 'PGRST303', message: 'JWT expired' }, {});
    expect(ended).toHaveBeenCalledOnce();
    expect(report).not.toHaveBeenCalled();
  });

  it('a first load is the page’s to show, a refresh is not', async () => {
    const report = vi.fn();
    const client = createQueryClient(report, vi.fn());
    const fail = () =>
      client.fetchQuery({ queryKey: ['x'], queryFn: () => Promise.reject(new Error('no')), staleTime: 0 });
    await expect(fail()).rejects.toThrow('no');
    expect(report).not.toHaveBeenCalled();
    client.setQueryData(['x'], 1);
    await expect(fail()).rejects.toThrow('no');
    expect(report).toHaveBeenCalledOnce();
  });
});
