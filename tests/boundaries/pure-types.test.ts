import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository, run, type TemporaryProject, temporaryProject } from '../support/temporary-project.ts';

const BANNED = [
  { name: 'the DOM', code: 'export const banned = document.title;' },
  { name: 'Node', code: "import { readFileSync } from 'node:fs';\nexport const banned = readFileSync;" },
  {
    name: 'JSX',
    code: "import { delayView } from '../nodes/delay/delay.view.tsx';\nexport const banned = delayView;",
  },
] as const;

let project: TemporaryProject;

beforeAll(async () => {
  project = await temporaryProject(['tsconfig.base.json', 'tsconfig.pure.json']);
});
afterAll(() => project.remove());

describe('the compiler of the pure rooms', () => {
  it('passes them', async () => {
    expect(await run(repository, 'tsc', ['-p', 'tsconfig.pure.json'])).toEqual({ status: 0, output: '' });
  }, 120_000);

  it.each(BANNED)(
    'refuses $name',
    async ({ code }) => {
      await project.write('src/nodes/delay/delay.view.tsx', 'export const delayView = <p>Wait</p>;\n');
      await project.write('src/runtime/banned.ts', `${code}\n`);
      const { status, output } = await project.run('tsc', '-p', 'tsconfig.pure.json');
      expect(output).toMatch(/src\/(runtime\/banned\.ts|nodes\/delay\/delay\.view\.tsx)/);
      expect(status).not.toBe(0);
    },
    60_000,
  );
});
