/**
 * `npm run screenshots`: starts the product on a throwaway folder and takes the pictures of the docs. With
 * `RIVULET_APP_URL` it uses the product that runs there, and lets some of its demo contacts join a list.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser, signInToDemo } from '../tests/e2e/support/browser.ts';
import { type RunningProduct, startProduct } from '../tests/e2e/support/running-product.ts';

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
  [
    'mailbox',
    async (page, appUrl) => {
      await page.goto(`${appUrl}/mailbox`);
      await page.getByRole('button').filter({ hasText: 'Welcome to' }).first().click();
      await page.frameLocator('iframe').locator('p').first().waitFor();
    },
  ],
  ['settings', (page, appUrl) => page.goto(`${appUrl}/settings`)],
];

/** Lets the contacts of the first page join the list of the welcome funnel, so that there are mails to show. */
async function sendSomeMails(page: Page, appUrl: string): Promise<void> {
  await page.goto(`${appUrl}/contacts?status=subscribed`);
  await page.getByRole('row').getByRole('link').first().waitFor();
  await page.getByRole('checkbox', { name: /all/i }).click();
  await page.getByRole('button', { name: 'Add to list' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').click();
  await page.getByRole('option', { name: 'Newsletter' }).click();
  await dialog.getByRole('button', { name: /^Add / }).click();
  await page.getByText(/contacts changed/).waitFor();
  await page.goto(`${appUrl}/mailbox`);
  await page.getByRole('button').filter({ hasText: 'Welcome to' }).first().waitFor({ timeout: 30_000 });
}

async function take(page: Page, name: string, colorScheme: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(800); // animations and pictures settle
  await page.screenshot({ path: `${folder}${name}-${colorScheme}.png` });
}

const theirs = process.env.RIVULET_APP_URL?.replace(/\/+$/, '');
const product: RunningProduct = theirs
  ? { appUrl: theirs, stop: async () => undefined }
  : await startProduct();
const browser = await launchBrowser();
try {
  await mkdir(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme });
    const page = await context.newPage();
    await page.goto(`${product.appUrl}/sign-in`);
    await take(page, 'sign-in', colorScheme);
    await signInToDemo(page, product.appUrl);
    if (colorScheme === 'light') await sendSomeMails(page, product.appUrl);
    for (const [name, go] of PICTURES) {
      await page.goto(`${product.appUrl}/funnels`);
      await go(page, product.appUrl);
      await take(page, name, colorScheme);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await product.stop();
}
