import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TestEditor } from '../../../tests/support/test-editor.tsx';

const offers = (kind: string): boolean => screen.queryByRole('button', { name: `Add ${kind}` }) !== null;

it('a family can be folded away, and what is searched for is found all the same', async () => {
  const editor = new TestEditor();
  const heading = screen.getByRole('button', { name: /^Entries/ });
  expect(offers('Order placed')).toBe(true);
  await editor.user.click(heading);
  expect(offers('Order placed')).toBe(false);
  expect(offers('Branch')).toBe(true);
  await editor.type('Find a step…', 'places an order');
  expect(offers('Order placed')).toBe(true);
  expect(offers('Branch')).toBe(false);
});
