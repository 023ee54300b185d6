/** Does a piece of work; resolves to how much, 0 when nothing is left. */
export type Piece = () => Promise<number>;

/**
 * Two ways of the same work, piece by piece in alternation, so that whatever else the machine does meanwhile slows both.
 * @returns the rate of each, per second.
 */
export async function takeTurns(ours: Piece, limit: Piece): Promise<{ ours: number; limit: number }> {
  const sides = [side(ours), side(limit)] as const;
  while (sides.some(({ isDone }) => !isDone())) for (const { go } of sides) await go();
  return { ours: sides[0].rate(), limit: sides[1].rate() };
}

/** The rate of one way alone. */
export async function rateOf(piece: Piece): Promise<number> {
  const only = side(piece);
  while (!only.isDone()) await only.go();
  return only.rate();
}

function side(piece: Piece) {
  let done = 0;
  let milliseconds = 0;
  let finished = false;
  return {
    isDone: () => finished,
    rate: () => done / (milliseconds / 1000),
    go: async (): Promise<void> => {
      if (finished) return;
      const from = performance.now();
      const amount = await piece();
      milliseconds += performance.now() - from;
      done += amount;
      finished = amount === 0;
    },
  };
}
