/** Canvas units. Steps from the palette stand this far apart; cards are narrower and lower. */
export const CARD_WIDTH = 240;
export const CARD_HEIGHT = 96;
export const ROW = 152;
export const COLUMN = 288;
export const GRID = 8;

export const toGrid = (value: number): number => Math.round(value / GRID) * GRID;
