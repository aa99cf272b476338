import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import { cx } from "./cx";
import table from "./table.module.css";

export interface Column<T> {
  key: string;
  head: ReactNode;
  /** Read out where the head is empty to the eye. */
  label?: string;
  numeric?: boolean;
  className?: string | undefined;
  cell: (row: T) => ReactNode;
}

/** Above this only the rows in sight are in the document. */
const VIRTUAL_FROM = 120;

/** A table that stays quick with tens of thousands of rows. */
export function DataTable<T>({
  label,
  columns,
  rows,
  rowKey,
  rowHeight = 28,
  maxHeight,
  className,
  goTo = null,
}: {
  label: string;
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string;
  rowHeight?: number;
  /** Scrolls on its own above this height, in px. */
  maxHeight?: number;
  className?: string | undefined;
  /** The row that somebody came for: it is marked, and gets the focus once for each object. */
  goTo?: { id: string } | null;
}) {
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = rows.length > VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: virtual ? rows.length : 0,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const reached = useRef<{ id: string }>(null);
  const wanted = goTo === null ? -1 : rows.findIndex((row) => rowKey(row) === goTo.id);
  // A row far away is drawn only once the table was scrolled to it: this looks again until it is there.
  useEffect(() => {
    if (goTo === null || reached.current === goTo || wanted < 0) {
      return;
    }
    const row = scroll.current?.querySelector<HTMLElement>("tr[aria-current]");
    if (row) {
      reached.current = goTo;
      row.scrollIntoView({ block: "nearest" });
      row.focus({ preventScroll: true });
    } else {
      virtualizer.scrollToIndex(wanted, { align: "center" });
    }
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const shown = virtual
    ? items.map((item) => ({ row: rows[item.index], index: item.index }))
    : rows.map((row, index) => ({ row, index }));
  const before = virtual && first ? first.start : 0;
  const after = virtual && last ? virtualizer.getTotalSize() - last.end : 0;

  return (
    <div
      ref={scroll}
      className={cx(table.scroll, className)}
      style={virtual ? { maxHeight: maxHeight ?? 560 } : maxHeight === undefined ? undefined : { maxHeight }}
    >
      <table
        className={cx(table.table, table.sticky, table.rows)}
        aria-label={label}
        aria-rowcount={rows.length + 1}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cx(column.numeric && table.num, column.className)}>
                {column.head}
                {column.label !== undefined && <span className="visually-hidden">{column.label}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && (
            <tr className={table.spacer}>
              <td colSpan={columns.length} style={{ height: before }} />
            </tr>
          )}
          {shown.map(
            ({ row, index }) =>
              row !== undefined && (
                <tr
                  key={rowKey(row)}
                  aria-rowindex={virtual ? index + 2 : undefined}
                  {...(index === wanted ? { "aria-current": true, tabIndex: -1 } : {})}
                >
                  {columns.map((column) => (
                    <td key={column.key} className={cx(column.numeric && table.num, column.className)}>
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              ),
          )}
          {after > 0 && (
            <tr className={table.spacer}>
              <td colSpan={columns.length} style={{ height: after }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
