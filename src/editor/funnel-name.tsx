import { useEffect, useState } from 'react';
import { useRenameFunnel } from '../data/funnels/rename-funnel.ts';
import { useWords } from '../text/use-words.ts';
import { useOpenedFunnel } from './funnel-context.ts';
import { useEditor } from './store/use-editor.ts';
import { editorWords } from './words.ts';

/** The funnel's name, changed where it stands: Enter or leaving keeps it, Escape takes the old one back. */
export function FunnelName() {
  const say = useWords(editorWords);
  const { id, name } = useOpenedFunnel();
  const readOnly = useEditor((state) => state.readOnly);
  const { mutate } = useRenameFunnel();
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  const keep = () => {
    const next = typed.trim();
    if (next === '' || next === name) setTyped(name);
    else mutate({ funnelId: id, name: next }, { onError: () => setTyped(name) });
  };
  return (
    <input
      aria-label={say('rename')}
      value={typed}
      maxLength={200}
      disabled={readOnly}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setTyped(name);
      }}
      className="h-8 max-w-96 min-w-24 rounded-md border border-transparent bg-transparent px-1.5 font-semibold text-ink [field-sizing:content] hover:border-line-strong focus-visible:border-focus focus-visible:outline-1 focus-visible:outline-offset-0 disabled:hover:border-transparent"
    />
  );
}
