import { describe, expect, it } from 'vitest';
import { arrayLiteral } from '../../src/scheduler/postgres/array-literal.ts';
import { openTestDatabase } from '../support/database.ts';

describe('arrays as Postgres reads them', () => {
  it.each([
    { name: 'nothing', elements: [], type: 'text' },
    {
      name: 'letters that mean something in an array',
      elements: ['a"b', '\\', '{c,d}', ' ', ',', '\n'],
      type: 'text',
    },
    { name: 'nothing at all next to its name', elements: [null, 'NULL', '', 'null'], type: 'text' },
    { name: 'JSON', elements: ['{"a": "b \\"c\\" \\\\ d"}'], type: 'text' },
    { name: 'numbers', elements: [0, -1.5, 1e21, null], type: 'float8' },
    { name: 'truth', elements: [true, false, null], type: 'boolean' },
  ])('$name', async ({ elements, type }) => {
    const { sql, close } = await openTestDatabase();
    try {
      const [row] = await sql.unsafe(`select to_jsonb($1::text::${type}[]) as read`, [
        arrayLiteral(elements),
      ]);
      expect(row?.read).toEqual(elements);
    } finally {
      await close();
    }
  });
});
