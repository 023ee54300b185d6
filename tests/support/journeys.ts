import type { ScenarioLine } from '../../src/runtime/scenario/scenario-line.ts';

/**
 * What happened to a contact in a funnel, in short: `step>exit` for a step that was left, `step~` where somebody began to
 * wait, `step.` for an end, `step!code` for a failure.
 */
export const journeyIn = (lines: readonly ScenarioLine[], contact: string, funnel: string): string =>
  lines
    .filter((line) => line.contact === contact && line.funnel === funnel)
    .map(({ node, outcome, port, error }) => {
      if (outcome === 'left') return `${node}>${port}`;
      return outcome === 'waits' ? `${node}~` : outcome === 'ended' ? `${node}.` : `${node}!${error?.code}`;
    })
    .join(' ');
