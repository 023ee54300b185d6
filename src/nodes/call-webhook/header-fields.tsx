import { Plus, X } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps, SettingsOf } from '../kind-view.ts';
import { words } from './words.ts';

type Props = FormProps<SettingsOf<'call-webhook'>>;
type Header = SettingsOf<'call-webhook'>['headers'][number];

/** Names and values of further headers, a line each. */
export function HeaderFields({ settings, readOnly, change, errorAt }: Props) {
  const say = useWords(words);
  const headers = settings.headers ?? [];
  const replaceAt = (index: number, part: Partial<Header>) =>
    change({ headers: headers.map((header, at) => (at === index ? { ...header, ...part } : header)) });
  return (
    <FieldAt path={['headers']} label={say('headers')} error={errorAt('headers')}>
      <div className="flex flex-col gap-1.5">
        {headers.map(({ name, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a header has no identity but its place
          <div key={index} className="flex items-start gap-1.5">
            <Part
              path={['headers', index, 'name']}
              label={say('header-name-label', { number: index + 1 })}
              placeholder="X-Name"
              value={name}
              onChange={(next) => replaceAt(index, { name: next })}
              error={errorAt('headers', index, 'name')}
              readOnly={readOnly}
            />
            <Part
              path={['headers', index, 'value']}
              label={say('header-value-label', { number: index + 1 })}
              value={value}
              onChange={(next) => replaceAt(index, { value: next })}
              error={errorAt('headers', index, 'value')}
              readOnly={readOnly}
            />
            {!readOnly && (
              <IconButton
                icon={X}
                label={say('remove-header', { number: index + 1 })}
                onClick={() => change({ headers: headers.filter((_, at) => at !== index) })}
              />
            )}
          </div>
        ))}
        {!readOnly && (
          <Button
            variant="ghost"
            icon={Plus}
            className="self-start"
            onClick={() => change({ headers: [...headers, { name: '', value: '' }] })}
          >
            {say('add-header')}
          </Button>
        )}
      </div>
    </FieldAt>
  );
}

interface PartProps {
  path: readonly (string | number)[];
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  readOnly: boolean;
}

const Part = ({ path, label, placeholder, value, onChange, error, readOnly }: PartProps) => (
  <div className="min-w-0 flex-1">
    <FieldAt path={path} label={label} hideLabel error={error}>
      <Input
        value={value}
        onChange={(event) => onChange(event.target.value)}
        disabled={readOnly}
        spellCheck={false}
        className="font-mono text-xs!"
        {...(placeholder !== undefined && { placeholder })}
      />
    </FieldAt>
  </div>
);
