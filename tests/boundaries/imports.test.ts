import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository, run, type TemporaryProject, temporaryProject } from '../support/temporary-project.ts';

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** An import that each rule exists to refuse. Every rule must have one. */
const REFUSED: Readonly<Record<string, readonly [from: string, imported: string]>> = {
  'text-is-lowest': ['src/text/a.ts', '../graph/target.ts'],
  'graph-below-runtime': ['src/graph/a.ts', '../runtime/target.ts'],
  'runtime-knows-no-kind': ['src/runtime/a.ts', '../nodes/target.ts'],
  'mail-below-nodes': ['src/mail/a.ts', '../nodes/target.ts'],
  'nodes-below-editor': ['src/nodes/a.ts', '../editor/target.ts'],
  'pure-kinds-show-nothing': ['src/nodes/delay/a.ts', '../../ui/target.ts'],
  'scheduler-without-browser': ['src/scheduler/node/a.ts', '../../ui/target.ts'],
  'scheduler-core-without-host': ['src/scheduler/a.ts', './node/target.ts'],
  'ui-knows-no-domain': ['src/ui/a.ts', '../graph/target.ts'],
  'data-shows-nothing': ['src/data/a.ts', '../ui/target.ts'],
  'editor-below-pages': ['src/editor/a.ts', '../pages/contacts/target.ts'],
  'pages-below-app': ['src/pages/contacts/a.ts', '../../app/target.ts'],
  'pages-stand-alone': ['src/pages/funnels/a.ts', '../contacts/target.ts'],
  'react-flow-stays-in-the-editor': ['src/pages/funnels/b.ts', '@xyflow/react'],
  'node-only-on-hosts': ['src/data/b.ts', 'node:fs'],
  'no-react-in-pure-rooms': ['src/nodes/delay/b.ts', 'react'],
  'no-circles': ['src/graph/circle.ts', './other-half.ts'],
  'no-lost-imports': ['src/graph/lost.ts', './nowhere.ts'],
};

const ALLOWED: readonly (readonly [from: string, imported: string])[] = [
  ['src/runtime/c.ts', '../graph/target.ts'],
  ['src/nodes/delay/c.view.tsx', 'react'],
  ['src/editor/c.ts', '@xyflow/react'],
  ['src/scheduler/node/c.ts', 'node:fs'],
  ['src/pages/contacts/c.ts', '../../editor/target.ts'],
];

const TARGETS = ['graph', 'runtime', 'nodes', 'editor', 'ui', 'app', 'pages/contacts', 'scheduler/node'];

async function violations(folder: string): Promise<Violation[]> {
  const { output } = await run(folder, 'depcruise', ['src', '--output-type', 'json']);
  return JSON.parse(output.slice(output.indexOf('{'))).summary.violations;
}

describe('the import rules', () => {
  it('hold', async () => expect(await violations(repository)).toEqual([]), 120_000);
});

describe('each import rule fires', () => {
  let project: TemporaryProject;
  let found: Violation[] = [];

  beforeAll(async () => {
    project = await temporaryProject([
      '.dependency-cruiser.cjs',
      'tsconfig.base.json',
      'tsconfig.node.json',
      'package.json',
    ]);
    for (const folder of TARGETS)
      await project.write(`src/${folder}/target.ts`, 'export const target = 1;\n');
    await project.write('src/graph/other-half.ts', "export * from './circle.ts';\n");
    for (const [from, imported] of [...Object.values(REFUSED), ...ALLOWED]) {
      await project.write(from, `export * from '${imported}';\n`);
    }
    found = await violations(project.folder);
  }, 60_000);
  afterAll(() => project.remove());

  it.each(Object.entries(REFUSED).map(([rule, [from]]) => ({ rule, from })))('$rule', ({ rule, from }) => {
    expect(
      found.filter((violation) => violation.from === from).map((violation) => violation.rule.name),
    ).toContain(rule);
  });

  it('and none that has no example here', () => {
    const config: unknown = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
    const rules = (config as { forbidden: readonly { name: string }[] }).forbidden;
    expect(rules.map(({ name }) => name).sort()).toEqual(Object.keys(REFUSED).sort());
  });

  it.each(ALLOWED)('%s may import %s', (from) => {
    expect(found.filter((violation) => violation.from === from)).toEqual([]);
  });
});
