import { type FormEvent, useState } from 'react';
import { useApiKeys, useCreateApiKey } from '../../../data/api-keys/api-keys.ts';
import { useFailureText } from '../../../data/use-failure-text.ts';
import { useWords } from '../../../text/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Card } from '../../../ui/card.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Field } from '../../../ui/field.tsx';
import { Input } from '../../../ui/input.tsx';
import { notify } from '../../../ui/notify.ts';
import { SkeletonText } from '../../../ui/skeleton.tsx';
import { KeyRow } from './key-row.tsx';
import { apiKeyWords } from './words.ts';

/** The keys with which other programs send events; for administrators. */
export function ApiKeys({ workspaceId }: { workspaceId: string }) {
  const say = useWords(apiKeyWords);
  const [name, setName] = useState('');
  const { mutate, isPending, data: fresh } = useCreateApiKey(workspaceId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') mutate(name.trim(), { onSuccess: () => setName('') });
  };
  return (
    <Card title={say('title')}>
      <p className="mb-4 text-sm text-ink-muted">{say('hint')}</p>
      <form onSubmit={submit} className="mb-4 flex items-end gap-2">
        <div className="flex-1">
          <Field label={say('name')}>
            <Input
              value={name}
              maxLength={120}
              placeholder={say('placeholder')}
              onChange={(event) => setName(event.target.value)}
            />
          </Field>
        </div>
        <Button type="submit" loading={isPending} disabled={name.trim() === ''}>
          {say('create')}
        </Button>
      </form>
      {fresh && <FreshKey value={fresh} />}
      <Keys workspaceId={workspaceId} />
    </Card>
  );
}

function FreshKey({ value }: { value: string }) {
  const say = useWords(apiKeyWords);
  const copy = () => void navigator.clipboard.writeText(value).then(() => notify.success(say('copied')));
  return (
    <Callout
      tone="accent"
      className="mb-4"
      title={say('shown-once')}
      action={<Button onClick={copy}>{say('copy')}</Button>}
    >
      <code className="font-mono text-xs break-all">{value}</code>
    </Callout>
  );
}

function Keys({ workspaceId }: { workspaceId: string }) {
  const say = useWords(apiKeyWords);
  const failureText = useFailureText();
  const { data, error, refetch, isFetching } = useApiKeys(workspaceId);
  if (!data) {
    return error ? (
      <ErrorState title={say('load-failed')} onRetry={() => void refetch()} retrying={isFetching}>
        {failureText(error)}
      </ErrorState>
    ) : (
      <SkeletonText lines={2} />
    );
  }
  if (data.length === 0) return <p className="text-sm text-ink-muted">{say('none')}</p>;
  return (
    <ul className="divide-y divide-line">
      {data.map((key) => (
        <KeyRow key={key.id} workspaceId={workspaceId} apiKey={key} />
      ))}
    </ul>
  );
}
