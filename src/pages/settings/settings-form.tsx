import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useFailureText } from '../../data/use-failure-text.ts';
import { useSaveWorkspaceSettings } from '../../data/workspace-settings/save-workspace-settings.ts';
import type { SettingsDraft, WorkspaceSettings } from '../../data/workspace-settings/settings-schema.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { readChanges } from './read-changes.ts';
import { MailFields, WorkspaceFields } from './settings-fields.tsx';
import { useLeaveGuard } from './use-leave-guard.ts';
import { settingsWords } from './words.ts';

export interface SettingsFormProps {
  workspaceId: string;
  kept: WorkspaceSettings;
  readOnly: boolean;
}

export function SettingsForm({ workspaceId, kept, readOnly }: SettingsFormProps) {
  const say = useWords(settingsWords);
  const failureText = useFailureText();
  const save = useSaveWorkspaceSettings(workspaceId);
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Partial<SettingsDraft>>({});
  const [tried, setTried] = useState(0);
  const { draft, changed, errors, change } = readChanges(kept, typed);
  useLeaveGuard(changed);
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);
  const begin = () => {
    setTyped({});
    setTried(0);
    save.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (change === null) return setTried(tried + 1);
    if (changed) save.mutate(change, { onSuccess: begin });
  };
  const fields = {
    draft,
    errors: tried > 0 ? errors : {},
    readOnly: readOnly || save.isPending,
    onChange: (part: Partial<SettingsDraft>) => setTyped((before) => ({ ...before, ...part })),
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-5">
      <WorkspaceFields {...fields} />
      <MailFields {...fields} />
      {save.error && (
        <Callout tone="danger" title={say('save-failed')}>
          {failureText(save.error)}
        </Callout>
      )}
      {!readOnly && (
        <div className="flex items-center justify-end gap-2">
          <p role="status" className="mr-auto text-sm text-ink-muted">
            {say(changed ? 'unsaved' : 'saved')}
          </p>
          {changed && (
            <Button variant="ghost" onClick={begin} disabled={save.isPending}>
              {say('discard')}
            </Button>
          )}
          <Button type="submit" variant="primary" loading={save.isPending} disabled={!changed}>
            {say('save')}
          </Button>
        </div>
      )}
    </form>
  );
}
