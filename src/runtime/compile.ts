import type { JsonObject } from '../graph/json.ts';
import type { FunnelGraph, GraphNode } from '../graph/model.ts';
import type { Family, Port } from '../graph/shape.ts';
import { stepsBefore } from '../graph/steps-before.ts';
import type { Behaviour, EntryBehaviour } from './behaviour.ts';
import type { AnyNode, BrokenNode, Program, ProgramEntry, ProgramNode, Seizer } from './program.ts';

/** What compiling needs of a kind: its schema and its runtime half. */
export type RuntimeKind = (Behaviour<unknown> | EntryBehaviour<unknown>) & {
  readonly family: Family;
  readonly settings: { safeParse(value: unknown): ParsedSettings };
  ports(settings: JsonObject): readonly Port[];
};

type ParsedSettings =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly error: { readonly issues: readonly SettingsIssue[] } };

interface SettingsIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

export type RuntimeKinds = (kind: string) => RuntimeKind | undefined;

export interface VersionIdentity {
  readonly funnelId: string;
  readonly versionId: string;
}

/**
 * Makes a graph runnable. Never refuses: what cannot run becomes a broken node, so that one bad step parks those who
 * reach it and nobody else.
 */
export function compile(graph: FunnelGraph, identity: VersionIdentity, kinds: RuntimeKinds): Program {
  const nodes = new Map(
    Object.values(graph.nodes).map((node) => [node.id, compileNode(node, identity.funnelId, kinds)] as const),
  );
  const runnable = [...nodes.values()].filter((node) => 'behaviour' in node);
  return {
    ...identity,
    nodes,
    entries: runnable.flatMap(compileEntry),
    seizers: seizersOf(runnable, graph),
    needs: new Set(runnable.flatMap((node) => node.behaviour.facts(node.settings))),
  };
}

function compileNode(node: GraphNode, funnelId: string, kinds: RuntimeKinds): AnyNode {
  const kind = kinds(node.kind);
  if (node.disabled) return skipped(node, kind);
  if (!kind) return broken(node, 'unknown-kind', `This version does not know the step kind "${node.kind}".`);
  const parsed = kind.settings.safeParse(node.settings);
  if (!parsed.success) {
    const where = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'settings'}: ${message}`,
    );
    return broken(node, 'invalid-settings', `The step's settings cannot be used (${where.join('; ')}).`);
  }
  const { data: settings } = parsed;
  const listens = kind.listens?.(settings, { funnelId, node: node.id }) ?? [];
  return { id: node.id, kind: node.kind, behaviour: kind, settings, ports: node.ports, listens };
}

const broken = (node: GraphNode, code: string, message: string): BrokenNode => ({
  id: node.id,
  kind: node.kind,
  broken: { code, message },
});

/** The first port is the ordinary way on; error and timeout ports come after it. */
const skipped = ({ id, kind, ports, settings }: GraphNode, known: RuntimeKind | undefined): AnyNode => ({
  id,
  kind,
  ports,
  leavesBy: known?.ports(settings)[0]?.id ?? Object.keys(ports)[0] ?? 'next',
});

function compileEntry(node: ProgramNode): ProgramEntry[] {
  const { behaviour } = node;
  return 'admits' in behaviour ? [{ node, behaviour: behaviour as EntryBehaviour<unknown> }] : [];
}

/** Exit rules come before goals: who is to leave the funnel does not reach a goal by what takes them out. */
function seizersOf(nodes: readonly ProgramNode[], graph: FunnelGraph): Seizer[] {
  const everywhere = new Set(Object.keys(graph.nodes));
  const of = (reach: 'anywhere' | 'ahead') => nodes.filter(({ behaviour }) => behaviour.seizes === reach);
  return [
    ...of('anywhere').map((node) => ({ node, from: without(everywhere, node.id) })),
    ...of('ahead').map((node) => ({ node, from: without(stepsBefore(graph, node.id), node.id) })),
  ];
}

const without = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...ids].filter((each) => each !== id));
