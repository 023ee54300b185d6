import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Field } from './field.tsx';
import { Input } from './input.tsx';
import { RadioGroup } from './radio-group.tsx';
import { Select } from './select.tsx';
import { Textarea } from './textarea.tsx';

const describedBy = (element: HTMLElement): string[] =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent ?? `no element ${id}`);

const OPTIONS = [{ value: 'a', label: 'A' }] as const;
const CONTROLS = [
  { name: 'input', role: 'textbox', control: <Input /> },
  { name: 'textarea', role: 'textbox', control: <Textarea /> },
  {
    name: 'select',
    role: 'combobox',
    control: <Select options={OPTIONS} value="a" onValueChange={() => undefined} />,
  },
  {
    name: 'radio group',
    role: 'radiogroup',
    control: <RadioGroup options={OPTIONS} value="a" onValueChange={() => undefined} />,
  },
];

it.each(CONTROLS)('names and describes a $name', ({ role, control }) => {
  render(
    <Field label="Name" hint="Nobody sees it.">
      {control}
    </Field>,
  );
  const element = screen.getByRole(role, { name: 'Name' });
  expect(describedBy(element)).toEqual(['Nobody sees it.']);
  expect(element.getAttribute('aria-invalid')).toBeNull();
});

it.each(CONTROLS)('marks a $name invalid and reads its error first', ({ role, control }) => {
  render(
    <Field label="Name" hint="Nobody sees it." error="Give it a name." required>
      {control}
    </Field>,
  );
  const element = screen.getByRole(role);
  expect(describedBy(element)).toEqual(['Give it a name.', 'Nobody sees it.']);
  expect(element.getAttribute('aria-invalid')).toBe('true');
  expect(element.getAttribute('aria-required')).toBe('true');
});

it('leaves a control outside any field alone', () => {
  render(<Input aria-label="Alone" aria-describedby="other" />);
  expect(screen.getByRole('textbox', { name: 'Alone' }).getAttribute('aria-describedby')).toBe('other');
});
