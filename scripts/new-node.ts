import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Family } from '../src/graph/shape.ts';
import { FAMILIES } from './new-node/node-files.ts';
import { scaffoldNode } from './new-node/scaffold-node.ts';

const USAGE = `Usage: npm run new:node <kind> [-- --family ${FAMILIES.join('|')}]`;

const isFamily = (text: string): text is Family => FAMILIES.some((family) => family === text);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { family: { type: 'string', default: 'act' } },
});
const [kind] = positionals;
if (!kind || positionals.length > 1 || !isFamily(values.family)) fail(USAGE);

const scaffold = await scaffoldNode(fileURLToPath(new URL('..', import.meta.url)), {
  kind,
  family: values.family,
});
if ('refused' in scaffold) fail(scaffold.refused);
console.log(`${scaffold.written.join('\n')}\n\nNext: docs/add-a-node-kind.md, step 2.`);
