import type { FunnelStatus } from '../../data/funnels/funnel-status.ts';
import type { FunnelRow } from '../../data/funnels/list-funnels.ts';

export interface FunnelFilter {
  /** `all` leaves out the archive. */
  readonly status: FunnelStatus | 'all';
  readonly text: string;
}

export const NO_FILTER: FunnelFilter = { status: 'all', text: '' };

export function matchesFilter(
  { name, status }: Pick<FunnelRow, 'name' | 'status'>,
  filter: FunnelFilter,
): boolean {
  const fits = filter.status === 'all' ? status !== 'archived' : status === filter.status;
  return fits && name.toLocaleLowerCase().includes(filter.text.trim().toLocaleLowerCase());
}
