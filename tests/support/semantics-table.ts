import { readFileSync } from 'node:fs';

type Row = Readonly<Record<string, string>>;

/**
 * The rows of the table under a heading of a page in docs/semantics, by column. Cells come without the backticks around
 * them; a dash is an empty cell.
 */
export function semanticsTable(page: string, heading: string): readonly Row[] {
  const text = readFileSync(new URL(`../../docs/semantics/${page}`, import.meta.url), 'utf8');
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.replace(/^#+ /, '') === heading);
  if (start < 0) throw new Error(`${page} has no heading "${heading}"`);
  const from = lines.findIndex((line, index) => index > start && line.startsWith('|'));
  const rest = lines.slice(from);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  const [head = [], , ...body] = rest.slice(0, end < 0 ? undefined : end).map(cells);
  if (body.length === 0) throw new Error(`${page} has no table under "${heading}"`);
  return body.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''])));
}

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'))
    .map((cell) => (cell === '–' ? '' : cell));
