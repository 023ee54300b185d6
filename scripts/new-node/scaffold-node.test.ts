import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryProject, temporaryProject } from '../../tests/support/temporary-project.ts';
import { FAMILIES } from './node-files.ts';
import { scaffoldNode } from './scaffold-node.ts';
import { withRegistryLine } from './with-registry-line.ts';

const COPIED = [
  'package.json',
  'biome.json',
  'lint',
  'tsconfig.base.json',
  'tsconfig.web.json',
  'src/env.d.ts',
  'src/data',
  'src/graph',
  'src/mail',
  'src/nodes',
  'src/runtime',
  'src/text',
  'src/ui',
  'tests/support/a-step.ts',
  'tests/support/some-references.ts',
  'tests/support/sound-settings.ts',
];

describe('a kind fresh from the scaffold', () => {
  let project: TemporaryProject;
  const made = FAMILIES.map((family) => ({ family, kind: `some-${family}` }));

  beforeAll(async () => {
    project = await temporaryProject(COPIED);
    for (const kind of made) {
      expect(await scaffoldNode(project.folder, kind)).toEqual({
        written: [
          `src/nodes/${kind.kind}/${kind.kind}.ts`,
          `src/nodes/${kind.kind}/words.ts`,
          `src/nodes/${kind.kind}/${kind.kind}.view.tsx`,
          `src/nodes/${kind.kind}/${kind.kind}.test.ts`,
          'src/nodes/kinds.ts',
          'src/nodes/views.ts',
        ],
      });
    }
  }, 30_000);
  afterAll(() => project.remove());

  it('compiles, its view and its test too', async () => {
    const files = ['src/env.d.ts', 'src/nodes/kinds.ts', 'src/nodes/views.ts'];
    const tests = made.map(({ kind }) => `src/nodes/${kind}/${kind}.test.ts`);
    const config = { extends: './tsconfig.web.json', include: [], exclude: [], files: [...files, ...tests] };
    await project.write('tsconfig.json', JSON.stringify(config));
    expect(await project.run('tsc', '-p', '.')).toEqual({ status: 0, output: '' });
  }, 120_000);

  it('passes its test, and all that hold for every kind', async () => {
    await project.write('vitest.config.ts', 'export default {};\n');
    const tests = made.map(({ kind }) => `src/nodes/${kind}/`);
    const { status, output } = await project.run(
      'vitest',
      'run',
      '--root',
      '.',
      'src/nodes/kinds.test.ts',
      ...tests,
    );
    expect(output).toContain(`Test Files  ${made.length + 1} passed`);
    expect(status).toBe(0);
  }, 120_000);

  it('is written as everything else is', async () => {
    const folders = made.map(({ kind }) => `src/nodes/${kind}`);
    const checked = ['src/nodes/kinds.ts', 'src/nodes/views.ts', ...folders];
    const { status, output } = await project.run(
      'biome',
      'check',
      '--vcs-enabled=false',
      '--reporter=github',
      ...checked,
    );
    expect(output).not.toContain('::error');
    expect(status).toBe(0);
  }, 60_000);

  it.each([
    { name: 'a kind that is there', kind: 'delay', refused: 'src/nodes/delay is there already.' },
    { name: 'a name in capitals', kind: 'AwardPoints', refused: /^"AwardPoints" is no kind's name/ },
    { name: 'a path', kind: '../delay', refused: /is no kind's name/ },
    { name: 'a word of the language', kind: 'switch', refused: /is a word of the language/ },
  ])('$name is refused, and nothing is written', async ({ kind, refused }) => {
    const before = await readFile(join(project.folder, 'src/nodes/kinds.ts'), 'utf8');
    expect(await scaffoldNode(project.folder, { kind, family: 'act' })).toEqual({
      refused: typeof refused === 'string' ? refused : expect.stringMatching(refused),
    });
    expect(await readFile(join(project.folder, 'src/nodes/kinds.ts'), 'utf8')).toBe(before);
  });
});

describe('withRegistryLine', () => {
  const line = { key: 'bee', constant: 'bee', from: './bee/bee.ts' };

  it('adds an import and a line, and changes nothing else', () => {
    const before =
      "import { a } from './a/a.ts';\nimport { c } from './c/c.ts';\n\nexport const kinds = {\n  a,\n  c,\n};\n";
    expect(withRegistryLine(before, line)).toBe(
      "import { a } from './a/a.ts';\nimport { bee } from './bee/bee.ts';\nimport { c } from './c/c.ts';\n\nexport const kinds = {\n  a,\n  c,\n  bee,\n};\n",
    );
  });

  it('refuses what is no registry', () =>
    expect(() => withRegistryLine('export {};\n', line)).toThrow(/No registry/));
});
