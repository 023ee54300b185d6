import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { someReferences } from '../../tests/support/some-references.ts';
import type { JsonObject } from '../graph/json.ts';
import { TooltipProvider } from '../ui/tooltip.tsx';
import type { FormProps, KindView } from './kind-view.ts';
import { type KindId, kindIds, kinds } from './kinds.ts';
import { viewOf } from './view-of.ts';
import { views } from './views.ts';

type Views = { readonly [Kind in KindId]: KindView<Kind> };

const formProps = (settings: JsonObject): FormProps<JsonObject> => ({
  node: 'n1',
  settings,
  references: someReferences,
  workspaceName: 'Acme',
  readOnly: false,
  change: () => undefined,
  replace: () => undefined,
  errorAt: () => 'This is wrong.',
  createTag: () => Promise.resolve('t'),
  createList: () => Promise.resolve('l'),
});

describe.each(kindIds)('the view of %s', (kind) => {
  it('belongs to its kind', () => expect(views[kind].kind).toBe(kind));

  it.each([
    { name: 'fresh settings', settings: kinds[kind].defaults },
    { name: 'nothing at all', settings: {} },
  ])('shows $name', ({ settings }) => {
    const Form = viewOf(kind)?.Form;
    if (!Form) throw new Error(`${kind} has no form`);
    const { container } = render(
      <TooltipProvider>
        <Form {...formProps(settings)} />
      </TooltipProvider>,
    );
    expect(container.textContent).not.toBe('');
  });

  it('shows what is wrong at each of its settings', () => {
    const Form = viewOf(kind)?.Form;
    const keys = Object.keys(kinds[kind].defaults);
    if (!Form || keys.length === 0) return;
    render(
      <TooltipProvider>
        <Form {...formProps(kinds[kind].defaults)} />
      </TooltipProvider>,
    );
    expect(screen.getAllByText('This is wrong.').length).toBeGreaterThanOrEqual(keys.length);
  });
});

it('a kind of another release has no view', () => expect(viewOf('teleport')).toBeUndefined());

it('a view that is forgotten or swapped does not compile', () => {
  // @ts-expect-error the form of another kind
  const swapped: Views = { ...views, delay: views.branch };
  const { delay, ...others } = views;
  // @ts-expect-error no delay
  const forgotten: Views = others;
  expect([swapped.delay.kind, forgotten.end.kind, delay.kind]).toEqual(['branch', 'end', 'delay']);
});
