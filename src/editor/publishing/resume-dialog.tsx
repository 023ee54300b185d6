import { useState } from 'react';
import { type ResumeMeaning, useResumeFunnel } from '../../data/funnels/resume-funnel.ts';
import { useResumePreview } from '../../data/funnels/resume-preview.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { notify } from '../../ui/notify.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { useOpenedFunnel } from '../funnel-context.ts';
import { editorWords } from '../words.ts';

const MEANINGS: readonly ResumeMeaning[] = ['keep', 'shift', 'expire'];

interface ResumeDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Sets a paused funnel going, and asks what the pause is to mean for those who waited inside. */
export function ResumeDialog({ open, onOpenChange }: ResumeDialogProps) {
  const say = useWords(editorWords);
  const { id, name } = useOpenedFunnel();
  const [meaning, setMeaning] = useState<ResumeMeaning>('keep');
  const { data } = useResumePreview(id, open);
  const { mutate, isPending } = useResumeFunnel();
  const resume = () =>
    mutate(
      { funnelId: id, meaning },
      {
        onSuccess: () => {
          onOpenChange(false);
          notify.success(say('resumed'));
        },
      },
    );
  const effect = (each: ResumeMeaning): string => {
    const counts = { timed: data?.timed ?? 0, overdue: data?.overdue ?? 0 };
    return say(`resume-${each}-hint`, counts);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={say('resume-title', { name })}
      description={say('resume-body')}
      onSubmit={resume}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{say('cancel')}</Button>
          <Button type="submit" variant="primary" loading={isPending}>
            {say('resume-confirm')}
          </Button>
        </>
      }
    >
      <Field label={say('resume-meaning')}>
        <RadioGroup<ResumeMeaning>
          options={MEANINGS.map((value) => ({ value, label: say(`resume-${value}`), hint: effect(value) }))}
          value={meaning}
          onValueChange={setMeaning}
        />
      </Field>
    </Dialog>
  );
}
