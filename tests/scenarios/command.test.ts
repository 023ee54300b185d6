import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'rivulet-scenario-'));
afterAll(() => rmSync(folder, { recursive: true }));

const funnel = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/funnel.ts', ...args], { encoding: 'utf8' });

let written = 0;

function file(text: string): string {
  const path = join(folder, `${++written}.json`);
  writeFileSync(path, text);
  return path;
}

describe('npm run funnel -- simulate', () => {
  it('prints a JSON object a line', () => {
    const { status, stdout, stderr } = funnel('simulate', 'tests/scenarios/chain.json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({
      contact: 'ada',
      funnel: 'first',
      node: 'entry',
      visit: 1,
      port: 'next',
    });
  });

  it.each([
    { name: 'no file', args: ['simulate', join(folder, 'nowhere.json')], says: 'Cannot read' },
    { name: 'no JSON', args: ['simulate', file('{')], says: 'This is not JSON' },
    { name: 'nothing', args: [], says: 'Usage' },
    { name: 'another command', args: ['fly', 'x'], says: 'Usage' },
  ])('refuses $name with status 1 and a plain message', ({ args, says }) => {
    const { status, stdout, stderr } = funnel(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
  });

  it('names the place of what is wrong', () => {
    const { status, stderr } = funnel(
      'simulate',
      file('{"schema": 1, "start": "yesterday", "contacts": []}'),
    );
    expect(status).toBe(1);
    for (const place of ['start:', 'end:', 'contacts:', 'funnels:']) expect(stderr).toContain(place);
  });

  it('names a contact that the timeline has and the scenario has not', () => {
    const scenario = JSON.parse(readFileSync('tests/scenarios/chain.json', 'utf8'));
    scenario.timeline[1].contact = 'nobody';
    const { status, stdout, stderr } = funnel('simulate', file(JSON.stringify(scenario)));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('timeline.1: No contact "nobody"');
  });

  it('does not refuse a step of an unknown kind: whoever reaches it is parked, as in production', () => {
    const { status, stdout } = funnel('simulate', 'tests/scenarios/broken.json');
    expect(status).toBe(0);
    expect(stdout).toContain('"code":"unknown-kind"');
  });
});
