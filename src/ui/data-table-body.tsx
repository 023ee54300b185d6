import clsx from 'clsx';
import type { MouseEvent } from 'react';
import { useWords } from '../text/use-words.ts';
import { Checkbox } from './checkbox.tsx';
import type { Selection } from './data-table.tsx';
import { type Column, cellPlace } from './data-table-column.ts';
import { Skeleton } from './skeleton.tsx';
import { uiWords } from './words.ts';

interface DataTableBodyProps<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  rowLabel: (row: Row) => string;
  selection: Selection | undefined;
  onOpenRow: ((row: Row) => void) | undefined;
  loading: boolean;
  stale: boolean;
}

const CELL = 'h-9 border-b border-line px-3 py-0 group-last/row:border-b-0 truncate';
const SKELETON_ROWS = 8;

export function DataTableBody<Row>(props: DataTableBodyProps<Row>) {
  const { columns, rows, rowId, selection, loading, stale } = props;
  if (loading) return <LoadingRows columns={columns} selectable={selection !== undefined} />;
  return (
    <tbody className={clsx('transition-opacity', stale && 'opacity-60')}>
      {rows.map((row) => (
        <BodyRow key={rowId(row)} row={row} {...props} />
      ))}
    </tbody>
  );
}

function BodyRow<Row>({
  row,
  columns,
  rowId,
  rowLabel,
  selection,
  onOpenRow,
}: DataTableBodyProps<Row> & { row: Row }) {
  const id = rowId(row);
  const chosen = selection?.ids.has(id) ?? false;
  return (
    <tr
      aria-selected={selection ? chosen : undefined}
      onClick={onOpenRow && ((event) => isPlainClick(event) && onOpenRow(row))}
      className={clsx(
        'group/row',
        chosen ? 'bg-accent-soft' : 'hover:bg-hover',
        onOpenRow && 'cursor-pointer',
      )}
    >
      {selection && (
        <td className={clsx(CELL, 'w-10 pr-0')}>
          <RowCheckbox id={id} label={rowLabel(row)} chosen={chosen} selection={selection} />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} className={clsx(CELL, cellPlace(column), !column.width && 'max-w-0')}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** A click on the row itself: not on something inside it that has a use of its own, not while text is being selected. */
function isPlainClick(event: MouseEvent<HTMLElement>): boolean {
  const target = event.target instanceof Element ? event.target : undefined;
  const inner = target?.closest('a, button, input, label, [role="checkbox"], [role="menuitem"]');
  const outside = target ? !event.currentTarget.contains(target) : true;
  return !inner && !outside && !event.defaultPrevented && !window.getSelection()?.toString();
}

interface RowCheckboxProps {
  id: string;
  label: string;
  chosen: boolean;
  selection: Selection;
}

function RowCheckbox({ id, label, chosen, selection }: RowCheckboxProps) {
  const say = useWords(uiWords);
  const change = (checked: boolean) => {
    const next = new Set(selection.ids);
    if (checked) next.add(id);
    else next.delete(id);
    selection.onChange(next);
  };
  return (
    <span className="flex">
      <Checkbox aria-label={say('selectRow', { label })} checked={chosen} onCheckedChange={change} />
    </span>
  );
}

function LoadingRows<Row>({ columns, selectable }: { columns: readonly Column<Row>[]; selectable: boolean }) {
  return (
    <tbody>
      {Array.from({ length: SKELETON_ROWS }, (_, row) => row).map((row) => (
        <tr key={row} className="group/row">
          {selectable && <td className={CELL} />}
          {columns.map((column, at) => (
            <td key={column.id} className={clsx(CELL, cellPlace(column))}>
              <Skeleton className={clsx('inline-block h-3', at === 0 ? 'w-3/5' : 'w-2/5')} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
