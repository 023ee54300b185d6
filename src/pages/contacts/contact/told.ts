import type {
  TimelineEvent,
  TimelineItem,
  TimelineMessage,
  TimelineStep,
} from '../../../data/contact/contact-timeline.ts';
import { kindOf } from '../../../nodes/kinds.ts';
import { sayOf } from '../../../nodes/say-of.ts';
import { stepName } from '../../../nodes/step-name.ts';
import type { Because } from '../../../runtime/conditions/because.ts';
import { type Locale, type Say, speak } from '../../../text/words.ts';
import { type ContactsWord, contactsWords } from '../words.ts';

export type TimelineFilter = 'all' | 'journeys' | 'mails' | 'profile';

/** An entry of the timeline in plain words. */
export interface Told {
  readonly title: string;
  /** Where it belongs: a funnel's name. */
  readonly where: string | null;
  readonly detail: string | null;
  readonly filter: Exclude<TimelineFilter, 'all'>;
  readonly bad: boolean;
  /** Why a branch went as it did. */
  readonly because: Because | null;
}

export function told(item: TimelineItem, locale: Locale): Told {
  const say = speak(contactsWords, locale);
  switch (item.source) {
    case 'event':
      return toldEvent(item, say);
    case 'step':
      return toldStep(item, say, locale);
    case 'message':
      return toldMessage(item, say);
  }
}

function toldEvent({ type, subjectName, data }: TimelineEvent, say: Say<ContactsWord>): Told {
  const word = `event-${type.replaceAll('.', '-')}`;
  const name = subjectName ?? textOf(data.subject) ?? textOf(data.name) ?? say('deleted');
  const fields = Object.keys((data.changed as object | undefined) ?? {}).join(', ');
  const known = word in contactsWords.en;
  return {
    title: known ? say(word as ContactsWord, { name, fields }) : say('event-other', { type }),
    where: null,
    detail: textOf(type === 'mail.clicked' ? data.url : type === 'note.added' ? data.text : null),
    filter: type.startsWith('mail.') ? 'mails' : /^(run|funnel)\./.test(type) ? 'journeys' : 'profile',
    bad: type === 'mail.failed',
    because: null,
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function toldStep(item: TimelineStep, say: Say<ContactsWord>, locale: Locale): Told {
  const kind = kindOf(item.nodeKind);
  const step = stepName({ kind: item.nodeKind, title: item.nodeTitle }, locale);
  const { detail, outcome, port, funnelName: funnel } = item;
  const error = detail.error as { message?: string } | undefined;
  return {
    title: titleOf(),
    where: kind?.family === 'entry' ? null : say('in-funnel', { funnel }),
    detail: error?.message ?? null,
    filter: 'journeys',
    bad: outcome === 'failed',
    because: (detail.because as Because | undefined) ?? null,
  };

  function titleOf(): string {
    if (outcome === 'failed') return say('step-failed', { step });
    if (outcome === 'ended') return say('step-ended', { step });
    if (kind?.family === 'entry') return say('step-entry', { funnel });
    if ('skipped' in detail) return say('step-skipped', { step, reason: reasonInWords(detail.skipped, say) });
    const label = kind?.ports({}).find(({ id }) => id === port)?.label;
    if (kind && label) return say('step-left-port', { step, port: sayOf(kind, locale)(label) });
    return say('step-left', { step });
  }
}

function toldMessage(item: TimelineMessage, say: Say<ContactsWord>): Told {
  const { status, subject, reason, opens, clicks } = item;
  return {
    title: say(`message-${status}`, { subject: subject ?? '' }),
    where: say('in-funnel', { funnel: item.funnelName }),
    detail: status === 'sent' ? say('message-read', { opens, clicks }) : reason && reasonInWords(reason, say),
    filter: 'mails',
    bad: status === 'failed' || status === 'unknown',
    because: null,
  };
}

/** Reasons that the engine gives have words; a mail server's own are shown as they are. */
function reasonInWords(reason: unknown, say: Say<ContactsWord>): string {
  const word = `reason-${String(reason)}`;
  return word in contactsWords.en ? say(word as ContactsWord) : String(reason);
}
