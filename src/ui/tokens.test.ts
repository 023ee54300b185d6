import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function tokensOf(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const start = css.indexOf(`[data-theme="${theme}"]`);
  const block = css.slice(start, css.indexOf('\n}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

const GROUNDS = ['canvas', 'surface', 'raised', 'sunken', 'hover'];
const TINTS = [
  'accent',
  'success',
  'warning',
  'danger',
  'info',
  'entry',
  'wait',
  'decide',
  'act',
  'end',
  'rule',
];

/** Text pairs need 4.5, boundaries of controls and the focus ring 3. */
const PAIRS: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ...GROUNDS.flatMap((ground) => [
    ['ink', ground, 4.5] as const,
    ['ink-muted', ground, 4.5] as const,
    ['ink-faint', ground, 4.5] as const,
    ['accent-ink', ground, 4.5] as const,
    ['danger-ink', ground, 4.5] as const,
    ['focus', ground, 3] as const,
  ]),
  ...['surface', 'raised', 'canvas'].map((ground) => ['control-line', ground, 3] as const),
  ...TINTS.flatMap((tint) => [
    [`${tint}-ink`, `${tint}-soft`, 4.5] as const,
    [`${tint}-ink`, 'surface', 4.5] as const,
    [tint, 'surface', 3] as const,
  ]),
  ['ink', 'accent-soft', 4.5],
  ['ink', 'danger-soft', 4.5],
  ['ink-muted', 'warning-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['on-danger', 'danger', 4.5],
  ['on-danger', 'danger-hover', 4.5],
];

it('knows the contrast of black on white', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21));

it('defines the same tokens for light and dark', () => {
  expect([...tokensOf('dark').keys()]).toEqual([...tokensOf('light').keys()]);
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const tokens = tokensOf(theme);
  const colour = (name: string) => tokens.get(name) ?? `no token ${name}`;
  it.each(PAIRS)('%s on %s reads', (ink, ground, least) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(least);
  });
});
