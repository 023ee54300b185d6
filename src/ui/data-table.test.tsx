import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DataTable, type DataTableProps } from './data-table.tsx';
import type { Column, Sort } from './data-table-column.ts';

interface Row {
  readonly id: string;
  readonly name: string;
}

const ROWS: readonly Row[] = [
  { id: 'a', name: 'Ada' },
  { id: 'g', name: 'Grace' },
];
const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', header: 'Name', sortable: true, cell: (row) => <a href={`#${row.id}`}>{row.name}</a> },
  { id: 'note', header: 'Note', cell: () => 'a note' },
];

function Table(
  props: Partial<DataTableProps<Row>> & {
    onSorted?: (sort: Sort) => void;
    start?: string[];
    onIds?: (ids: string[]) => void;
  },
) {
  const [sort, setSort] = useState<Sort>();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set(props.start));
  return (
    <DataTable
      label="People"
      columns={COLUMNS}
      rows={ROWS}
      rowId={(row) => row.id}
      rowLabel={(row) => row.name}
      sort={sort}
      onSortChange={(next) => {
        setSort(next);
        props.onSorted?.(next);
      }}
      selection={{
        ids,
        onChange: (next) => {
          setIds(next);
          props.onIds?.([...next]);
        },
      }}
      {...props}
    />
  );
}

describe('sorting', () => {
  it('goes up, then down, and says so', async () => {
    const user = userEvent.setup();
    const onSorted = vi.fn();
    render(<Table onSorted={onSorted} />);
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(onSorted).toHaveBeenLastCalledWith({ column: 'name', direction: 'descending' });
    expect(screen.queryByRole('button', { name: 'Note' })).toBeNull();
  });
});

describe('selection', () => {
  it('selects the page, and keeps what is selected on others', async () => {
    const user = userEvent.setup();
    const onIds = vi.fn();
    render(<Table start={['elsewhere', 'a']} onIds={onIds} />);
    const all = screen.getByRole('checkbox', { name: 'Select all rows on this page' });
    expect(all.getAttribute('aria-checked')).toBe('mixed');
    await user.click(all);
    expect(onIds).toHaveBeenLastCalledWith(['elsewhere', 'a', 'g']);
    await user.click(all);
    expect(onIds).toHaveBeenLastCalledWith(['elsewhere']);
  });

  it('marks the row', async () => {
    const user = userEvent.setup();
    render(<Table />);
    await user.click(screen.getByRole('checkbox', { name: 'Select Grace' }));
    expect(screen.getByRole('row', { name: /Grace/ }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('row', { name: /Ada/ }).getAttribute('aria-selected')).toBe('false');
  });
});

describe('opening a row', () => {
  it('takes a click anywhere but on what has a use of its own', async () => {
    const user = userEvent.setup();
    const onOpenRow = vi.fn();
    render(<Table onOpenRow={onOpenRow} />);
    const grace = within(screen.getByRole('row', { name: /Grace/ }));
    await user.click(grace.getByRole('link', { name: 'Grace' }));
    await user.click(grace.getByRole('checkbox'));
    expect(onOpenRow).not.toHaveBeenCalled();
    await user.click(grace.getByText('a note'));
    expect(onOpenRow).toHaveBeenCalledExactlyOnceWith(ROWS[1]);
  });
});

describe('without rows', () => {
  it('shows what to do instead of an empty table', () => {
    render(<Table rows={[]} empty={<p>Nobody yet</p>} />);
    expect(screen.getByText('Nobody yet')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is busy, not empty, while they are on their way', () => {
    render(<Table rows={[]} loading empty={<p>Nobody yet</p>} />);
    expect(screen.queryByText('Nobody yet')).toBeNull();
    expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('true');
  });
});
