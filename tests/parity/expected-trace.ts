import { kindOf } from '../../src/nodes/kinds.ts';
import type { ScenarioLine } from '../../src/runtime/scenario/scenario-line.ts';
import type { Scenario, ScenarioHappening } from '../../src/runtime/scenario/schema.ts';
import { simulateScenario } from '../../src/runtime/scenario/simulate-scenario.ts';
import { dictionary, type Stage } from './set-the-stage.ts';

/**
 * What the simulation says, of contacts and funnels under the ids that they have in the database: chance is derived from
 * them. The lines come back with the scenario's own names.
 */
export function expectedTrace(scenario: Scenario): ScenarioLine[] {
  const names = dictionary(scenario, ['contact', 'funnel']);
  const { id, inIds, inNames } = names;
  const staged: Scenario = {
    ...scenario,
    contacts: scenario.contacts.map((contact) => ({ ...contact, id: id(contact.id) })),
    funnels: scenario.funnels.map((funnel) => ({ ...inIds(funnel), id: id(funnel.id) })),
    timeline: scenario.timeline.map((line) => happeningIn(names, line)),
    deliveries: inIds(scenario.deliveries),
  };
  return simulateScenario(staged, kindOf).map((line) => inNames(line));
}

/** Of all that an event may be about, only a funnel goes by its id here. */
function happeningIn({ id }: Pick<Stage, 'id'>, line: ScenarioHappening): ScenarioHappening {
  const { contact, subject, event } = line;
  const who = contact === '*' ? contact : [contact].flat().map(id);
  return {
    ...line,
    contact: who,
    subject: subject !== null && event.startsWith('funnel.') ? id(subject) : subject,
  };
}
