import type { Json, JsonObject } from '../../graph/json.ts';
import type { FunnelGraph } from '../../graph/model.ts';
import type { MessageDraft } from '../advanced.ts';
import { compile, type RuntimeKinds } from '../compile.ts';
import type { ContactFacts } from '../facts.ts';
import { SECOND } from '../instant.ts';
import type { Program } from '../program.ts';
import { type Delivery, type Happening, type SimulatedWorld, simulateContact } from '../simulate-contact.ts';
import type { TraceEntry } from '../trace.ts';
import { type ScenarioLine, scenarioLine } from './scenario-line.ts';
import type { Scenario, ScenarioContact, ScenarioHappening } from './schema.ts';

/** Runs a scenario in memory. Lines come by instant, then contact as listed, then as they happened. */
export const simulateScenario = (scenario: Scenario, kinds: RuntimeKinds): ScenarioLine[] =>
  scenarioLines(scenario, traceScenario(scenario, kinds));

/** The trace itself: contact by contact as listed, each in order. */
export function traceScenario(scenario: Scenario, kinds: RuntimeKinds): TraceEntry[] {
  const world = worldOf(scenario, kinds);
  return scenario.contacts.flatMap((contact) =>
    simulateContact(
      { contact: factsOf(contact), happenings: happeningsOf(contact.id, scenario.timeline) },
      world,
    ),
  );
}

/** A trace as lines: by instant, then contact as listed, then as it happened. `entries` are in order per contact. */
export function scenarioLines(scenario: Scenario, entries: readonly TraceEntry[]): ScenarioLine[] {
  const place = new Map(scenario.contacts.map(({ id }, index) => [id, index]));
  const placeOf = (entry: TraceEntry): number => place.get(entry.contactId) ?? -1;
  return [...entries]
    .sort((a, b) => a.at - b.at || placeOf(a) - placeOf(b))
    .map((entry) => scenarioLine(entry, settingsIn(scenario, entry)));
}

function worldOf(scenario: Scenario, kinds: RuntimeKinds): SimulatedWorld {
  return {
    published: new Map(
      scenario.funnels.map(({ id, graph }) => [id, programOf(id, graph as FunnelGraph, kinds)]),
    ),
    workspaceZone: scenario.workspace.timeZone,
    policies: scenario.workspace.policies,
    start: Date.parse(scenario.start),
    deliver: (message) => deliveryOf(scenario, message),
    end: Date.parse(scenario.end),
  };
}

/** In a scenario each funnel has one version, which goes by the funnel's id. */
const programOf = (id: string, graph: FunnelGraph, kinds: RuntimeKinds): Program =>
  compile(graph, { funnelId: id, versionId: id }, kinds);

export function factsOf(contact: ScenarioContact): ContactFacts {
  return {
    id: contact.id,
    fields: contact.fields as JsonObject,
    status: contact.status,
    timeZone: contact.timeZone,
    tags: new Set(contact.tags),
    lists: new Set(contact.lists),
    suppressed: contact.suppressed,
    mails: new Map(),
    sendings: [],
  };
}

function happeningsOf(contactId: string, timeline: readonly ScenarioHappening[]): Happening[] {
  return timeline
    .filter(({ contact }) => contact === '*' || [contact].flat().includes(contactId))
    .map(({ at, event: type, subject, data }) => {
      const occurredAt = Date.parse(at);
      return {
        at: occurredAt,
        event: { type, subject, data: data as JsonObject, occurredAt, runId: null, depth: 0 },
      };
    });
}

export function deliveryOf(scenario: Scenario, message: MessageDraft): Delivery {
  const scripted = scenario.deliveries.find(
    ({ contact, funnel, node }) =>
      (contact ?? message.contactId) === message.contactId &&
      (funnel ?? message.funnelId) === message.funnelId &&
      (node ?? message.node) === message.node,
  );
  if (!scripted) return { outcome: 'sent', reason: null, after: 0 };
  const { outcome, reason, response, afterSeconds } = scripted;
  const answer = response === undefined ? {} : { response: response as Json };
  return { outcome, reason, after: afterSeconds * SECOND, ...answer };
}

function settingsIn(scenario: Scenario, entry: TraceEntry): JsonObject {
  const graph = scenario.funnels.find(({ id }) => id === entry.funnelId)?.graph as FunnelGraph | undefined;
  return graph?.nodes[entry.node]?.settings ?? {};
}
