import { type FormEvent, useState } from 'react';
import { useFailureText } from '../../../data/use-failure-text.ts';
import { usePolicies, useSavePolicies } from '../../../data/workspace-settings/policies.ts';
import { sameJson } from '../../../graph/same-json.ts';
import { everyDay, TimeRangesField } from '../../../nodes/time-ranges-field.tsx';
import { type Policies, policiesSchema } from '../../../runtime/policies/policies-schema.ts';
import { useWords } from '../../../text/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Card } from '../../../ui/card.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Field } from '../../../ui/field.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SkeletonText } from '../../../ui/skeleton.tsx';
import { useLeaveGuard } from '../use-leave-guard.ts';
import { CapFields } from './cap-fields.tsx';
import { type SendingRulesWord, sendingRulesWords } from './words.ts';

interface SendingRulesProps {
  workspaceId: string;
  readOnly: boolean;
}

/** Quiet hours, limits, and what becomes of what they hold back. */
export function SendingRules({ workspaceId, readOnly }: SendingRulesProps) {
  const say = useWords(sendingRulesWords);
  const failureText = useFailureText();
  const { data, error, refetch, isFetching } = usePolicies(workspaceId);
  if (data) return <Rules workspaceId={workspaceId} readOnly={readOnly} kept={data} />;
  if (!error) return <SkeletonText lines={6} />;
  return (
    <ErrorState title={say('load-failed')} onRetry={() => void refetch()} retrying={isFetching}>
      {failureText(error)}
    </ErrorState>
  );
}

const WHEN_BLOCKED = ['hold', 'skip', 'drop'] as const;

function Rules({ workspaceId, readOnly, kept }: SendingRulesProps & { kept: Policies }) {
  const say = useWords(sendingRulesWords);
  const failureText = useFailureText();
  const save = useSavePolicies(workspaceId);
  const [draft, setDraft] = useState(kept);
  const changed = !sameJson(draft, kept);
  useLeaveGuard(changed);
  const issues = policiesSchema.safeParse(draft).error?.issues ?? [];
  const errorAt = (...path: readonly (string | number)[]): string | undefined => {
    const issue = issues.find((each) => each.path.join() === path.join());
    return (
      issue &&
      (issue.message in sendingRulesWords.en ? say(issue.message as SendingRulesWord) : issue.message)
    );
  };
  const put = (part: Partial<Policies>) => setDraft((before) => ({ ...before, ...part }));
  const ranges = draft.quietHours?.ranges ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changed && issues.length === 0) save.mutate(draft);
  };
  return (
    <form noValidate onSubmit={submit}>
      <Card title={say('title')}>
        <p className="mb-4 text-sm text-ink-muted">{say('hint')}</p>
        <div className="flex flex-col gap-5">
          <section className="flex flex-col items-start gap-2">
            <h3 className="text-sm font-medium text-ink">{say('quiet')}</h3>
            <p className="text-xs text-ink-muted">{say('quiet-hint')}</p>
            <TimeRangesField
              path={['quietHours', 'ranges']}
              ranges={ranges}
              fresh={everyDay('21:00', '08:00')}
              onChange={(next) => put({ quietHours: quietHoursOf(next) })}
              errorAt={errorAt}
              readOnly={readOnly}
            />
          </section>
          <section className="flex flex-col items-start gap-2">
            <h3 className="text-sm font-medium text-ink">{say('caps')}</h3>
            <p className="text-xs text-ink-muted">{say('caps-hint')}</p>
            <CapFields
              caps={draft.caps}
              onChange={(caps) => put({ caps })}
              errorAt={errorAt}
              readOnly={readOnly}
            />
          </section>
          <Field label={say('blocked')}>
            <RadioGroup
              options={WHEN_BLOCKED.map((value) => ({
                value,
                label: say(`blocked-${value}`),
                hint: say(`blocked-${value}-hint`),
              }))}
              value={draft.whenBlocked}
              onValueChange={(whenBlocked) => put({ whenBlocked })}
              disabled={readOnly}
            />
          </Field>
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
                <Button variant="ghost" onClick={() => setDraft(kept)}>
                  {say('discard')}
                </Button>
              )}
              <Button
                type="submit"
                variant="primary"
                loading={save.isPending}
                disabled={!changed || issues.length > 0}
              >
                {say('save')}
              </Button>
            </div>
          )}
        </div>
      </Card>
    </form>
  );
}

type Ranges = NonNullable<Policies['quietHours']>['ranges'];

/** Without hours there are no quiet ones. */
const quietHoursOf = (
  ranges: readonly (Omit<Ranges[number], 'days'> & {
    readonly days: readonly Ranges[number]['days'][number][];
  })[],
): Policies['quietHours'] =>
  ranges.length === 0 ? null : { ranges: ranges.map((range) => ({ ...range, days: [...range.days] })) };
