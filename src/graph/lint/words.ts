import { defineWords } from '../../text/words.ts';

export const lintWords = defineWords({
  en: {
    'no-entry': 'Nothing starts this funnel. Add a step such as “Tag applied” to start it.',
    'unknown-kind':
      'This step is of a kind that is not known here: “{kind}”. Delete it, or replace it by another.',
    'missing-target': 'This step leads to one that is not there. Connect it again.',
    'unknown-port': 'This step has no exit “{port}”. Delete the connection that leaves by it.',
    unreachable: 'Nothing leads to this step, so nobody will reach it. Connect it or delete it.',
    'open-port':
      'This path stops here: who gets this far leaves the funnel. Connect it, or end it on purpose.',
    'entry-target':
      'A step that starts the funnel cannot come after another. Remove the connection that leads to it.',
    'rule-target':
      'A rule cannot come after a step: it acts by itself. Remove the connection that leads to it.',
    'loop-without-time':
      'These steps go round in a loop in which no time passes: {steps}. Add a delay or break the loop.',
    'loop-arrow': '{first} → {second}',
    'too-many-steps':
      'This funnel has {count, number} steps. Above {limit, number} it gets slow to edit: split it.',
  },
});

export type LintWord = keyof (typeof lintWords)['en'];
