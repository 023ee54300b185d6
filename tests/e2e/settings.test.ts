import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityProblems, launchBrowser, openPage } from './support/browser.ts';
import { type RunningProduct, startProduct } from './support/running-product.ts';

let product: RunningProduct;
let browser: Browser;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const NO_SENDER = 'Mails wait: this workspace has no sender address';

async function signUpWithWorkspace(page: Page): Promise<void> {
  await page.goto(`${product.appUrl}/sign-in`);
  await page.getByRole('button', { name: 'Create an account' }).click();
  await page.getByLabel('Email').fill('newcomer@people.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('a long password');
  await page.getByRole('button', { name: 'Create an account' }).click();
  await page.getByLabel('Name').fill('Corner shop');
  await page.getByRole('button', { name: 'Create workspace' }).click();
}

it('leads a new workspace to its sender, says what is wrong at the field, and guards what is not saved', async () => {
  const { page, troubles } = await openPage(browser);
  await signUpWithWorkspace(page);
  await page.getByText(NO_SENDER).waitFor();
  await page.getByRole('link', { name: 'Set it in Settings' }).click();

  const sender = page.getByLabel('Sender address');
  const save = page.getByRole('button', { name: 'Save changes' });
  expect(await save.isDisabled()).toBe(true);
  await sender.fill('hello@');
  await save.click();
  await page.getByText('This is not an email address, such as hello@example.com.').waitFor();
  expect(await sender.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('link', { name: 'Mailbox' }).click();
  await page.getByRole('button', { name: 'Stay here' }).click();
  expect(await sender.inputValue()).toBe('hello@');

  await sender.fill('hello@shop.example');
  await save.click();
  await page.getByText('All changes are saved.').waitFor();
  await page.reload();
  expect(await sender.inputValue()).toBe('hello@shop.example');

  await page.getByRole('link', { name: 'Mailbox' }).click();
  await page.getByText('No messages yet').waitFor();
  expect(await page.getByText(NO_SENDER).count()).toBe(0);
  expect(troubles).toEqual([]);
});

it('switches the workspace only once the page with unsaved changes is left', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${product.appUrl}/sign-in`);
  await page.getByRole('button', { name: /demo account/i }).click();
  await page.getByRole('button', { name: /^Workspace:/ }).click();
  await page.getByRole('menuitem', { name: /New workspace/ }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Second shop');
  await page.getByRole('button', { name: 'Create workspace' }).click();
  await page.getByRole('button', { name: 'Workspace: Second shop' }).waitFor();

  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByLabel('Sender name').fill('Ada');
  const first = page.getByRole('menuitemradio').filter({ hasNotText: 'Second shop' }).first();
  await page.getByRole('button', { name: 'Workspace: Second shop' }).click();
  await first.click();
  await page.getByRole('button', { name: 'Stay here' }).click();
  expect(await page.getByLabel('Sender name').inputValue()).toBe('Ada');
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('link', { name: 'Funnels' }).click();
  await page.getByText('No funnels yet').waitFor();

  await page.getByRole('button', { name: 'Workspace: Second shop' }).click();
  await first.click();
  await page.getByRole('link', { name: 'Welcome new subscribers' }).waitFor();
});
