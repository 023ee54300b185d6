import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scenarioJsonSchema } from './scenario-json-schema.ts';

it('is what docs/scenario.schema.json says; `npm run scenario:schema` writes it anew', () => {
  const committed = readFileSync(new URL('../docs/scenario.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(committed)).toEqual(JSON.parse(scenarioJsonSchema()));
});
