import { Rocket } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useOpenedFunnel } from '../funnel-context.ts';
import { ProblemList } from '../problems/problem-list.tsx';
import type { Autosave } from '../saving/autosave.ts';
import { isDirty } from '../store/saving-slice.ts';
import { useEditor } from '../store/use-editor.ts';
import { editorWords } from '../words.ts';
import { usePublish } from './use-publish.tsx';

export function PublishButton({ autosave }: { autosave: Autosave }) {
  const say = useWords(editorWords);
  const { publishedRevision } = useOpenedFunnel();
  const { publish, pending } = usePublish(autosave);
  const [refused, setRefused] = useState(false);
  const errors = useEditor(
    (state) => state.problems.filter((problem) => problem.severity === 'error').length,
  );
  const unchanged = useEditor((state) => state.base.revision === publishedRevision && !isDirty(state));
  const label = unchanged ? 'published' : publishedRevision === null ? 'publish' : 'publish-changes';
  const press = () => (errors > 0 ? setRefused(true) : void publish());
  return (
    <>
      <Button variant="primary" icon={Rocket} disabled={unchanged} loading={pending} onClick={press}>
        {say(label)}
      </Button>
      <Dialog
        open={refused}
        onOpenChange={setRefused}
        title={say('publish-refused-title')}
        description={say('publish-refused', { count: errors })}
        footer={<Button onClick={() => setRefused(false)}>{say('show-problems')}</Button>}
      >
        <div className="-mx-2">
          <ProblemList onAttend={() => setRefused(false)} />
        </div>
      </Dialog>
    </>
  );
}
