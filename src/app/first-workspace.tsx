import { useWords } from '../text/use-words.ts';
import { Logo } from './logo.tsx';
import NewWorkspaceForm from './new-workspace-form.tsx';
import { appWords } from './words.ts';

/** What a person sees who has just signed up and belongs to no workspace. */
export default function FirstWorkspace() {
  const say = useWords(appWords);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-sm flex-col justify-center gap-6 px-4 py-12">
      <Logo />
      <div>
        <h1 className="text-xl font-semibold tracking-tight">{say('firstWorkspaceTitle')}</h1>
        <p className="mt-1 text-ink-muted">{say('firstWorkspaceBody')}</p>
      </div>
      <NewWorkspaceForm />
    </main>
  );
}
