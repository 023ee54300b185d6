import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end, so that digits line up. */
  readonly align?: 'start' | 'end';
  /** A CSS width; columns without one share what is left. */
  readonly width?: string;
  readonly sortable?: boolean;
  /** Read out but not shown, for a column of buttons. */
  readonly hideHeader?: boolean;
  /** Leaves first when the table is narrow. */
  readonly secondary?: boolean;
}

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** The order after pressing a header: ascending, then descending, and again. */
export const nextSort = (sort: Sort | undefined, column: string): Sort => ({
  column,
  direction: sort?.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
});

export const cellPlace = (column: Pick<Column<unknown>, 'align' | 'secondary'>): string =>
  [
    column.align === 'end' ? 'text-right' : 'text-left',
    column.secondary ? 'hidden @2xl:table-cell' : '',
  ].join(' ');
