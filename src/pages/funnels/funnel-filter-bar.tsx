import { Search } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import type { FunnelFilter } from './funnel-filter.ts';
import { funnelsWords } from './words.ts';

const STATUSES = ['all', 'active', 'draft', 'paused', 'archived'] as const;

export interface FunnelFilterBarProps {
  filter: FunnelFilter;
  onChange: (filter: FunnelFilter) => void;
}

export function FunnelFilterBar({ filter, onChange }: FunnelFilterBarProps) {
  const say = useWords(funnelsWords);
  return (
    <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
      <SegmentedControl<FunnelFilter['status']>
        aria-label={say('status')}
        options={STATUSES.map((value) => ({ value, label: say(`filter-${value}`) }))}
        value={filter.status}
        onValueChange={(status) => onChange({ ...filter, status })}
      />
      <Input
        icon={Search}
        className="w-64"
        aria-label={say('search')}
        placeholder={say('search')}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
      />
    </div>
  );
}
