import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The editor's canvas, with verbs. Steps go by the names that people see. */
export class Canvas {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  step(name: string): Locator {
    return this.page.locator('.react-flow__node').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** Drags a kind from the palette with the mouse. Without a place: to the middle of the canvas. */
  async drag(kind: string, to?: { readonly x: number; readonly y: number }): Promise<void> {
    const steps = this.page.locator('.react-flow__node');
    const before = await steps.count();
    const item = this.page.getByRole('button', { name: `Add ${kind}`, exact: true });
    const middle = await centre(this.page.locator('.react-flow__pane'));
    // The palette is longer than the page.
    await item.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await this.move(await centre(item), to ?? middle);
    await steps.nth(before).waitFor();
  }

  /** Drags a kind to below a step, far enough not to touch it; pulls the canvas up first where there is no room. */
  async dragBelow(kind: string, above: string, aside = 0): Promise<void> {
    await this.makeRoomBelow(above);
    const { x, y, width, height } = await boxOf(this.step(above));
    await this.drag(kind, { x: x + width / 2 + aside, y: y + height + 80 });
  }

  /** Draws a connection from a step's port to another step. */
  async connect(from: string, port: string, to: string): Promise<void> {
    const edges = this.page.locator('.react-flow__edge');
    const before = await edges.count();
    const source = this.step(from).getByLabel(new RegExp(`^${port}:`));
    await this.move(await centre(source), await centre(this.step(to).locator('.target')));
    // A straight line has no width and so counts as hidden.
    await edges.nth(before).waitFor({ state: 'attached' });
  }

  private async makeRoomBelow(name: string): Promise<void> {
    const pane = await boxOf(this.page.locator('.react-flow__pane'));
    const step = await boxOf(this.step(name));
    const excess = step.y + step.height + 200 - (pane.y + pane.height);
    if (excess <= 0) return;
    const corner = { x: pane.x + 40, y: pane.y + pane.height / 2 };
    await this.move(corner, { x: corner.x, y: corner.y - excess });
  }

  async select(name: string): Promise<void> {
    await this.step(name).click({ position: { x: 120, y: 20 } });
  }

  /** Waits until a step shows this number: `waiting`, `passed` or `failed`. */
  async count(name: string, measure: string, number: string, timeout = 15_000): Promise<void> {
    const shown = this.step(name).locator(`[data-count=${measure}]`);
    await expect.poll(() => shown.textContent().catch(() => ''), { timeout }).toContain(number);
  }

  async portCount(name: string, port: string, number: string): Promise<void> {
    const shown = this.step(name).locator(`[data-port-count=${port}]`);
    await expect.poll(() => shown.textContent().catch(() => '')).toBe(number);
  }

  async showAll(): Promise<void> {
    await this.page.getByRole('button', { name: 'Show the whole funnel' }).click();
    await this.settled();
  }

  /** Waits until nothing on the canvas moves any more. */
  private async settled(): Promise<void> {
    const first = this.page.locator('.react-flow__viewport');
    let last = '';
    for (;;) {
      const now = (await first.getAttribute('style')) ?? '';
      if (now === last) return;
      last = now;
      await this.page.waitForTimeout(100);
    }
  }

  private async move(from: Point, to: Point): Promise<void> {
    await this.settled();
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    // In steps, as a hand does: drag libraries wait for a few pixels before they begin.
    await mouse.move(from.x + 10, from.y + 10, { steps: 3 });
    await mouse.move(to.x, to.y, { steps: 12 });
    await mouse.up();
    await this.settled();
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not to be seen`);
  return box;
}

async function centre(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}
