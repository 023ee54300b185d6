import { useParams } from '@tanstack/react-router';
import { useFunnel } from '../data/funnels/load-funnel.ts';
import { useWorkspaceReferences } from '../data/references/use-workspace-references.ts';
import { useFailureText } from '../data/use-failure-text.ts';
import { useWorkspace } from '../data/use-workspace.ts';
import { useWords } from '../text/use-words.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Editor } from './editor.tsx';
import { EditorSkeleton } from './editor-skeleton.tsx';
import { editorWords } from './words.ts';

/** One funnel, opened. */
export default function EditorPage() {
  const say = useWords(editorWords);
  const failureText = useFailureText();
  const { funnelId = '' } = useParams({ strict: false });
  const workspace = useWorkspace();
  const funnel = useFunnel(funnelId);
  const { references, error, retry } = useWorkspaceReferences(workspace.id);
  if (funnel.error && !funnel.data) {
    return (
      <ErrorState
        title={say('cannot-open')}
        onRetry={() => void funnel.refetch()}
        retrying={funnel.isFetching}
      >
        {failureText(funnel.error)}
      </ErrorState>
    );
  }
  if (error && !references) {
    return (
      <ErrorState title={say('cannot-load-references')} onRetry={retry}>
        {failureText(error)}
      </ErrorState>
    );
  }
  if (!funnel.data || !references) return <EditorSkeleton />;
  return (
    <Editor
      key={funnelId}
      loaded={funnel.data}
      workspaceReferences={references}
      readOnly={workspace.role === 'viewer'}
    />
  );
}
