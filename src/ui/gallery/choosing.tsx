import { Clock, GitBranch, Mail } from 'lucide-react';
import { useState } from 'react';
import { Card } from '../card.tsx';
import { Checkbox } from '../checkbox.tsx';
import { Combobox } from '../combobox.tsx';
import { Field } from '../field.tsx';
import { MultiCombobox } from '../multi-combobox.tsx';
import { RadioGroup } from '../radio-group.tsx';
import { SegmentedControl } from '../segmented-control.tsx';
import { Select } from '../select.tsx';
import { Switch } from '../switch.tsx';

const STEPS = [
  { value: 'delay', label: 'Delay', icon: Clock, hint: 'Wait for a while' },
  { value: 'branch', label: 'Branch', icon: GitBranch },
  { value: 'email', label: 'Send email', icon: Mail },
] as const;

const START = ['VIP', 'Newsletter', 'Webinar 2025', 'Customer', 'Trial', 'Şehir dışı'];

function useTags() {
  const [tags, setTags] = useState(START.map((label) => ({ value: label.toLowerCase(), label })));
  const create = async (label: string) => {
    const value = label.toLowerCase();
    setTags((before) => [...before, { value, label }]);
    return value;
  };
  return { tags, create };
}

export function Choosing() {
  const { tags, create } = useTags();
  const [step, setStep] = useState<'delay' | 'branch' | 'email'>('branch');
  const [tag, setTag] = useState<string | undefined>('vip');
  const [chosen, setChosen] = useState(['vip', 'newsletter', 'webinar 2025']);
  const [unit, setUnit] = useState<'minutes' | 'hours' | 'days'>('hours');
  const [on, setOn] = useState(true);
  const units = (['minutes', 'hours', 'days'] as const).map((value) => ({ value, label: value }));
  return (
    <Card title="Choices">
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label="Step">
          <Select options={STEPS} value={step} onValueChange={setStep} />
        </Field>
        <Field label="Tag" hint="Type a new name to create one.">
          <Combobox options={tags} value={tag} onValueChange={setTag} onCreate={create} clearable />
        </Field>
        <Field label="Tags" className="sm:col-span-2">
          <MultiCombobox
            options={tags}
            values={chosen}
            onValuesChange={setChosen}
            onCreate={create}
            placeholder="Add tag"
          />
        </Field>
        <Field label="Unit">
          <SegmentedControl options={units} value={unit} onValueChange={setUnit} />
        </Field>
        <Field label="No choice yet" error="Choose a list.">
          <Select options={STEPS} value={undefined} onValueChange={setStep} placeholder="Choose a list" />
        </Field>
        <Field label="Wait">
          <RadioGroup
            options={[
              { value: 'minutes', label: 'For a duration', hint: 'Counted from when the contact arrives.' },
              { value: 'hours', label: 'Until a date' },
              { value: 'days', label: 'Until a time of day', disabled: true },
            ]}
            value={unit}
            onValueChange={setUnit}
          />
        </Field>
        <div className="flex flex-col gap-3">
          <Checkbox
            checked={on}
            onCheckedChange={setOn}
            label="Only once per contact"
            hint="A second time is skipped."
          />
          <Checkbox checked="indeterminate" onCheckedChange={setOn} label="Some of them" />
          <Checkbox checked={false} disabled onCheckedChange={setOn} label="Not available" />
          <Switch
            checked={on}
            onCheckedChange={setOn}
            label="Track opens"
            hint="A small image in the mail."
          />
          <Switch checked={!on} onCheckedChange={(next) => setOn(!next)} label="Track clicks" />
        </div>
      </div>
    </Card>
  );
}
