import clsx from 'clsx';
import type { ReactNode } from 'react';
import { DataTableBody } from './data-table-body.tsx';
import type { Column, Sort } from './data-table-column.ts';
import { DataTableHead } from './data-table-head.tsx';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
}

export interface DataTableProps<Row> {
  /** What the table is, for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Names a row: `Select Ada Lovelace`. */
  rowLabel: (row: Row) => string;
  sort?: Sort | undefined;
  onSortChange?: (sort: Sort) => void;
  selection?: Selection | undefined;
  /** A click anywhere on the row. The first cell must hold a real link to the same place, for the keyboard. */
  onOpenRow?: (row: Row) => void;
  /** Rows on their way for the first time. */
  loading?: boolean;
  /** Newer rows on their way: the old ones stay, dimmed. */
  stale?: boolean;
  /** Instead of rows, when there are none. */
  empty?: ReactNode;
  /** A `KeysetFooter`. */
  footer?: ReactNode;
  className?: string;
}

/** Rows of 36 pixels under a header that stays. Sorting and paging are the server's; this shows and asks. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowId, rowLabel, sort, onSortChange, selection, onOpenRow } = props;
  const { loading = false, stale = false, empty, footer, className } = props;
  const ids = rows.map(rowId);
  if (!loading && rows.length === 0 && empty) {
    return <div className={clsx('rounded-md border border-line bg-surface', className)}>{empty}</div>;
  }
  return (
    <div
      className={clsx(
        '@container flex min-h-0 min-w-0 flex-col overflow-hidden rounded-md border border-line bg-surface',
        className,
      )}
    >
      <div className="min-h-0 overflow-auto">
        <table
          aria-label={label}
          aria-busy={loading || stale}
          className="w-full border-separate border-spacing-0 text-sm"
        >
          <DataTableHead
            columns={columns}
            sort={sort}
            onSortChange={onSortChange}
            selection={selection}
            ids={ids}
          />
          <DataTableBody
            columns={columns}
            rows={rows}
            rowId={rowId}
            rowLabel={rowLabel}
            selection={selection}
            onOpenRow={onOpenRow}
            loading={loading}
            stale={stale}
          />
        </table>
      </div>
      {footer}
    </div>
  );
}
