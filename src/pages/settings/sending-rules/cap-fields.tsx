import { Plus, Trash2 } from 'lucide-react';
import type { Policies } from '../../../runtime/policies/policies-schema.ts';
import { useWords } from '../../../text/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Input } from '../../../ui/input.tsx';
import { Select } from '../../../ui/select.tsx';
import { sendingRulesWords } from './words.ts';

type Cap = Policies['caps'][number];
type Channel = Cap['channel'];

const CHANNELS: readonly Channel[] = ['any', 'email', 'sms', 'whatsapp', 'push'];
const FRESH: Cap = { channel: 'email', most: 3, days: 7 };

interface CapFieldsProps {
  caps: readonly Cap[];
  onChange: (caps: Cap[]) => void;
  errorAt: (...path: readonly (string | number)[]) => string | undefined;
  readOnly: boolean;
}

/** So many of a channel in so many days, each limit a line. */
export function CapFields({ caps, onChange, errorAt, readOnly }: CapFieldsProps) {
  const say = useWords(sendingRulesWords);
  const put = (index: number, part: Partial<Cap>) =>
    onChange(caps.map((cap, place) => (place === index ? { ...cap, ...part } : cap)));
  const number = (index: number, part: 'most' | 'days', label: string) => (
    <Field label={label} error={errorAt('caps', index, part)}>
      <Input
        type="number"
        inputMode="numeric"
        min={1}
        value={Number.isNaN(caps[index]?.[part]) ? '' : caps[index]?.[part]}
        onChange={(event) => put(index, { [part]: event.target.valueAsNumber })}
        disabled={readOnly}
      />
    </Field>
  );
  return (
    <>
      {caps.map((cap, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: limits have no name but their place
          key={index}
          className="grid w-full grid-cols-[5rem_1fr_5rem_auto] items-start gap-2"
        >
          {number(index, 'most', say('most'))}
          <Field label={say('channel')}>
            <Select<Channel>
              options={CHANNELS.map((value) => ({ value, label: say(`channel-${value}`) }))}
              value={cap.channel}
              onValueChange={(channel) => put(index, { channel })}
              disabled={readOnly}
            />
          </Field>
          {number(index, 'days', say('in-days'))}
          <IconButton
            icon={Trash2}
            label={say('remove-cap')}
            className="mt-6"
            onClick={() => onChange(caps.filter((_, place) => place !== index))}
            disabled={readOnly}
          />
        </div>
      ))}
      <Button icon={Plus} onClick={() => onChange([...caps, FRESH])} disabled={readOnly || caps.length >= 10}>
        {say('add-cap')}
      </Button>
    </>
  );
}
