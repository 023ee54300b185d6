/** `npm run scenario:schema`: writes the JSON Schema of scenario files from the one that reads them. */
import { writeFile } from 'node:fs/promises';
import { scenarioJsonSchema } from './scenario-json-schema.ts';

await writeFile(new URL('../docs/scenario.schema.json', import.meta.url), scenarioJsonSchema());
