/** `npm run screenshots`: starts the product on a throwaway folder and takes the pictures of the docs. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser, signInToDemo } from '../tests/e2e/support/browser.ts';
import { startProduct } from '../tests/e2e/support/running-product.ts';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));

/** What is on a picture: how to get there from the list of funnels. */
const PICTURES: readonly (readonly [name: string, go: (page: Page, appUrl: string) => Promise<unknown>])[] = [
  ['funnels', (page) => page.getByRole('link', { name: 'Welcome new subscribers' }).waitFor()],
  [
    'editor',
    async (page) => {
      await page.getByRole('link', { name: 'Welcome new subscribers' }).click();
      await page.locator('[data-count=waiting]').first().waitFor();
      await page.getByRole('button', { name: 'Show the whole funnel' }).click();
      await page.locator('.react-flow__node').filter({ hasText: 'Opened it?' }).click();
    },
  ],
  ['contacts', (page, appUrl) => page.goto(`${appUrl}/contacts`)],
  [
    'contact',
    async (page, appUrl) => {
      await page.goto(`${appUrl}/contacts?search=a`);
      await page.getByRole('row').filter({ hasText: 'Newsletter' }).first().getByRole('link').click();
      await page.getByRole('list', { name: 'Timeline' }).getByRole('listitem').first().waitFor();
    },
  ],
  ['mailbox', (page, appUrl) => page.goto(`${appUrl}/mailbox`)],
];

const product = await startProduct();
const browser = await launchBrowser();
try {
  await mkdir(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme });
    const page = await context.newPage();
    await signInToDemo(page, product.appUrl);
    for (const [name, go] of PICTURES) {
      await page.goto(`${product.appUrl}/funnels`);
      await go(page, product.appUrl);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(800); // animations and pictures settle
      await page.screenshot({ path: `${folder}${name}-${colorScheme}.png` });
    }
    await context.close();
  }
} finally {
  await browser.close();
  await product.stop();
}
