import type { JsonObject } from '../../graph/json.ts';
import type { NodeId } from '../../graph/model.ts';
import type { ContactEvent } from '../event.ts';
import type { ContactFacts, MailActivity } from '../facts.ts';
import type { Trigger } from '../run.ts';
import type { Because, BecauseData, BecauseGroup, BecauseMail, BecauseTest } from './because.ts';
import { comparisonHolds } from './comparison-holds.ts';
import type {
  Comparison,
  Condition,
  ConditionGroup,
  ConditionTest,
  DataTest,
  MailTest,
} from './condition.ts';
import { isGroup } from './condition.ts';
import { fieldValue } from './field-value.ts';
import { propertyAt } from './property-at.ts';

/** What a condition can see; a step has it all. */
export interface ConditionFacts {
  readonly contact: Pick<ContactFacts, 'fields' | 'status' | 'timeZone' | 'tags' | 'lists'>;
  /** What the contact did with the mail of an earlier step of this run; null if none was sent. */
  mail(node: NodeId): MailActivity | null;
  /** The event at hand; null where there is none, in a branch, say. */
  readonly event?: Pick<ContactEvent, 'data'> | null;
  readonly trigger?: Pick<Trigger, 'data'>;
  readonly variables?: JsonObject;
}

export interface Verdict<Why extends Because = Because> {
  readonly holds: boolean;
  readonly because: Why;
}

/**
 * Does the condition hold for this contact, and why? Every operand is looked at, even after the answer is settled: the
 * explanation is to be whole, and no test has an effect that skipping could spare.
 */
export function evaluate(condition: ConditionGroup, facts: ConditionFacts): Verdict<BecauseGroup> {
  const because = groupBecause(condition, facts);
  return { holds: because.holds, because };
}

function groupBecause(group: ConditionGroup, facts: ConditionFacts): BecauseGroup {
  const because = group.conditions.map((condition) => becauseOf(condition, facts));
  const holds =
    group.match === 'all' ? because.every((part) => part.holds) : because.some((part) => part.holds);
  return { holds, match: group.match, because };
}

const becauseOf = (condition: Condition, facts: ConditionFacts): Because =>
  isGroup(condition) ? groupBecause(condition, facts) : testBecause(condition, facts);

function testBecause(test: ConditionTest, facts: ConditionFacts): BecauseTest {
  switch (test.test) {
    case 'field': {
      const actual = fieldValue(facts.contact, test.field);
      const value = 'value' in test ? test.value : null;
      const { field, operator } = test;
      return {
        holds: comparisonHolds(test, actual),
        test: 'field',
        field,
        operator,
        value,
        actual: actual ?? null,
      };
    }
    case 'tag': {
      const { operator, tag } = test;
      const actual = facts.contact.tags.has(tag);
      return { test: 'tag', operator, tag, actual, holds: actual === (operator === 'has') };
    }
    case 'list': {
      const { operator, list } = test;
      const actual = facts.contact.lists.has(list);
      return { test: 'list', operator, list, actual, holds: actual === (operator === 'on') };
    }
    case 'mail':
      return mailBecause(test, facts.mail(test.node));
    case 'data':
      return dataBecause(test, facts);
  }
}

function dataBecause(test: DataTest, facts: ConditionFacts): BecauseData {
  const sources = { event: facts.event?.data, trigger: facts.trigger?.data, variables: facts.variables };
  const actual = propertyAt(sources[test.of], test.property);
  const { test: _test, ...asked } = test;
  const { of, property, operator } = asked;
  const value = 'value' in asked ? asked.value : null;
  const because = { test: 'data', of, property, operator, value, actual: actual ?? null } as const;
  if (operator === 'same-as-trigger') {
    const expected = propertyAt(facts.trigger?.data, asked.value);
    const comparable = typeof expected === 'object' || expected === undefined ? null : expected;
    return {
      ...because,
      holds: comparable !== null && comparisonHolds({ operator: 'is', value: comparable }, actual),
    };
  }
  return { ...because, holds: comparisonHolds(asked as Comparison, actual) };
}

/**
 * Who clicked has opened, though a mail client hid the opening. A mail that was never sent counts as neither opened nor
 * clicked, so `not-opened` holds for it.
 */
function mailBecause(test: MailTest, activity: MailActivity | null): BecauseMail {
  const clicked = activity?.clicked ?? false;
  const opened = clicked || (activity?.opened ?? false);
  const did = test.operator === 'opened' || test.operator === 'not-opened' ? opened : clicked;
  const wanted = test.operator === 'opened' || test.operator === 'clicked';
  return { ...test, actual: activity && { opened, clicked }, holds: did === wanted };
}
