import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openPage, signInToDemo } from './support/browser.ts';
import { Canvas } from './support/canvas.ts';
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

it('draws a funnel, publishes it, tags 50 contacts, and follows them to the mail, the click and the branch', async () => {
  const { page, troubles } = await openPage(browser);
  await signInToDemo(page, product.appUrl);

  await page.getByRole('button', { name: 'New funnel' }).first().click();
  await page.getByRole('dialog').getByRole('textbox').fill('Spring offer');
  await page.keyboard.press('Enter');
  await page.getByText('Start with an entry').waitFor();
  await drawSpringOffer(page);
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: 'Publish version 1' }).click();
  await page.getByText('Version 1 is live').waitFor();
  const editor = page.url();

  await tagFirstPage(page, 'Spring offer');

  await page.goto(editor);
  const canvas = new Canvas(page);
  await canvas.count('Delay', 'waiting', '50');

  const clicker = await clickLinkInFirstMail(page, 'Spring is here');

  await page.goto(editor);
  await canvas.count('Branch', 'passed', '50', 90_000);
  await canvas.portCount('Branch', 'yes', '1');
  await canvas.portCount('Branch', 'no', '49');

  await page.goto(`${product.appUrl}/contacts?search=${encodeURIComponent(clicker)}`);
  await page.getByRole('row').filter({ hasText: clicker }).getByRole('link').click();
  const entry = page.getByRole('listitem').filter({ hasText: 'Branch: took “Yes”' });
  await entry.getByText('Why?').click();
  await entry
    .getByText(/clicked/)
    .first()
    .waitFor();
  expect(troubles).toEqual([]);
});

/** Applies a tag to the 50 contacts of the first page of subscribed ones. */
async function tagFirstPage(page: Page, tag: string): Promise<void> {
  await page.goto(`${product.appUrl}/contacts?status=subscribed`);
  await page.getByRole('checkbox', { name: /all/i }).click();
  await page.getByRole('button', { name: 'Apply tag' }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, dialog, 'Tag', tag);
  await dialog.getByRole('button', { name: 'Apply to 50 contacts' }).click();
  await page.getByText('50 contacts changed').waitFor();
}

/** Opens a mail that went out over SMTP and clicks its link, which leads to the shop. @returns who got it. */
async function clickLinkInFirstMail(page: Page, subject: string): Promise<string> {
  await page.goto(`${product.appUrl}/mailbox`);
  const mails = page.getByRole('button').filter({ hasText: subject });
  await expect.poll(() => mails.count(), { timeout: 20_000 }).toBeGreaterThan(0);
  await mails.first().click();
  const line = (await mails.first().textContent()) ?? '';
  const recipient = /[\w.+-]+@[\w.-]+/.exec(line)?.[0];
  // The shop is invented: what answers for it stands in for a site of somebody else.
  await page.context().route('https://shop.example/**', (route) => route.fulfill({ body: 'The shop' }));
  const [shop] = await Promise.all([
    page.context().waitForEvent('page'),
    page.frameLocator('iframe').getByRole('link', { name: 'a look' }).click(),
  ]);
  await shop.waitForURL('https://shop.example/spring');
  await shop.close();
  return recipient ?? '';
}

async function drawSpringOffer(page: Page): Promise<void> {
  const canvas = new Canvas(page);
  const settings = page.getByRole('complementary', { name: 'Settings' });
  await canvas.drag('Tag applied', { x: 640, y: 120 });
  await choose(page, settings, 'Tag', 'Spring offer');
  await canvas.dragBelow('Send email', 'Tag applied');
  const subject = 'Spring is here, {{ contact.first_name | default: "friend" }}';
  await settings.getByRole('textbox', { name: 'Subject' }).fill(subject);
  const body = '<p>Have <a href="https://shop.example/spring">a look</a>.</p>';
  await settings.getByRole('textbox', { name: /^Body/ }).fill(body);
  await canvas.dragBelow('Delay', 'Send email');
  await settings.getByLabel('How long').first().fill('1');
  await choose(page, settings, 'Unit', 'minutes');
  await canvas.dragBelow('Branch', 'Delay');
  await settings.getByRole('button', { name: 'Add condition' }).click();
  await choose(page, settings, 'What to ask about', 'Email of this funnel');
  await choose(page, settings, 'Comparison', 'was clicked');
  await choose(page, settings, 'Choose an email', 'Send email');
  await canvas.dragBelow('Apply tag', 'Branch', -150);
  await choose(page, settings, 'Tag', 'Curious');
  await canvas.dragBelow('End', 'Branch', 150);
  await canvas.connect('Tag applied', 'Next', 'Send email');
  await canvas.connect('Send email', 'Next', 'Delay');
  await canvas.connect('Delay', 'Next', 'Branch');
  await canvas.connect('Branch', 'Yes', 'Apply tag');
  await canvas.connect('Branch', 'No', 'End');
}

/** Picks from a combobox, creating what is not there. */
async function choose(page: Page, form: Locator, label: string, text: string): Promise<void> {
  await form.getByRole('combobox', { name: new RegExp(`^${label}`) }).click();
  await page.keyboard.type(text);
  await page.getByRole('option', { name: new RegExp(text) }).click();
}
