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
    [`${kind}/words.ts`]: words(kind),
    [`${kind}/${kind}.view.tsx`]: view(kind),
    [`${kind}/${kind}.test.ts`]: family === 'entry' ? entryTest(kind) : stepTest(kind, family),
  };
}

const entry = (kind: string) => `import * as z from 'zod';
import { nextPort } from '../next-port.ts';
import { defineEntry } from '../node-kind.ts';
import { mayEnter, reentrySchema } from '../reentry.ts';
import { words } from './words.ts';

const settings = z.strictObject({ reentry: reentrySchema });

export const ${constantName(kind)} = defineEntry({
  kind: '${kind}',
  family: 'entry',
  settings,
  words,
  defaults: { reentry: 'once' },
  takesTime: false,
  ports: () => nextPort,
  lint: () => [],
  summary: (_settings, _references, say) => say('summary'),
  facts: () => [],
  listens: () => [{ type: '${kind}.happened', subject: null }],
  admits: ({ reentry }, candidate) => mayEnter(reentry, candidate),
  enter: () => ({ move: 'leave', port: 'next' }),
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

const words = (kind: string) => `import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    name: '${spokenName(kind)}',
    description: 'Says in one sentence what this step does.',
    summary: '${spokenName(kind)}',
  },
});
`;

const view = (kind: string) => `import { Shapes } from 'lucide-react';
import { defineView } from '../kind-view.ts';
import { NothingToSet } from '../nothing-to-set.tsx';

export const ${constantName(kind)}View = defineView({ kind: '${kind}', icon: Shapes, Form: NothingToSet });
`;

const entryTest = (kind: string) => `import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { ${constantName(kind)} } from './${kind}.ts';

describe('${kind}', () => {
  it('listens to its event', () => {
    expect(${constantName(kind)}.listens({ reentry: 'once' }, 'f1')).toEqual([
      { type: '${kind}.happened', subject: null },
    ]);
  });

  it('goes on at once', () => {
    expect(${constantName(kind)}.enter(aStep({ reentry: 'once' }))).toEqual({ move: 'leave', port: 'next' });
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
