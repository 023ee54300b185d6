import { createContext, useContext } from 'react';
import type { Funnel } from '../data/funnels/load-funnel.ts';
import type { References } from '../nodes/references.ts';

/** The opened funnel, apart from its document: name, status, versions. */
export const FunnelContext = createContext<Funnel | null>(null);

export function useOpenedFunnel(): Funnel {
  const funnel = useContext(FunnelContext);
  if (!funnel) throw new Error('useOpenedFunnel was called outside an opened funnel');
  return funnel;
}

/** What the steps may refer to by id, with names. */
export const ReferencesContext = createContext<References | null>(null);

export function useReferences(): References {
  const references = useContext(ReferencesContext);
  if (!references) throw new Error('useReferences was called outside an opened funnel');
  return references;
}
