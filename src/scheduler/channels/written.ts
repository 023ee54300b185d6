import type { GraphNode } from '../../graph/model.ts';
import type { TemplateValues } from '../../mail/template-scope.ts';
import type { Carrier, WrittenMessage } from '../carrier.ts';
import type { LeasedMessage } from '../delivery-ports.ts';
import { Unrenderable } from './filled-text.ts';
import { say } from './words.ts';

/** A carrier's `write`, for a step whose settings `read` knows. What cannot be filled in is an error of this message alone. */
export const writing =
  <Settings>(
    read: (step: GraphNode) => Settings | null,
    write: (settings: Settings, message: LeasedMessage) => WrittenMessage | Promise<WrittenMessage>,
  ): Carrier['write'] =>
  async (message, step) => {
    const settings = read(step);
    if (settings === null) return { error: say('not-such-a-step') };
    try {
      return await write(settings, message);
    } catch (error) {
      if (error instanceof Unrenderable) return { error: error.message };
      throw error;
    }
  };

/** What the templates of a message see. */
export const valuesOf = ({ fields, workspace, trigger, variables }: LeasedMessage): TemplateValues => ({
  contact: fields,
  workspace,
  trigger,
  variables,
});

const LONGEST_SUBJECT = 200;

/** How a message is called in lists. */
export const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_SUBJECT ? `${line.slice(0, LONGEST_SUBJECT - 1)}…` : line;
};
