import type { MailContent } from '../mail/mail-content.ts';
import { sendEmail } from '../nodes/send-email/send-email.ts';
import type { LeasedMessage, MessageStore } from './delivery-ports.ts';

/** What the mail steps of published versions say. Versions never change, so a content read once stays true. */
export class MailContents {
  private readonly contents = new Map<string, MailContent | null>();
  private readonly store: Pick<MessageStore, 'graphs'>;

  constructor(store: Pick<MessageStore, 'graphs'>) {
    this.store = store;
  }

  async load(messages: readonly LeasedMessage[]): Promise<void> {
    const missing = new Set(
      messages.filter((message) => !this.contents.has(keyOf(message))).map((m) => m.versionId),
    );
    if (missing.size === 0) return;
    for (const { versionId, graph } of await this.store.graphs([...missing])) {
      for (const node of Object.values(graph.nodes)) {
        const parsed = node.kind === sendEmail.kind ? sendEmail.settings.safeParse(node.settings) : null;
        this.contents.set(`${versionId}:${node.id}`, parsed?.success ? parsed.data : null);
      }
    }
  }

  /** Null if the version's step cannot be read as a mail. */
  of(message: LeasedMessage): MailContent | null {
    return this.contents.get(keyOf(message)) ?? null;
  }
}

const keyOf = ({ versionId, node }: LeasedMessage): string => `${versionId}:${node}`;
