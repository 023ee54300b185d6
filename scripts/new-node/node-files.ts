import type { Family } from '../../src/graph/shape.ts';

export const FAMILIES: readonly Family[] = ['entry', 'wait', 'decide', 'act', 'end'];

export interface NewKind {
  /** Its id: `award-points`. */
  readonly kind: string;
  readonly family: Family;
}

/** `award-points` → `awardPoints` */
export const constantName = (kind: string): string =>
  kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `award-points` → `Award points` */
const spokenName = (kind: string): string => {
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The files of a new kind, by path within `src/nodes`: a kind that does nothing yet, and does it completely. */
export function nodeFiles({ kind, family }: NewKind): Readonly<Record<string, string>> {
  return {
    [`${kind}/${kind}.ts`]: family === 'entry' ? entry(kind) : step(kind, family),
    [`${kind}/words.ts`]: words(kind, family),
    [`${kind}/${kind}.view.tsx`]: view(kind, family),
    [`${kind}/${kind}.test.ts`]: family === 'entry' ? entryTest(kind) : stepTest(kind, family),
  };
}

const entry = (kind: string) => `import { defineEntry } from '../entry/define-entry.ts';
import { words } from './words.ts';

export const ${constantName(kind)} = defineEntry({
  kind: '${kind}',
  settings: {},
  words,
  defaults: {},
  summary: (_settings, _references, say) => say('summary'),
  listens: () => [{ type: '${kind}.happened', subject: null }],
});
`;

const step = (kind: string, family: Family) => `import * as z from 'zod';
${family === 'end' ? '' : "import { nextPort } from '../next-port.ts';\n"}import { defineStep } from '../node-kind.ts';
import { words } from './words.ts';

const settings = z.strictObject({});

export const ${constantName(kind)} = defineStep({
  kind: '${kind}',
  family: '${family}',
  settings,
  words,
  defaults: {},
  takesTime: false,
  ports: () => ${family === 'end' ? '[]' : 'nextPort'},
  lint: () => [],
  summary: (_settings, _references, say) => say('summary'),
  facts: () => [],
  enter: () => (${family === 'end' ? `{ move: 'end', reason: '${kind}' }` : "{ move: 'leave', port: 'next' }"}),
});
`;

const words = (kind: string, family: Family) => `import { defineWords } from '../../text/words.ts';
${family === 'entry' ? "import { entryWords } from '../entry/words.ts';\n" : ''}
export const words = defineWords({
  en: {${family === 'entry' ? '\n    ...entryWords.en,' : ''}
    name: '${spokenName(kind)}',
    description: 'Says in one sentence what this step does.',
    summary: '${spokenName(kind)}',
  },
});
`;

const view = (kind: string, family: Family) => {
  const [form, from] =
    family === 'entry'
      ? ['EntryFields', '../entry/entry-fields.tsx']
      : ['NothingToSet', '../nothing-to-set.tsx'];
  const imports = [`import { defineView } from '../kind-view.ts';`, `import { ${form} } from '${from}';`];
  return `import { Shapes } from 'lucide-react';
${(family === 'entry' ? imports.reverse() : imports).join('\n')}

export const ${constantName(kind)}View = defineView({ kind: '${kind}', icon: Shapes, Form: ${form} });
`;
};

const entryTest = (kind: string) => `import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { ${constantName(kind)} } from './${kind}.ts';

const settings = ${constantName(kind)}.settings.parse({});

describe('${kind}', () => {
  it('listens to its event', () => {
    expect(${constantName(kind)}.listens(settings, { funnelId: 'f1', node: 'n1' })).toEqual([
      { type: '${kind}.happened', subject: null },
    ]);
  });

  it('goes on at once', () => {
    expect(${constantName(kind)}.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });
});
`;

const stepTest = (kind: string, family: Family) => `import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { ${constantName(kind)} } from './${kind}.ts';

describe('${kind}', () => {
  it('${family === 'end' ? 'ends the journey' : 'goes on at once'}', () => {
    expect(${constantName(kind)}.enter(aStep({}))).toEqual(${
      family === 'end' ? `{ move: 'end', reason: '${kind}' }` : "{ move: 'leave', port: 'next' }"
    });
  });
});
`;
