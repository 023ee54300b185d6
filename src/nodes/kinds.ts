import type { KindShapes } from '../graph/shape.ts';
import { addNote } from './add-note/add-note.ts';
import { addToScore } from './add-to-score/add-to-score.ts';
import { addedByHand } from './added-by-hand/added-by-hand.ts';
import { applyTag } from './apply-tag/apply-tag.ts';
import { assignOwner } from './assign-owner/assign-owner.ts';
import { branch } from './branch/branch.ts';
import { callFunnel } from './call-funnel/call-funnel.ts';
import { callWebhook } from './call-webhook/call-webhook.ts';
import { cartAbandoned } from './cart-abandoned/cart-abandoned.ts';
import { contactCreated } from './contact-created/contact-created.ts';
import { createConversion } from './create-conversion/create-conversion.ts';
import { customEvent } from './custom-event/custom-event.ts';
import { dateReached } from './date-reached/date-reached.ts';
import { delay } from './delay/delay.ts';
import { end } from './end/end.ts';
import { exitWhen } from './exit-when/exit-when.ts';
import { fieldChanged } from './field-changed/field-changed.ts';
import { formSubmitted } from './form-submitted/form-submitted.ts';
import { fromFunnel } from './from-funnel/from-funnel.ts';
import { goTo } from './go-to/go-to.ts';
import { goal } from './goal/goal.ts';
import { joinList } from './join-list/join-list.ts';
import { leaveList } from './leave-list/leave-list.ts';
import { linkClicked } from './link-clicked/link-clicked.ts';
import { listJoined } from './list-joined/list-joined.ts';
import { listLeft } from './list-left/list-left.ts';
import { mailClicked } from './mail-clicked/mail-clicked.ts';
import { mailOpened } from './mail-opened/mail-opened.ts';
import { manyWay } from './many-way/many-way.ts';
import type { NodeKind } from './node-kind.ts';
import { notifyTeammate } from './notify-teammate/notify-teammate.ts';
import { onSchedule } from './on-schedule/on-schedule.ts';
import { orderPaid } from './order-paid/order-paid.ts';
import { orderPlaced } from './order-placed/order-placed.ts';
import { orderRefunded } from './order-refunded/order-refunded.ts';
import { orderShipped } from './order-shipped/order-shipped.ts';
import { randomSplit } from './random-split/random-split.ts';
import { removeTag } from './remove-tag/remove-tag.ts';
import { scoreCrossed } from './score-crossed/score-crossed.ts';
import { segmentEntered } from './segment-entered/segment-entered.ts';
import { segmentLeft } from './segment-left/segment-left.ts';
import { sendEmail } from './send-email/send-email.ts';
import { sendPush } from './send-push/send-push.ts';
import { sendSms } from './send-sms/send-sms.ts';
import { sendWhatsapp } from './send-whatsapp/send-whatsapp.ts';
import { setField } from './set-field/set-field.ts';
import { startFunnel } from './start-funnel/start-funnel.ts';
import { stopFunnel } from './stop-funnel/stop-funnel.ts';
import { tagApplied } from './tag-applied/tag-applied.ts';
import { tagRemoved } from './tag-removed/tag-removed.ts';
import { waitForCondition } from './wait-for-condition/wait-for-condition.ts';
import { waitForDate } from './wait-for-date/wait-for-date.ts';
import { waitForEvent } from './wait-for-event/wait-for-event.ts';
import { waitForWindow } from './wait-for-window/wait-for-window.ts';
import { webhookReceived } from './webhook-received/webhook-received.ts';

/** Every kind of step there is, in the order of the palette. Their React halves stand in views.ts. */
export const kinds = {
  'tag-applied': tagApplied,
  'tag-removed': tagRemoved,
  'list-joined': listJoined,
  'list-left': listLeft,
  'segment-entered': segmentEntered,
  'segment-left': segmentLeft,
  'contact-created': contactCreated,
  'field-changed': fieldChanged,
  'score-crossed': scoreCrossed,
  'form-submitted': formSubmitted,
  'webhook-received': webhookReceived,
  'custom-event': customEvent,
  'date-reached': dateReached,
  'on-schedule': onSchedule,
  'mail-opened': mailOpened,
  'mail-clicked': mailClicked,
  'link-clicked': linkClicked,
  'order-placed': orderPlaced,
  'order-paid': orderPaid,
  'order-refunded': orderRefunded,
  'order-shipped': orderShipped,
  'cart-abandoned': cartAbandoned,
  'from-funnel': fromFunnel,
  'added-by-hand': addedByHand,
  delay,
  'wait-for-window': waitForWindow,
  'wait-for-date': waitForDate,
  'wait-for-event': waitForEvent,
  'wait-for-condition': waitForCondition,
  branch,
  'many-way': manyWay,
  'random-split': randomSplit,
  goal,
  'go-to': goTo,
  'send-email': sendEmail,
  'send-sms': sendSms,
  'send-whatsapp': sendWhatsapp,
  'send-push': sendPush,
  'call-webhook': callWebhook,
  'notify-teammate': notifyTeammate,
  'apply-tag': applyTag,
  'remove-tag': removeTag,
  'join-list': joinList,
  'leave-list': leaveList,
  'set-field': setField,
  'add-to-score': addToScore,
  'add-note': addNote,
  'assign-owner': assignOwner,
  'create-conversion': createConversion,
  'start-funnel': startFunnel,
  'stop-funnel': stopFunnel,
  'call-funnel': callFunnel,
  end,
  'exit-when': exitWhen,
} as const satisfies Record<string, NodeKind>;

export type KindId = keyof typeof kinds;

export const kindIds = Object.keys(kinds) as readonly KindId[];

/** The kind of this id, for code that treats all alike. Undefined for an id of an older or newer release. */
export const kindOf = (id: string): NodeKind | undefined =>
  Object.hasOwn(kinds, id) ? kinds[id as KindId] : undefined;

export const kindShapes: KindShapes = kindOf;
