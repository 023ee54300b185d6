import type { Json } from '../../../graph/json.ts';

/** Levels of lists and objects that an answer may have. */
const DEEPEST = 20;

/**
 * What is kept of an answer: JSON as it is, other text as text. Null for what is empty, was cut off (half of it would
 * only mislead) or is nested too deep.
 */
export function capturedAnswer(body: string, cut: boolean): Json {
  if (cut || body.trim() === '') return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return storable(body);
  }
  return isTooDeep(body) ? null : cleaned(parsed as Json);
}

/** Counted on the text, before anything walks into it: brackets outside of strings. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Postgres keeps neither NUL nor half a surrogate pair in its JSON. */
const storable = (text: string): string => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');

function cleaned(value: Json): Json {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storable(key), cleaned(inner)]));
}
