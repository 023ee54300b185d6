import * as z from 'zod';
import type { FunnelGraph } from './model.ts';

const id = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, 'An id is 1 to 40 letters, digits, - or _');
const settings = z.record(z.string(), z.json());

export const graphNodeSchema = z.strictObject({
  id,
  kind: z.string().min(1),
  title: z.string().max(200).nullable(),
  settings,
  ports: z.record(id, id),
  position: z.strictObject({ x: z.number(), y: z.number() }),
  disabled: z.literal(true).exactOptional(),
});

export const funnelGraphSchema = z
  .strictObject({ schema: z.literal(1), nodes: z.record(id, graphNodeSchema) })
  .superRefine((graph, context) => {
    for (const [key, node] of Object.entries(graph.nodes)) {
      if (key !== node.id) {
        context.addIssue({
          code: 'custom',
          path: ['nodes', key, 'id'],
          message: `Must be "${key}", its key`,
        });
      }
    }
  });

/** A funnel document from outside. Throws ZodError, naming the path of what is wrong. */
export const parseGraph = (value: unknown): FunnelGraph => funnelGraphSchema.parse(value) as FunnelGraph;
