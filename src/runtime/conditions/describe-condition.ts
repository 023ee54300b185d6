import type { Say } from '../../text/words.ts';
import type { Comparison, Condition, ConditionGroup, ConditionTest, Scalar } from './condition.ts';
import { isGroup } from './condition.ts';
import type { ConditionNames } from './condition-names.ts';
import type { ConditionWord } from './words.ts';

/** A condition in one line: `Country is “TR” and (has the tag VIP or opened Welcome)`. */
export function describeCondition(
  condition: Condition,
  names: ConditionNames,
  say: Say<ConditionWord>,
): string {
  return isGroup(condition) ? describeGroup(condition, names, say) : describeTest(condition, names, say);
}

function describeGroup(group: ConditionGroup, names: ConditionNames, say: Say<ConditionWord>): string {
  const parts = group.conditions.map((condition) => {
    const text = describeCondition(condition, names, say);
    const needsBrackets =
      isGroup(condition) && condition.conditions.length > 1 && group.conditions.length > 1;
    return needsBrackets ? say('grouped', { condition: text }) : text;
  });
  if (parts.length === 0) return say('empty-group');
  return parts.reduce((first, second) => say(group.match === 'all' ? 'and' : 'or', { first, second }));
}

/** One test in words: `has the tag VIP`. */
export function describeTest(test: ConditionTest, names: ConditionNames, say: Say<ConditionWord>): string {
  switch (test.test) {
    case 'field':
      return say(`field-${test.operator}`, {
        field: fieldName(test.field, names, say),
        value: describeValue(test, say),
      });
    case 'tag':
      return say(`tag-${test.operator}`, { tag: names.tags.get(test.tag) ?? say('unknown-tag') });
    case 'list':
      return say(`list-${test.operator}`, { list: names.lists.get(test.list) ?? say('unknown-list') });
    case 'mail':
      return say(`mail-${test.operator}`, { mail: names.mailSteps.get(test.node) ?? say('unknown-mail') });
    case 'data': {
      const field = say(`data-of-${test.of}`, { property: test.property });
      return test.operator === 'same-as-trigger'
        ? say('data-same-as-trigger', { field, property: test.value })
        : say(`field-${test.operator}`, { field, value: describeValue(test, say) });
    }
  }
}

const fieldName = (field: string, names: ConditionNames, say: Say<ConditionWord>): string =>
  names.fields.get(field)?.label ?? say('unknown-field', { field });

function describeValue(test: Comparison, say: Say<ConditionWord>): string {
  if (!('value' in test)) return '';
  if (typeof test.value === 'object') {
    return test.value.map((value) => describeScalar(value, say)).join(', ');
  }
  return describeScalar(test.value, say);
}

export function describeScalar(value: Scalar, say: Say<ConditionWord>): string {
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  return typeof value === 'number' ? String(value) : say('quoted', { value });
}
