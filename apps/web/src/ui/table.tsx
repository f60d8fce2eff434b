import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names the row. */
  readonly names?: boolean;
  /** The cell holds what may be done with the row: its buttons say so, on a phone without the column's name before them. */
  readonly acts?: boolean;
}

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  showCaption?: boolean;
}

/** A simple table; below 768 px each row becomes a card with the column's name before each value. */
export function Table<Row>({ caption, columns, rows, rowKey, showCaption = false }: Props<Row>) {
  return (
    <table className="rows">
      <caption className={showCaption ? 'pb-2 font-bold' : 'sr-only'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col">
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) =>
              column.names ? (
                <th key={column.key} scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} data-label={column.acts ? undefined : column.head}>
                  <div>{column.cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Names and values in two columns; one below the other on a phone. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode] | null | false)[] }) {
  return (
    <dl className="grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-[minmax(5em,max-content)_minmax(0,1fr)]">
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]} className="contents">
              <dt className="text-solid-gray-700">{fact[0]}</dt>
              <dd className="mb-1">{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
