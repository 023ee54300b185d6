import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { type Confirmation, useConfirm } from './confirm-context.ts';
import { ConfirmProvider } from './confirm-provider.tsx';

const ARCHIVE: Confirmation = {
  title: 'Archive?',
  body: '12 contacts stop.',
  confirmLabel: 'Archive funnel',
};

function Asker({ ask, onAnswer }: { ask: Confirmation; onAnswer: (yes: boolean) => void }) {
  const confirm = useConfirm();
  return (
    <button type="button" onClick={async () => onAnswer(await confirm(ask))}>
      Ask
    </button>
  );
}

async function asked(ask: Confirmation = ARCHIVE) {
  const user = userEvent.setup();
  const onAnswer = vi.fn();
  render(
    <ConfirmProvider>
      <Asker ask={ask} onAnswer={onAnswer} />
    </ConfirmProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  const dialog = screen.getByRole('alertdialog', { name: ask.title });
  return { user, onAnswer, dialog };
}

it('says what will happen and answers yes to the verb', async () => {
  const { user, onAnswer, dialog } = await asked();
  const description = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
  expect(description?.textContent).toBe('12 contacts stop.');
  await user.click(screen.getByRole('button', { name: 'Archive funnel' }));
  expect(onAnswer.mock.calls).toEqual([[true]]);
});

it.each([
  {
    name: 'the cancel button',
    act: (user: ReturnType<typeof userEvent.setup>) =>
      user.click(screen.getByRole('button', { name: 'Cancel' })),
  },
  { name: 'Escape', act: (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Escape}') },
])('answers no to $name', async ({ act }) => {
  const { user, onAnswer } = await asked();
  await act(user);
  expect(onAnswer.mock.calls).toEqual([[false]]);
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

it('rests on cancel, so that a stray Enter does no harm', async () => {
  await asked();
  expect(document.activeElement?.textContent).toBe('Cancel');
});

it('asks for the text before what is grave', async () => {
  const { user, onAnswer } = await asked({ ...ARCHIVE, typeToConfirm: 'Welcome' });
  const field = screen.getByRole('textbox', { name: 'Type Welcome to confirm' });
  await user.type(field, 'welcome{Enter}');
  expect(onAnswer).not.toHaveBeenCalled();
  await user.clear(field);
  await user.type(field, 'Welcome{Enter}');
  expect(onAnswer.mock.calls).toEqual([[true]]);
});
