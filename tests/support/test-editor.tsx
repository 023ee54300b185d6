import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Funnel } from '../../src/data/funnels/load-funnel.ts';
import { CanvasProvider } from '../../src/editor/canvas/canvas-provider.tsx';
import { FunnelContext, ReferencesContext } from '../../src/editor/funnel-context.ts';
import { Inspector } from '../../src/editor/inspector/inspector.tsx';
import { Palette } from '../../src/editor/palette/palette.tsx';
import { useLint } from '../../src/editor/problems/use-lint.ts';
import { StaleDialog } from '../../src/editor/saving/stale-dialog.tsx';
import { createEditorStore, type EditorStore } from '../../src/editor/store/editor-store.ts';
import { EditorContext } from '../../src/editor/store/use-editor.ts';
import { useEditorKeys } from '../../src/editor/use-editor-keys.ts';
import { useFunnelReferences } from '../../src/editor/use-funnel-references.ts';
import type { FunnelGraph, GraphNode } from '../../src/graph/model.ts';
import { ConfirmProvider } from '../../src/ui/confirm-provider.tsx';
import { TooltipProvider } from '../../src/ui/tooltip.tsx';
import { someReferences } from './some-references.ts';

const funnel: Funnel = {
  id: 'f1',
  workspaceId: 'w1',
  name: 'Welcome',
  status: 'draft',
  draftRevision: 1,
  publishedRevision: null,
  publishedNumber: null,
  updatedAt: 0,
  updatedBy: null,
};

function Rooms({ store }: { store: EditorStore }) {
  const references = useFunnelReferences(store, someReferences);
  useLint(store, someReferences);
  return (
    <EditorContext value={store}>
      <FunnelContext value={funnel}>
        <ReferencesContext value={references}>
          <Keys />
          <Palette />
          <Inspector />
          <StaleDialog />
        </ReferencesContext>
      </FunnelContext>
    </EditorContext>
  );
}

function Keys() {
  useEditorKeys();
  return null;
}

/** The editor's panels around a store, with verbs for what a person does there. The canvas itself needs a real browser. */
export class TestEditor {
  readonly store: EditorStore;
  readonly user = userEvent.setup();

  constructor(nodes: readonly GraphNode[] = [], { readOnly = false } = {}) {
    const graph: FunnelGraph = { schema: 1, nodes: Object.fromEntries(nodes.map((node) => [node.id, node])) };
    this.store = createEditorStore({ base: { graph, revision: 1 }, graph, readOnly });
    render(
      <QueryClientProvider client={new QueryClient()}>
        <TooltipProvider>
          <ConfirmProvider>
            <CanvasProvider>
              <Rooms store={this.store} />
            </CanvasProvider>
          </ConfirmProvider>
        </TooltipProvider>
      </QueryClientProvider>,
    );
  }

  add(kind: string) {
    return this.user.click(screen.getByRole('button', { name: `Add ${kind}` }));
  }

  async type(field: string, text: string) {
    const box = screen.getByRole('textbox', { name: field });
    await this.user.clear(box);
    await this.user.type(box, text.replaceAll(/[{[]/g, '$&$&'));
  }

  async choose(field: string, option: string) {
    await this.user.click(screen.getByRole('combobox', { name: new RegExp(`^${field}`) }));
    await this.user.click(await screen.findByRole('option', { name: option }));
  }

  /** As a click on its card would. */
  select(kind: string) {
    act(() => this.store.getState().select([this.step(kind).id]));
  }

  press(keys: string) {
    return this.user.keyboard(keys);
  }

  get kinds(): string[] {
    return Object.values(this.store.getState().graph.nodes).map((node) => node.kind);
  }

  /** The selected step, or the only one of a kind. */
  step(kind?: string): GraphNode {
    const { graph, selected } = this.store.getState();
    const node = Object.values(graph.nodes).find((each) =>
      kind ? each.kind === kind : each.id === selected[0],
    );
    if (!node) throw new Error(`there is no step ${kind ?? 'selected'}`);
    return node;
  }
}
