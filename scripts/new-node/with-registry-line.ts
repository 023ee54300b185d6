/**
 * A registry's source with one kind more: its import, where the order of paths puts it, and its line at the end of the
 * list. Throws if the source does not look like a registry: better no scaffold than half of one.
 */
export function withRegistryLine(
  source: string,
  line: { key: string; constant: string; from: string },
): string {
  const lines = source.split('\n');
  const imports = lines.flatMap((text, index) => {
    const from = /^import .* from '(.+)';$/.exec(text)?.[1];
    return from === undefined ? [] : [{ index, from }];
  });
  const after = imports.findLast(({ from }) => from < line.from)?.index ?? -1;
  const open = lines.findIndex((text) => /^export const (kinds|views)\b.*= \{$/.test(text));
  const end = lines.findIndex((text, index) => index > open && text.startsWith('}'));
  if (imports.length === 0 || open < 0 || end < 0) {
    throw new Error(
      `No registry to add "${line.key}" to: expected imports and "export const kinds|views … = {"`,
    );
  }
  const entry = line.key === line.constant ? `  ${line.key},` : `  ${quoted(line.key)}: ${line.constant},`;
  return [
    ...lines.slice(0, after + 1),
    `import { ${line.constant} } from '${line.from}';`,
    ...lines.slice(after + 1, end),
    entry,
    ...lines.slice(end),
  ].join('\n');
}

const quoted = (key: string): string => (/^[a-z]+$/.test(key) ? key : `'${key}'`);
