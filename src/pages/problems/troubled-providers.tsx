import { useTroubledProviders } from '../../data/problems/provider-states.ts';
import { useFormat } from '../../text/use-format.ts';
import { useWords } from '../../text/use-words.ts';
import { Callout } from '../../ui/callout.tsx';
import { problemWords } from './words.ts';

/** Providers that are left alone for a while; nothing while all is well. */
export function TroubledProviders() {
  const say = useWords(problemWords);
  const format = useFormat();
  const { data = [] } = useTroubledProviders();
  return data.map(({ provider, reason, open_until: until }) => (
    <Callout key={provider} tone="warning" className="mb-4" title={say('provider-open', { provider })}>
      {reason && <p>{reason}</p>}
      {until && <p>{say('provider-until', { time: format.date(Date.parse(until)) })}</p>}
    </Callout>
  ));
}
