import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Combobox } from './combobox.tsx';
import { Field } from './field.tsx';
import { MultiCombobox } from './multi-combobox.tsx';

const TAGS = ['VIP', 'Newsletter', 'Trial'].map((label) => ({ value: label.toLowerCase(), label }));

function One({ onCreate }: { onCreate?: (label: string) => Promise<string | undefined> }) {
  const [tags, setTags] = useState(TAGS);
  const [value, setValue] = useState<string | undefined>('vip');
  const create = async (label: string) => {
    const created = await onCreate?.(label);
    if (created) setTags([...tags, { value: created, label }]);
    return created;
  };
  return (
    <Field label="Tag" error={value === undefined && 'Choose a tag.'}>
      <Combobox
        options={tags}
        value={value}
        onValueChange={setValue}
        clearable
        {...(onCreate && { onCreate: create })}
      />
    </Field>
  );
}

function Many() {
  const [values, setValues] = useState<readonly string[]>(['vip']);
  return (
    <Field label="Tags">
      <MultiCombobox options={TAGS} values={values} onValuesChange={setValues} placeholder="Add tag" />
    </Field>
  );
}

describe('one of many', () => {
  it('is named by its field and its value', () => {
    render(<One />);
    expect(screen.getByRole('combobox', { name: 'Tag VIP' })).toBeDefined();
  });

  it('is found by typing and chosen by keyboard, and gives focus back', async () => {
    const user = userEvent.setup();
    render(<One />);
    await user.tab();
    await user.keyboard('{Enter}news');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Newsletter']);
    await user.keyboard('{Enter}');
    const trigger = screen.getByRole('combobox', { name: 'Tag Newsletter' });
    expect(screen.queryByRole('option')).toBeNull();
    expect(document.activeElement).toBe(trigger);
  });

  it('creates what is not there and chooses it', async () => {
    const user = userEvent.setup();
    const onCreate = vi.fn(async () => 'id-7');
    render(<One onCreate={onCreate} />);
    await user.click(screen.getByRole('combobox'));
    await user.keyboard('  Lead {Enter}');
    expect(onCreate).toHaveBeenCalledWith('Lead');
    expect(await screen.findByRole('combobox', { name: 'Tag Lead' })).toBeDefined();
  });

  it('does not offer to create what is there already', async () => {
    const user = userEvent.setup();
    render(<One onCreate={async () => 'x'} />);
    await user.click(screen.getByRole('combobox'));
    await user.keyboard('vip');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['VIP']);
  });

  it('says when creating failed, and stays open with the name', async () => {
    const user = userEvent.setup();
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    render(<One onCreate={() => Promise.reject(new Error('down'))} />);
    await user.click(screen.getByRole('combobox'));
    await user.keyboard('Lead{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('could not be created');
    expect(screen.getByDisplayValue('Lead')).toBeDefined();
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  it('can be cleared, and then shows the error of its field', async () => {
    const user = userEvent.setup();
    render(<One />);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    const trigger = screen.getByRole('combobox');
    expect(trigger.getAttribute('aria-invalid')).toBe('true');
    expect(trigger.textContent).toContain('Choose…');
  });
});

describe('several of many', () => {
  it('adds with the list open and removes by its chip', async () => {
    const user = userEvent.setup();
    render(<Many />);
    await user.click(screen.getByRole('button', { name: 'Tags' }));
    await user.keyboard('trial{Enter}');
    expect(screen.getByRole('option', { name: 'Trial' })).toBeDefined();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Remove VIP' }));
    expect(
      screen.getAllByRole('button', { name: /^Remove/ }).map((chip) => chip.getAttribute('aria-label')),
    ).toEqual(['Remove Trial']);
  });
});
