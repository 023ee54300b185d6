import clsx from 'clsx';
import { type ReactNode, useRef } from 'react';
import type { FieldReference } from '../../runtime/field-reference.ts';
import { Input } from '../../ui/input.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { FieldAt } from '../field-at.tsx';
import type { TagStyle } from './field-tag.ts';
import { MergeTagMenu } from './merge-tag-menu.tsx';

export interface TemplateFieldProps {
  path: readonly (string | number)[];
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  hint?: ReactNode;
  fields: ReadonlyMap<string, FieldReference>;
  tags: TagStyle;
  readOnly: boolean;
  /** Lines of text; one line where it is left out. */
  rows?: number;
  /** For what is read by machines: spaces count, spelling does not. */
  code?: boolean;
  placeholder?: string;
}

/** A text with merge tags, which a menu writes where the cursor stands. */
export function TemplateField(props: TemplateFieldProps) {
  const { path, label, value, onChange, error, hint, fields, tags, readOnly, rows, code, placeholder } =
    props;
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const insert = (text: string) => {
    const start = control.current?.selectionStart ?? value.length;
    const end = control.current?.selectionEnd ?? start;
    onChange(value.slice(0, start) + text + value.slice(end));
    // After the value has come back down, so that the cursor stands behind what was inserted.
    requestAnimationFrame(() => {
      control.current?.focus();
      control.current?.setSelectionRange(start + text.length, start + text.length);
    });
  };
  const shared = {
    ref: control,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    disabled: readOnly,
    spellCheck: !code,
    ...(placeholder !== undefined && { placeholder }),
  };
  return (
    <FieldAt
      path={path}
      label={label}
      error={error}
      hint={hint}
      aside={!readOnly && <MergeTagMenu fields={fields} label={label} style={tags} onInsert={insert} />}
    >
      {rows === undefined ? (
        <Input {...shared} className={clsx(code && 'font-mono text-xs!')} />
      ) : (
        <Textarea
          {...shared}
          rows={rows}
          className={clsx(code && 'font-mono text-xs! leading-5 max-h-none! [field-sizing:fixed]!')}
        />
      )}
    </FieldAt>
  );
}
