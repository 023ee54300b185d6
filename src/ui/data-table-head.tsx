import clsx from 'clsx';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useWords } from '../text/use-words.ts';
import { Checkbox } from './checkbox.tsx';
import type { Selection } from './data-table.tsx';
import { type Column, cellPlace, nextSort, type Sort } from './data-table-column.ts';
import { uiWords } from './words.ts';

interface DataTableHeadProps<Row> {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSortChange: ((sort: Sort) => void) | undefined;
  selection: Selection | undefined;
  ids: readonly string[];
}

const HEAD_CELL =
  'sticky top-0 z-10 h-9 border-b border-line bg-surface px-3 text-xs font-medium text-ink-muted whitespace-nowrap';

export function DataTableHead<Row>({ columns, sort, onSortChange, selection, ids }: DataTableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {selection && (
          <th scope="col" className={clsx(HEAD_CELL, 'w-10 pr-0')}>
            <SelectAll selection={selection} ids={ids} />
          </th>
        )}
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            style={column.width ? { width: column.width } : undefined}
            aria-sort={column.sortable && sort?.column === column.id ? sort.direction : undefined}
            className={clsx(HEAD_CELL, cellPlace(column))}
          >
            <HeadLabel column={column} sort={sort} onSortChange={onSortChange} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

function SelectAll({ selection, ids }: { selection: Selection; ids: readonly string[] }) {
  const say = useWords(uiWords);
  const chosen = ids.filter((id) => selection.ids.has(id)).length;
  const all = chosen > 0 && chosen === ids.length;
  const change = (checked: boolean) => {
    const next = new Set(selection.ids);
    for (const id of ids) {
      if (checked) next.add(id);
      else next.delete(id);
    }
    selection.onChange(next);
  };
  return (
    <span className="flex">
      <Checkbox
        aria-label={say('selectAll')}
        checked={all ? true : chosen > 0 ? 'indeterminate' : false}
        onCheckedChange={change}
      />
    </span>
  );
}

type HeadLabelProps<Row> = Pick<DataTableHeadProps<Row>, 'sort' | 'onSortChange'> & { column: Column<Row> };

function HeadLabel<Row>({ column, sort, onSortChange }: HeadLabelProps<Row>) {
  if (column.hideHeader) return <span className="sr-only">{column.header}</span>;
  if (!column.sortable || !onSortChange) return column.header;
  const active = sort?.column === column.id;
  const Icon = active ? (sort.direction === 'ascending' ? ArrowUp : ArrowDown) : ChevronsUpDown;
  return (
    <button
      type="button"
      onClick={() => onSortChange(nextSort(sort, column.id))}
      className={clsx(
        '-mx-1.5 inline-flex h-6 items-center gap-1 rounded-sm px-1.5 hover:bg-hover hover:text-ink',
        active && 'text-ink',
      )}
    >
      {column.header}
      <Icon aria-hidden className={clsx('size-3.5', !active && 'opacity-50')} />
    </button>
  );
}
