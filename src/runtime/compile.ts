import type { FunnelGraph, GraphNode } from '../graph/model.ts';
import type { Family } from '../graph/shape.ts';
import type { Behaviour, EntryBehaviour } from './behaviour.ts';
import type { BrokenNode, Program, ProgramEntry, ProgramNode } from './program.ts';

/** What compiling needs of a kind: its schema and its runtime half. */
export type RuntimeKind = (Behaviour<unknown> | EntryBehaviour<unknown>) & {
  readonly family: Family;
  readonly settings: { safeParse(value: unknown): ParsedSettings };
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
    Object.values(graph.nodes).map((node) => [node.id, compileNode(node, kinds)] as const),
  );
  const runnable = [...nodes.values()].filter((node) => 'behaviour' in node);
  return {
    ...identity,
    nodes,
    entries: runnable.flatMap((node) => compileEntry(node, identity.funnelId)),
    needs: new Set(runnable.flatMap((node) => node.behaviour.facts(node.settings))),
  };
}

function compileNode(node: GraphNode, kinds: RuntimeKinds): ProgramNode | BrokenNode {
  const kind = kinds(node.kind);
  if (!kind) return broken(node, 'unknown-kind', `This version does not know the step kind "${node.kind}".`);
  const parsed = kind.settings.safeParse(node.settings);
  if (parsed.success) {
    return { id: node.id, kind: node.kind, behaviour: kind, settings: parsed.data, ports: node.ports };
  }
  const where = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'settings'}: ${issue.message}`);
  return broken(node, 'invalid-settings', `The step's settings cannot be used (${where.join('; ')}).`);
}

const broken = (node: GraphNode, code: string, message: string): BrokenNode => ({
  id: node.id,
  kind: node.kind,
  broken: { code, message },
});

function compileEntry(node: ProgramNode, funnelId: string): ProgramEntry[] {
  const { behaviour, settings } = node;
  if (!isEntry(behaviour)) return [];
  return [{ node, behaviour, patterns: behaviour.listens(settings, funnelId) }];
}

const isEntry = (behaviour: Behaviour<unknown>): behaviour is EntryBehaviour<unknown> =>
  'listens' in behaviour && 'admits' in behaviour;
