import type { Json } from '../../graph/json.ts';

/** The value at a dotted path, `order.items.0.sku`; undefined where nothing is. Own properties only. */
export function propertyAt(value: Json | undefined, path: string): Json | undefined {
  let here = value;
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Readonly<Record<string, Json>>)[key];
  }
  return here;
}
