/** Something that is opened when first needed, and anew after it was given up. */
export interface Renewable<Thing> {
  readonly current: () => Thing;
  /** Gives up what is open; the next `current` opens another. */
  readonly renew: () => void;
  close(): Promise<void>;
}

export function renewable<Thing>(
  open: () => Thing,
  close: (thing: Thing) => Promise<void>,
): Renewable<Thing> {
  let opened: { readonly thing: Thing } | null = null;
  const giveUp = async (): Promise<void> => {
    const given = opened;
    opened = null;
    if (given) await close(given.thing);
  };
  return {
    current: () => {
      opened ??= { thing: open() };
      return opened.thing;
    },
    // What was given up is broken already: that it cannot be closed properly is no news.
    renew: () => void giveUp().catch(() => undefined),
    close: giveUp,
  };
}
