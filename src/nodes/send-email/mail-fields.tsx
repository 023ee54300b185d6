import { useRef } from 'react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps, SettingsOf } from '../kind-view.ts';
import { MergeTagMenu } from './merge-tag-menu.tsx';
import { mailViewWords } from './view-words.ts';
import { words } from './words.ts';

type Part = 'subject' | 'preheader' | 'body';

export interface MailFieldsProps extends FormProps<SettingsOf<'send-email'>> {
  bodyRows: number;
}

export function MailFields({ settings, references, readOnly, change, errorAt, bodyRows }: MailFieldsProps) {
  const say = useWords(words);
  const sayView = useWords(mailViewWords);
  const controls = useRef<Partial<Record<Part, HTMLInputElement | HTMLTextAreaElement | null>>>({});
  const insert = (part: Part, text: string) => {
    const control = controls.current[part];
    const value = settings[part] ?? '';
    const start = control?.selectionStart ?? value.length;
    const end = control?.selectionEnd ?? start;
    change({ [part]: value.slice(0, start) + text + value.slice(end) });
    // After the value has come back down, so that the cursor stands behind what was inserted.
    requestAnimationFrame(() => {
      control?.focus();
      control?.setSelectionRange(start + text.length, start + text.length);
    });
  };
  const field = (part: Part) => ({
    path: [part],
    label: say(part),
    error: errorAt(part),
    aside: !readOnly && (
      <MergeTagMenu fields={references.fields} onInsert={(text) => insert(part, text)} label={say(part)} />
    ),
  });
  const control = (part: Part) => ({
    ref: (element: HTMLInputElement | HTMLTextAreaElement | null) => {
      controls.current[part] = element;
    },
    value: settings[part] ?? '',
    onChange: (event: { target: { value: string } }) => change({ [part]: event.target.value }),
    disabled: readOnly,
  });
  return (
    <>
      <FieldAt {...field('subject')}>
        <Input {...control('subject')} placeholder={sayView('subject-example')} />
      </FieldAt>
      <FieldAt {...field('preheader')} hint={say('preheader-hint')}>
        <Input {...control('preheader')} />
      </FieldAt>
      <FieldAt {...field('body')}>
        <Textarea
          {...control('body')}
          rows={bodyRows}
          spellCheck
          className="font-mono text-xs! leading-5 max-h-none! [field-sizing:fixed]!"
          placeholder={sayView('body-example')}
        />
      </FieldAt>
    </>
  );
}
