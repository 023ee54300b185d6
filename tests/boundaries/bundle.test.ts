import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { repository } from '../support/temporary-project.ts';

/** The files that end up in a browser's bundle of one module. */
async function bundledFiles(entry: string): Promise<string[]> {
  const files: string[] = [];
  await build({
    root: repository,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(repository, entry), formats: ['es'] },
    },
    plugins: [
      {
        name: 'list-files',
        generateBundle(_options, bundle) {
          for (const part of Object.values(bundle)) if (part.type === 'chunk') files.push(...part.moduleIds);
        },
      },
    ],
  });
  return files;
}

const REACT = /node_modules\/(react|react-dom|scheduler|lucide-react|@xyflow)\//;
const NODE = /node:|__vite-browser-external/;

describe('a bundle of the pure part', () => {
  it.each(['src/nodes/kinds.ts', 'src/nodes/lint-funnel.ts', 'src/scheduler/tick.ts'])(
    '%s holds no React and nothing of Node',
    async (entry) => {
      const files = await bundledFiles(entry);
      expect(files).toContain(join(repository, entry));
      expect(files.filter((file) => REACT.test(file) || NODE.test(file))).toEqual([]);
    },
    60_000,
  );

  it('would show React', async () => {
    const files = await bundledFiles('src/nodes/contact-created/contact-created.view.tsx');
    expect(files.some((file) => REACT.test(file))).toBe(true);
  }, 60_000);

  it('would show Node', async () => {
    const files = await bundledFiles('src/scheduler/postgres/connect.ts');
    expect(files.some((file) => NODE.test(file))).toBe(true);
  }, 60_000);
});
