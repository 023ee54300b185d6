import { type FormEvent, useState } from 'react';
import { useCreateWorkspace } from '../data/create-workspace.ts';
import { useWords } from '../text/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Field } from '../ui/field.tsx';
import { Input } from '../ui/input.tsx';
import { chooseWorkspace } from './chosen-workspace.ts';
import { appWords } from './words.ts';

const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const zoneChoices = () =>
  [...new Set(['UTC', localZone(), ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
  }));

export default function NewWorkspaceForm({ onCreated }: { onCreated?: () => void }) {
  const say = useWords(appWords);
  const create = useCreateWorkspace();
  const [name, setName] = useState('');
  const [timeZone, setTimeZone] = useState(localZone);
  const [zones] = useState(zoneChoices);
  const [tried, setTried] = useState(false);
  const nameMissing = name.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (nameMissing) return;
    const id = await create.mutateAsync({ name, timeZone }).catch(() => undefined); // reported as a toast
    if (id === undefined) return;
    chooseWorkspace(id);
    onCreated?.();
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <Field label={say('workspaceName')} error={tried && nameMissing && say('workspaceNameMissing')}>
        <Input autoFocus value={name} maxLength={120} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field label={say('workspaceZone')} hint={say('workspaceZoneHint')}>
        <Combobox options={zones} value={timeZone} onValueChange={(zone) => zone && setTimeZone(zone)} />
      </Field>
      <Button type="submit" variant="primary" loading={create.isPending} className="self-start">
        {say('createWorkspace')}
      </Button>
    </form>
  );
}
