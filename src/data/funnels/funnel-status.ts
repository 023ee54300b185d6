import * as z from 'zod';

export const funnelStatusSchema = z.enum(['draft', 'active', 'paused', 'archived']);

export type FunnelStatus = z.infer<typeof funnelStatusSchema>;
