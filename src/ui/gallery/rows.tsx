import { Ellipsis, Users } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../badge.tsx';
import { Button } from '../button.tsx';
import { DataTable } from '../data-table.tsx';
import type { Column, Sort } from '../data-table-column.ts';
import { EmptyState } from '../empty-state.tsx';
import { IconButton } from '../icon-button.tsx';
import { KeysetFooter } from '../keyset-footer.tsx';
import { rowLink } from '../link-style.ts';
import { SelectionBar } from '../selection-bar.tsx';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly score: number;
}

const PEOPLE: readonly Person[] = [
  'Ada Lovelace',
  'Grace Hopper',
  'Özge Şahin',
  'Li Wei',
  'Kofi Mensah',
  'Ana Souza',
].map((name, at) => ({
  id: String(at),
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@example.com`,
  score: (at * 137) % 90,
}));

const COLUMNS: readonly Column<Person>[] = [
  {
    id: 'name',
    header: 'Name',
    sortable: true,
    cell: ({ name }) => (
      <a href="#person" className={rowLink()}>
        {name}
      </a>
    ),
  },
  {
    id: 'email',
    header: 'Email',
    cell: ({ email }) => <span className="text-ink-muted">{email}</span>,
    secondary: true,
  },
  {
    id: 'status',
    header: 'Status',
    width: '8rem',
    cell: () => (
      <Badge tone="success" dot>
        Subscribed
      </Badge>
    ),
  },
  { id: 'score', header: 'Score', width: '6rem', align: 'end', sortable: true, cell: ({ score }) => score },
  {
    id: 'actions',
    header: 'Actions',
    hideHeader: true,
    width: '3rem',
    cell: () => <IconButton icon={Ellipsis} label="Actions" size="small" />,
  },
];

export function Rows() {
  const [sort, setSort] = useState<Sort | undefined>({ column: 'name', direction: 'ascending' });
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set(['1']));
  const shared = { columns: COLUMNS, rowId: (row: Person) => row.id, rowLabel: (row: Person) => row.name };
  return (
    <section className="flex flex-col gap-3">
      <SelectionBar count={ids.size} onClear={() => setIds(new Set())}>
        <Button size="small">Add tag</Button>
        <Button size="small">Add to list</Button>
      </SelectionBar>
      <DataTable
        {...shared}
        label="People"
        rows={PEOPLE}
        sort={sort}
        onSortChange={setSort}
        selection={{ ids, onChange: setIds }}
        onOpenRow={() => undefined}
        footer={<KeysetFooter summary="6 of about 12,400 contacts" count={6} onNext={() => undefined} />}
      />
      <DataTable {...shared} label="Loading" rows={[]} loading />
      <DataTable
        {...shared}
        label="Empty"
        rows={[]}
        empty={
          <EmptyState icon={Users} title="Nobody matches" action={<Button>Clear filters</Button>}>
            No contact has all of these tags.
          </EmptyState>
        }
      />
    </section>
  );
}
