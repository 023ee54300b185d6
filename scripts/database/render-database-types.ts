import type {
  ApiArgument,
  ApiColumn,
  ApiFunction,
  ApiRelationship,
  ApiSchema,
  ApiTable,
} from './read-api-schema.ts';

const HEAD = `// Written by \`npm run db:types\` from the migrations. Do not edit.

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];
`;

/** The `Database` type that supabase-js takes, for what the API shows. */
export function renderDatabaseTypes({ tables, functions }: ApiSchema): string {
  const database = object({
    // Which dialect of PostgREST the client's types assume.
    __InternalSupabase: object({ PostgrestVersion: `'12'` }),
    public: object({
      Tables: object(Object.fromEntries(tables.map((table) => [table.name, renderTable(table)]))),
      Views: '{ [_ in never]: never }',
      Functions: object(Object.fromEntries(functions.map((each) => [each.name, renderFunction(each)]))),
      Enums: '{ [_ in never]: never }',
      CompositeTypes: '{ [_ in never]: never }',
    }),
  });
  return `${HEAD}\nexport type Database = ${indent(database)};\n`;
}

const TYPES: Record<string, string> = {
  bool: 'boolean',
  json: 'Json',
  jsonb: 'Json',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  numeric: 'number',
  void: 'undefined',
};

/** Everything else (uuid, timestamptz, date, text …) travels as text. */
const typescriptOf = (type: string): string =>
  type.startsWith('_') ? `${typescriptOf(type.slice(1))}[]` : (TYPES[type] ?? 'string');

function columnType(column: ApiColumn): string {
  const value = column.choices?.map((choice) => `'${choice}'`).join(' | ') ?? typescriptOf(column.type);
  return column.nullable ? `${value} | null` : value;
}

function renderTable({ columns, relationships }: ApiTable): string {
  const fields = (type: (column: ApiColumn) => [key: string, value: string]): string =>
    object(Object.fromEntries(columns.map(type)));
  return object({
    Row: fields((column) => [column.name, columnType(column)]),
    Insert: fields((column) => {
      if (column.generated) return [`${column.name}?`, 'never'];
      return [`${column.name}${column.nullable || column.hasDefault ? '?' : ''}`, columnType(column)];
    }),
    Update: fields((column) => [`${column.name}?`, column.generated ? 'never' : columnType(column)]),
    Relationships: `[\n${relationships.map((each) => `${renderRelationship(each)},\n`).join('')}]`,
  });
}

const renderRelationship = (relationship: ApiRelationship): string =>
  object({
    foreignKeyName: `'${relationship.name}'`,
    columns: list(relationship.columns),
    isOneToOne: String(relationship.isOneToOne),
    referencedRelation: `'${relationship.referencedTable}'`,
    referencedColumns: list(relationship.referencedColumns),
  });

function renderFunction({ arguments: args, returns, returnsSet }: ApiFunction): string {
  const fields = args.map((arg): [string, string] => [
    `${arg.name}${arg.optional ? '?' : ''}`,
    argumentOf(arg),
  ]);
  return object({
    Args: fields.length > 0 ? object(Object.fromEntries(fields)) : 'never',
    Returns: `${typescriptOf(returns)}${returnsSet ? '[]' : ''}`,
  });
}

const argumentOf = ({ type, nullable }: ApiArgument): string =>
  `${typescriptOf(type)}${nullable ? ' | null' : ''}`;

const list = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;

const object = (fields: Record<string, string>): string =>
  `{\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value};\n`)
    .join('')}}`;

/** Two spaces for each bracket that is open. */
function indent(text: string): string {
  let depth = 0;
  return text
    .split('\n')
    .map((line) => {
      if (/^[}\]]/.test(line)) depth -= 1;
      const indented = '  '.repeat(depth) + line;
      if (/[{[]$/.test(line)) depth += 1;
      return indented;
    })
    .join('\n');
}
