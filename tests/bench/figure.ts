/** One measured figure. `limit` is what it is held against, in the same unit; `ratio` is value / limit. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number | null;
  readonly ratio: number | null;
}

export function figure(name: string, value: number, unit: string, limit: number | null = null): Figure {
  const ratio = limit === null ? null : Number((value / limit).toFixed(3));
  return { name, value: rounded(value), unit, limit: limit === null ? null : rounded(limit), ratio };
}

const rounded = (value: number): number => Number(value.toPrecision(4));

export const print = (printed: Figure): void => console.log(JSON.stringify(printed));

/** Seconds that the work takes. */
export async function seconds(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}
