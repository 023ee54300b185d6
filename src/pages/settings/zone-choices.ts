import type { Choice } from '../../ui/choice.ts';

/** Every zone that the browser knows, and the one that is kept, should the browser not know it. */
export const zoneChoices = (kept: string): Choice[] =>
  [...new Set(['UTC', kept, ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
  }));
