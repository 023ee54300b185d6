import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { Toaster as Sonner } from 'sonner';
import { useWords } from '../text/use-words.ts';
import { uiWords } from './words.ts';

const ICONS = {
  success: <CircleCheck aria-hidden className="size-4 text-success" />,
  info: <Info aria-hidden className="size-4 text-info" />,
  warning: <TriangleAlert aria-hidden className="size-4 text-warning" />,
  error: <CircleAlert aria-hidden className="size-4 text-danger" />,
};

const BUTTON =
  'ml-auto shrink-0 rounded-sm border border-line-strong px-2 py-0.5 text-xs font-medium hover:bg-hover';

/** Where notices appear; once in the app. */
export function Toaster() {
  const say = useWords(uiWords);
  return (
    <Sonner
      position="bottom-right"
      containerAriaLabel={say('notifications')}
      gap={8}
      icons={ICONS}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-[356px] max-w-[calc(100vw-2rem)] items-start gap-2.5 rounded-md bg-raised p-3 text-sm text-ink shadow-float font-sans',
          icon: 'mt-0.5 shrink-0',
          content: 'min-w-0 flex-1',
          title: 'font-medium',
          description: 'mt-0.5 text-ink-muted break-words',
          actionButton: BUTTON,
          cancelButton: BUTTON,
        },
      }}
    />
  );
}
