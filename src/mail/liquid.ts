import { Liquid, type LiquidOptions, type Template } from 'liquidjs';

export const LONGEST_TEMPLATE = 500_000;

/** What a mail may say, beside filling in values. No includes, and nothing that writes a value past the escaping. */
const COMMANDS = [
  '#',
  'assign',
  'break',
  'case',
  'comment',
  'continue',
  'decrement',
  'for',
  'if',
  'increment',
  'raw',
  'unless',
];

/** Filters that draw no chance, need no host and make no markup. */
export const FILTERS: readonly string[] = (
  'abs append at_least at_most capitalize ceil compact concat date default divided_by downcase escape first floor ' +
  'join last lstrip map minus modulo plus prepend remove remove_first replace replace_first reverse round rstrip ' +
  'size slice sort sort_natural split strip strip_html strip_newlines times truncate truncatewords uniq upcase ' +
  'url_decode url_encode where'
).split(' ');

// Marks that the compiled mail sets around its links; a contact's field must not be able to forge one.
const MARKS = /[\uE000-\uE00F]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');

/** As Liquid writes it: nothing for what is unknown, lists run together. Whole objects are never meant. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join('');
  if (value === null || value === undefined || typeof value === 'object') return '';
  return String(value).replace(MARKS, '');
}

/** JSON that is written as it stands. */
class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

function boundedEngine(outputEscape: (value: unknown) => string): Liquid {
  const options: LiquidOptions = {
    outputEscape,
    // No file system: there is nothing to include.
    templates: {},
    strictFilters: true,
    ownPropertyOnly: true,
    // The same mail wherever it is rendered, whatever the host's zone.
    timezoneOffset: 0,
    parseLimit: LONGEST_TEMPLATE,
    renderLimit: 500,
    memoryLimit: 10_000_000,
  };
  const engine = new Liquid(options);
  for (const name of Object.keys(engine.tags)) if (!COMMANDS.includes(name)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) if (!FILTERS.includes(name)) delete engine.filters[name];
  // Everything is escaped already; asking for it once more must not show `&amp;` to the reader.
  engine.registerFilter('escape', (value: unknown) => value);
  return engine;
}

/** Fills in a body: what comes from contacts is escaped, always. */
export const htmlLiquid = boundedEngine((value) => escapeHtml(written(value)));

/** Fills in what is plain text: subject, preheader, text part. */
export const plainLiquid = boundedEngine(written);

/** Fills in JSON: a value inside of quotes cannot end them, and `| json` writes a value whole, with its own quotes. */
export const jsonLiquid = boundedEngine((value) =>
  value instanceof JsonText ? value.text : JSON.stringify(written(value)).slice(1, -1),
);
jsonLiquid.registerFilter('json', (value: unknown) => new JsonText(JSON.stringify(value ?? null)));

/** Fills in an address: a value stays within its part of the path or query. */
export const urlLiquid = boundedEngine((value) =>
  encodeURIComponent(written(value).replace(/\p{Surrogate}/gu, '\uFFFD')),
);

export type Templates = readonly Template[];
