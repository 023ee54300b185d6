import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryProject, temporaryProject } from '../support/temporary-project.ts';

const BANNED = [
  { name: 'clock', code: 'export const banned = Date.now();' },
  { name: 'clock-passed-on', code: 'export const banned = Date.now;' },
  { name: 'today', code: 'export const banned = new Date();' },
  { name: 'stopwatch', code: 'export const banned = performance.now();' },
  { name: 'chance', code: 'export const banned = Math.random();' },
  { name: 'chance-passed-on', code: 'export const banned = Math.random;' },
  { name: 'random-id', code: 'export const banned = crypto.randomUUID();' },
  { name: 'timer', code: 'export const banned = setTimeout(String, 5);' },
  { name: 'interval', code: 'export const banned = setInterval(String, 5);' },
  { name: 'request', code: "export const banned = fetch('https://example.com');" },
  { name: 'environment', code: 'export const banned = process.env;' },
  { name: 'document', code: 'export const banned = document.title;' },
] as const;

const ROOMS = ['src/graph', 'src/runtime/time', 'src/nodes/delay', 'src/mail', 'src/scheduler'] as const;

let project: TemporaryProject;
let output = '';

beforeAll(async () => {
  project = await temporaryProject(['biome.json', 'lint']);
  for (const { name, code } of BANNED) {
    for (const room of ROOMS) await project.write(`${room}/${name}.ts`, `${code}\n`);
    await project.write(`src/runtime/${name}.test.ts`, `${code}\n`);
    await project.write(`src/editor/${name}.ts`, `${code}\n`);
  }
  await project.write('src/runtime/allowed.ts', 'export const allowed = new Date(0).toISOString();\n');
  // Without the repository's .git there is no ignore file to heed.
  ({ output } = await project.run(
    'biome',
    'lint',
    '--vcs-enabled=false',
    '--max-diagnostics=none',
    '--reporter=github',
    'src',
  ));
}, 60_000);

afterAll(() => project.remove());

const isReported = (file: string): boolean =>
  output.split('\n').some((line) => line.startsWith('::error') && line.includes(`/${file},`));

describe('the lint of the pure rooms', () => {
  it.each(BANNED.flatMap(({ name }) => ROOMS.map((room) => `${room}/${name}.ts`)))('refuses %s', (file) => {
    expect(isReported(file)).toBe(true);
  });

  it.each(BANNED.flatMap(({ name }) => [`src/runtime/${name}.test.ts`, `src/editor/${name}.ts`]))(
    'lets %s be',
    (file) => {
      expect(isReported(file)).toBe(false);
    },
  );

  it('lets a date be made of an instant', () => expect(isReported('src/runtime/allowed.ts')).toBe(false));
});
