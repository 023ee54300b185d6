import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { someReferences } from '../../../tests/support/some-references.ts';
import { TooltipProvider } from '../../ui/tooltip.tsx';
import type { FormProps, SettingsOf } from '../kind-view.ts';
import { manyWayView } from './many-way.view.tsx';

type Settings = SettingsOf<'many-way'>;

const nothing = { match: 'all', conditions: [] } as const;
const paths: Settings['paths'] = [
  { id: 'a1', name: 'VIP', condition: nothing },
  { id: 'b2', name: 'Fan', condition: nothing },
];

function show() {
  const change = vi.fn<FormProps<Settings>['change']>();
  const { Form } = manyWayView;
  render(
    <TooltipProvider>
      <Form
        node="n1"
        settings={{ paths }}
        references={someReferences}
        workspaceName="Acme"
        readOnly={false}
        change={change}
        replace={() => undefined}
        errorAt={(...path) =>
          path.join('.') === 'paths.1.condition.conditions' ? 'Add a condition.' : undefined
        }
        createTag={() => Promise.resolve('t')}
        createList={() => Promise.resolve('l')}
      />
    </TooltipProvider>,
  );
  return { change, user: userEvent.setup() };
}

it('moves paths with their ids, so that their connections stay', async () => {
  const { change, user } = show();
  await user.click(screen.getAllByRole('button', { name: 'Move down' })[0] as HTMLElement);
  expect(change).toHaveBeenCalledWith({ paths: [paths[1], paths[0]] });
});

it('gives a new path an id and a name of its own', async () => {
  const { change, user } = show();
  await user.click(screen.getByRole('button', { name: 'Add path' }));
  const [{ paths: after = [] } = {}] = change.mock.calls[0] ?? [];
  expect(after.slice(0, 2)).toEqual(paths);
  expect(after[2]).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{8}$/), name: 'Path 3' });
});

it('shows what a condition lacks at its own path', () => {
  show();
  expect(screen.getAllByText('Add a condition.')).toHaveLength(1);
});
