/** Short enough to read in a log, long enough never to meet its like in one funnel: 48 bits. */
export const newNodeId = (): string => `n${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
