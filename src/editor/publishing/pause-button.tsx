import { Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { usePauseFunnel } from '../../data/funnels/pause-funnel.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { useConfirm } from '../../ui/confirm-context.ts';
import { notify } from '../../ui/notify.ts';
import { usePeopleInside } from '../counts/use-people-inside.ts';
import { useOpenedFunnel } from '../funnel-context.ts';
import { editorWords } from '../words.ts';
import { ResumeDialog } from './resume-dialog.tsx';

/** Pauses an active funnel, resumes a paused one; nothing for others. */
export function PauseButton() {
  const { status } = useOpenedFunnel();
  if (status === 'active') return <PauseActive />;
  return status === 'paused' ? <ResumePaused /> : null;
}

function PauseActive() {
  const say = useWords(editorWords);
  const confirm = useConfirm();
  const { id, name } = useOpenedFunnel();
  const { all } = usePeopleInside();
  const { mutate, isPending } = usePauseFunnel();
  const press = async () => {
    const sure = await confirm({
      title: say('pause-title', { name }),
      body: say('pause-body', { count: all }),
      confirmLabel: say('pause-confirm'),
    });
    if (sure) mutate(id, { onSuccess: () => notify.success(say('paused')) });
  };
  return (
    <Button icon={Pause} loading={isPending} onClick={() => void press()}>
      {say('pause')}
    </Button>
  );
}

function ResumePaused() {
  const say = useWords(editorWords);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon={Play} onClick={() => setAsking(true)}>
        {say('resume')}
      </Button>
      <ResumeDialog open={asking} onOpenChange={setAsking} />
    </>
  );
}
