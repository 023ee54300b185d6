import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TestEditor } from '../../../tests/support/test-editor.tsx';

async function withEntry(kind: string): Promise<TestEditor> {
  const editor = new TestEditor();
  await editor.add(kind);
  return editor;
}

const filterOf = (editor: TestEditor): unknown => editor.step().settings.filter ?? null;

describe('who may enter', () => {
  it('a condition about the event is offered first, and the last one taken away lets everyone in', async () => {
    const editor = await withEntry('Order placed');
    await editor.user.click(screen.getByRole('button', { name: /^Only if…/ }));
    await editor.user.click(screen.getByRole('button', { name: 'Add condition' }));
    await editor.choose('Property', 'total');
    await editor.choose('Comparison', 'is at least');
    await editor.user.type(screen.getByRole('spinbutton', { name: 'Value' }), '100');
    expect(filterOf(editor)).toEqual({
      match: 'all',
      conditions: [{ test: 'data', of: 'event', property: 'total', operator: 'at-least', value: 100 }],
    });
    await editor.user.click(screen.getByRole('button', { name: 'Remove this condition' }));
    expect(filterOf(editor)).toBeNull();
  });

  it('an event that brings nothing along is not asked about', async () => {
    const editor = await withEntry('Tag applied');
    await editor.user.click(screen.getByRole('button', { name: /^Only if…/ }));
    await editor.user.click(screen.getByRole('button', { name: 'Add condition' }));
    await editor.user.click(screen.getByRole('combobox', { name: /^What to ask about/ }));
    expect(await screen.findByRole('option', { name: /Country/ })).toBeDefined();
    expect(screen.queryByRole('option', { name: /event/ })).toBeNull();
  });
});

describe('entering again', () => {
  it('once for each value of a property that nobody knew of', async () => {
    const editor = await withEntry('Custom event');
    await editor.choose('Entering again', 'Once for each value of a property');
    await waitFor(() => expect(screen.getByText(/Enter the name of a property/)).toBeDefined());
    await editor.user.click(screen.getByRole('combobox', { name: 'Once for each' }));
    await editor.user.type(screen.getByPlaceholderText(/Find or type/), 'trial.id');
    await editor.user.click(screen.getByRole('option', { name: /trial\.id/ }));
    expect(editor.step().settings.reentry).toEqual({ oncePer: 'trial.id' });
  });

  it('some days later; days that are no number are a problem at their field', async () => {
    const editor = await withEntry('Tag applied');
    await editor.choose('Entering again', 'Again, some days after it last entered');
    const days = screen.getByRole('spinbutton', { name: 'Days between two entries' });
    await editor.user.clear(days);
    await waitFor(() => expect(days.getAttribute('aria-invalid')).toBe('true'));
    await editor.user.type(days, '7');
    expect(editor.step().settings.reentry).toEqual({ afterDays: 7 });
  });

  it('is not asked of what happens once', async () => {
    await withEntry('Contact created');
    expect(screen.queryByText('Entering again')).toBeNull();
  });
});

it('an entry that closes before it opens shows where', async () => {
  const editor = await withEntry('Tag applied');
  await editor.user.click(screen.getByRole('button', { name: /^Opens and closes/ }));
  const [opens, closes] = ['Opens', 'Closes'].map((name) => screen.getByLabelText(name));
  if (!opens || !closes) throw new Error('no fields');
  await editor.user.type(opens, '2026-05-02T09:00');
  await editor.user.type(closes, '2026-05-01T09:00');
  await editor.choose('Tag', 'VIP');
  await waitFor(() => expect(screen.getByText(/before the entry opens/)).toBeDefined());
});
