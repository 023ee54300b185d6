import type { PostgrestError } from '@supabase/supabase-js';

const PAGE = 1_000;

/** Everything a query finds. The server gives 1,000 rows at most at a time. */
export async function allRows(
  page: (from: number, to: number) => PromiseLike<{ data: unknown[] | null; error: PostgrestError | null }>,
): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (;;) {
    const { data, error } = await page(rows.length, rows.length + PAGE - 1);
    if (error) throw error;
    rows.push(...(data ?? []));
    if (!data || data.length < PAGE) return rows;
  }
}
