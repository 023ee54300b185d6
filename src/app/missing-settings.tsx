import type { RequiredSetting } from '../data/settings.ts';
import { useWords } from '../text/use-words.ts';
import { Logo } from './logo.tsx';
import { appWords } from './words.ts';

/** Instead of the app, when it was built without knowing its server. */
export function MissingSettings({ names }: { names: readonly RequiredSetting[] }) {
  const say = useWords(appWords);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-5 px-4 py-12">
      <Logo />
      <div>
        <h1 className="text-xl font-semibold tracking-tight">{say('settingsMissingTitle')}</h1>
        <p className="mt-1 text-ink-muted">{say('settingsMissingBody')}</p>
      </div>
      <ul className="flex flex-col gap-1 rounded-md border border-line bg-surface p-3 font-mono text-xs">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </main>
  );
}
