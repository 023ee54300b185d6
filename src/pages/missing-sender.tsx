import { Link } from '@tanstack/react-router';
import { useWorkspace } from '../data/use-workspace.ts';
import { useWorkspaceSettings } from '../data/workspace-settings/workspace-settings.ts';
import { useWords } from '../text/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { pagesWords } from './words.ts';

/** Says that mails cannot leave, where people would look for them. Nothing as long as they can. */
export function MissingSender() {
  const say = useWords(pagesWords);
  const { id, role } = useWorkspace();
  const settings = useWorkspaceSettings(id).data;
  if (settings?.senderEmail !== '') return null;
  const mayChange = role === 'owner' || role === 'admin';
  return (
    <Callout
      tone="warning"
      className="mb-5"
      title={say('no-sender-title')}
      action={
        mayChange && (
          <Button asChild size="small">
            <Link to="/settings">{say('no-sender-action')}</Link>
          </Button>
        )
      }
    >
      {say(mayChange ? 'no-sender-body' : 'no-sender-ask')}
    </Callout>
  );
}
