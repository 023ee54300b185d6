import * as z from 'zod';
import { scenarioSchema } from '../src/runtime/scenario/schema.ts';

/** As text, ready to be written. The input side: what a file may leave out is optional. */
export const scenarioJsonSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(scenarioSchema, { io: 'input' }), null, 2)}\n`;
