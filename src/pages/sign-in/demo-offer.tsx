import type { Credentials } from '../../data/sign-in.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { signInWords } from './words.ts';

interface DemoOfferProps {
  demo: Credentials;
  sending: boolean;
  onUse: (demo: Credentials) => void;
}

/** The account that comes with the embedded default; its password is no secret there. */
export function DemoOffer({ demo, sending, onUse }: DemoOfferProps) {
  const say = useWords(signInWords);
  return (
    <section
      aria-label={say('demoTitle')}
      className="rounded-md border border-accent-line bg-accent-soft p-4"
    >
      <h2 className="font-semibold text-ink">{say('demoTitle')}</h2>
      <p className="mt-0.5 text-ink-muted">{say('demoBody')}</p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 font-mono text-xs text-ink">
        <dt className="font-sans text-ink-muted">{say('email')}</dt>
        <dd className="truncate">{demo.email}</dd>
        <dt className="font-sans text-ink-muted">{say('password')}</dt>
        <dd className="truncate">{demo.password}</dd>
      </dl>
      <Button className="mt-3 w-full" loading={sending} onClick={() => onUse(demo)}>
        {say('useDemo')}
      </Button>
    </section>
  );
}
