/**
 * `npm run bench`: prints one JSON object a line, {name, value, unit, limit, ratio}.
 * `npm run bench -- --only advance.10k,memory` measures only what has one of these names.
 */
import { parseArgs } from 'node:util';
import { benches } from './benches.ts';
import { print } from './figure.ts';
import { startStage } from './stage.ts';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const known = benches.flatMap(({ names }) => names);
const wanted = only?.split(',') ?? known;
const strangers = wanted.filter((name) => !known.includes(name));
if (strangers.length > 0)
  throw new Error(`There is no ${strangers.join(', ')}; there are ${known.join(', ')}`);

const stage = await startStage();
try {
  for (const bench of benches.filter(({ names }) => names.some((name) => wanted.includes(name)))) {
    for (const figure of await bench.run(stage)) if (wanted.includes(figure.name)) print(figure);
  }
} finally {
  await stage.stop();
}
