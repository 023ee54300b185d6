import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TestEditor } from '../../tests/support/test-editor.tsx';
import type { GraphNode } from '../graph/model.ts';

const node = (id: string, kind: string, rest: Partial<GraphNode> = {}): GraphNode => ({
  id,
  kind,
  title: null,
  settings: {},
  ports: {},
  position: { x: 0, y: 0 },
  ...rest,
});

describe('adding', () => {
  it('each step follows the one before', async () => {
    const editor = new TestEditor();
    await editor.add('Tag applied');
    await editor.add('Delay');
    await editor.add('End');
    expect(editor.kinds).toEqual(['tag-applied', 'delay', 'end']);
    expect(editor.step('tag-applied').ports).toEqual({ next: editor.step('delay').id });
    expect(editor.step('delay').ports).toEqual({ next: editor.step('end').id });
  });

  it('finds a kind by what it does', async () => {
    const editor = new TestEditor();
    await editor.type('Find a step…', 'takes a tag away');
    expect(screen.getAllByRole('button', { name: /^Add / })).toHaveLength(1);
    await editor.add('Remove tag');
    expect(editor.kinds).toEqual(['remove-tag']);
  });
});

describe('settings', () => {
  it('a chosen tag is set, and its problem goes', async () => {
    const editor = new TestEditor();
    await editor.add('Apply tag');
    expect(screen.getAllByText('Choose a tag.').length).toBeGreaterThan(0);
    await editor.choose('Tag', 'VIP');
    expect(editor.step().settings).toEqual({ tag: 't1' });
    await waitFor(() => expect(screen.queryByText('Choose a tag.')).toBeNull());
  });

  it('an error stands at its field while one types', async () => {
    const editor = new TestEditor();
    await editor.add('Send email');
    await editor.type('Subject', 'Hello {{ contact.frist_name }}');
    await editor.type('Body', 'Hi');
    const subject = screen.getByRole('textbox', { name: 'Subject' });
    await waitFor(() => expect(subject.getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByText(/Did you mean “contact.first_name”/)).toBeDefined();
  });

  it('a mode of the delay brings its own settings and gives the others back', async () => {
    const editor = new TestEditor();
    await editor.add('Delay');
    await editor.user.click(screen.getByRole('radio', { name: 'Time' }));
    expect(editor.step().settings).toMatchObject({ mode: 'until-time', time: '09:00' });
    await editor.user.click(screen.getByRole('button', { name: 'Sat' }));
    expect(editor.step().settings.weekdays).toContain('sat');
    await editor.user.click(screen.getByRole('radio', { name: 'Duration' }));
    expect(editor.step().settings).toEqual({ mode: 'for', amount: 1, unit: 'days' });
    await editor.user.click(screen.getByRole('radio', { name: 'Time' }));
    expect(editor.step().settings.weekdays).toContain('sat');
  });

  it('a condition is built from tests and groups', async () => {
    const editor = new TestEditor();
    await editor.add('Branch');
    await editor.user.click(screen.getByRole('button', { name: 'Add condition' }));
    await editor.choose('Choose a tag', 'VIP');
    await editor.user.click(screen.getByRole('button', { name: 'Add group' }));
    const [first] = screen.getAllByRole('button', { name: 'Remove this condition' });
    expect(editor.step().settings).toMatchObject({
      condition: {
        match: 'all',
        conditions: [{ test: 'tag', operator: 'has', tag: 't1' }, { match: 'any' }],
      },
    });
    if (first) await editor.user.click(first);
    expect(editor.step().settings).toMatchObject({ condition: { conditions: [{ match: 'any' }] } });
  });

  it('a viewer can change nothing', () => {
    const editor = new TestEditor([node('a', 'end', { settings: { reason: 'Done' } })], { readOnly: true });
    editor.select('end');
    expect(screen.getByRole('textbox', { name: 'Reason' }).hasAttribute('disabled')).toBe(true);
    expect(screen.queryByRole('button', { name: 'Delete step' })).toBeNull();
    editor.store.getState().edit(() => ({ graph: { schema: 1, nodes: {} } }));
    expect(editor.kinds).toEqual(['end']);
  });
});

describe('taking back', () => {
  it('typing a name is one step back', async () => {
    const editor = new TestEditor();
    await editor.add('End');
    await editor.type('Step name', 'Goodbye');
    expect(editor.step().title).toBe('Goodbye');
    await editor.press('{Control>}z{/Control}');
    expect(editor.step().title).toBeNull();
    await editor.press('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(editor.step().title).toBe('Goodbye');
  });

  it('a deleted step closes the gap, and comes back with its connections', async () => {
    const editor = new TestEditor();
    for (const kind of ['Added by hand', 'Delay', 'End']) await editor.add(kind);
    const before = editor.store.getState().graph;
    editor.select('delay');
    await editor.user.click(screen.getByRole('button', { name: 'Delete step' }));
    expect(editor.step('added-by-hand').ports).toEqual({ next: editor.step('end').id });
    await editor.press('{Control>}z{/Control}');
    expect(editor.store.getState().graph).toEqual(before);
  });

  it('Delete in a field deletes text, not the step', async () => {
    const editor = new TestEditor();
    await editor.add('End');
    await editor.type('Step name', 'Bye');
    await editor.press('{Backspace}');
    expect(editor.step().title).toBe('By');
  });
});

describe('problems', () => {
  it('a problem takes the person to its field', async () => {
    const editor = new TestEditor([
      node('m', 'send-email', { settings: { subject: 'Hi', preheader: '', body: '' } }),
    ]);
    await editor.user.click(await screen.findByRole('button', { name: /Write the email/ }));
    expect(editor.store.getState().selected).toEqual(['m']);
    const body = await screen.findByRole('textbox', { name: 'Body' });
    await waitFor(() => expect(document.activeElement).toBe(body));
  });
});

describe('someone else saved', () => {
  const theirs = node('a', 'end', { title: 'Theirs' });
  const goStale = (editor: TestEditor) => {
    const change = {
      node: 'a',
      change: 'changed' as const,
      by: { id: 'u', name: 'Grace', email: null },
      at: Date.now(),
    };
    const graph = { schema: 1 as const, nodes: { a: theirs } };
    editor.store.setState({ saving: { status: 'stale', stale: { revision: 5, graph, changes: [change] } } });
  };

  it('says who, and puts mine on top', async () => {
    const editor = new TestEditor([node('a', 'end')]);
    await editor.add('Delay');
    goStale(editor);
    await screen.findByText(/Grace/);
    await editor.user.click(screen.getByRole('button', { name: 'Keep mine' }));
    expect(editor.kinds.toSorted()).toEqual(['delay', 'end']);
    expect(editor.step('end').title).toBe('Theirs');
  });

  it('discards mine only after asking', async () => {
    const editor = new TestEditor([node('a', 'end')]);
    await editor.add('Delay');
    goStale(editor);
    await editor.user.click(await screen.findByRole('button', { name: 'Take theirs' }));
    expect(editor.kinds).toContain('delay');
    await editor.user.click(await screen.findByRole('button', { name: 'Discard my changes' }));
    await waitFor(() => expect(editor.kinds).toEqual(['end']));
  });
});
