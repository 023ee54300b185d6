import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { constantName, type NewKind, nodeFiles } from './node-files.ts';
import { withRegistryLine } from './with-registry-line.ts';

/** Either the files that were written or changed, or why nothing was. */
export type Scaffold = { readonly written: readonly string[] } | { readonly refused: string };

/** What cannot be a constant's name, or is one in the registries already. */
const TAKEN =
  /^(break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|let|new|null|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield|await|kinds|views)$/;

/** Adds a kind to the project in `root`: one folder, one line in each registry. Nothing is written unless all can be. */
export async function scaffoldNode(root: string, kind: NewKind): Promise<Scaffold> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(kind.kind)) {
    return {
      refused: `"${kind.kind}" is no kind's name: use small letters, digits and hyphens, as in "award-points".`,
    };
  }
  if (TAKEN.test(kind.kind))
    return { refused: `"${kind.kind}" is a word of the language: choose another name.` };
  const nodes = join(root, 'src', 'nodes');
  if (await exists(join(nodes, kind.kind))) return { refused: `src/nodes/${kind.kind} is there already.` };
  const files = { ...nodeFiles(kind), ...(await registries(nodes, kind.kind)) };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(nodes, path)), { recursive: true });
    await writeFile(join(nodes, path), text);
  }
  return { written: Object.keys(files).map((path) => `src/nodes/${path}`) };
}

async function registries(nodes: string, kind: string): Promise<Readonly<Record<string, string>>> {
  const constant = constantName(kind);
  const [kinds, views] = await Promise.all(
    ['kinds.ts', 'views.ts'].map((file) => readFile(join(nodes, file), 'utf8')),
  );
  return {
    'kinds.ts': withRegistryLine(kinds ?? '', { key: kind, constant, from: `./${kind}/${kind}.ts` }),
    'views.ts': withRegistryLine(views ?? '', {
      key: kind,
      constant: `${constant}View`,
      from: `./${kind}/${kind}.view.tsx`,
    }),
  };
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
