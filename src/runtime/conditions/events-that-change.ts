import type { EventPattern } from '../event.ts';
import type { ConditionGroup, ConditionTest } from './condition.ts';
import { testsOf } from './tests-of.ts';

/** The events after which a condition may hold that did not before. What a run was given or has kept changes by none. */
export function eventsThatChange(condition: ConditionGroup): EventPattern[] {
  const patterns = testsOf(condition).flatMap(({ test }) => changing(test));
  return [...new Map(patterns.map((pattern) => [`${pattern.type} ${pattern.subject}`, pattern])).values()];
}

function changing(test: ConditionTest): EventPattern[] {
  const any = (type: string): EventPattern => ({ type, subject: null });
  switch (test.test) {
    case 'tag':
      return [
        { type: 'tag.applied', subject: test.tag },
        { type: 'tag.removed', subject: test.tag },
      ];
    case 'list':
      return [
        { type: 'list.joined', subject: test.list },
        { type: 'list.left', subject: test.list },
      ];
    case 'mail':
      return [any('mail.opened'), any('mail.clicked')];
    case 'field':
      return changingField(test.field).map(any);
    case 'data':
      return [];
  }
}

function changingField(field: string): readonly string[] {
  switch (field) {
    case 'created_at':
      return [];
    case 'status':
      // An unsubscription by a link is told by an event of its own alone.
      return ['contact.updated', 'contact.unsubscribed'];
    case 'last_activity_at':
      // Being active is no change that is told; what shows it is.
      return ['mail.opened', 'mail.clicked', 'contact.updated', 'contact.unsubscribed'];
    default:
      return ['contact.updated'];
  }
}
