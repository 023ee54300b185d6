import { addNoteView } from './add-note/add-note.view.tsx';
import { addToScoreView } from './add-to-score/add-to-score.view.tsx';
import { addedByHandView } from './added-by-hand/added-by-hand.view.tsx';
import { applyTagView } from './apply-tag/apply-tag.view.tsx';
import { assignOwnerView } from './assign-owner/assign-owner.view.tsx';
import { branchView } from './branch/branch.view.tsx';
import { callFunnelView } from './call-funnel/call-funnel.view.tsx';
import { callWebhookView } from './call-webhook/call-webhook.view.tsx';
import { cartAbandonedView } from './cart-abandoned/cart-abandoned.view.tsx';
import { contactCreatedView } from './contact-created/contact-created.view.tsx';
import { createConversionView } from './create-conversion/create-conversion.view.tsx';
import { customEventView } from './custom-event/custom-event.view.tsx';
import { dateReachedView } from './date-reached/date-reached.view.tsx';
import { delayView } from './delay/delay.view.tsx';
import { endView } from './end/end.view.tsx';
import { exitWhenView } from './exit-when/exit-when.view.tsx';
import { fieldChangedView } from './field-changed/field-changed.view.tsx';
import { formSubmittedView } from './form-submitted/form-submitted.view.tsx';
import { fromFunnelView } from './from-funnel/from-funnel.view.tsx';
import { goToView } from './go-to/go-to.view.tsx';
import { goalView } from './goal/goal.view.tsx';
import { joinListView } from './join-list/join-list.view.tsx';
import type { KindView } from './kind-view.ts';
import type { KindId } from './kinds.ts';
import { leaveListView } from './leave-list/leave-list.view.tsx';
import { linkClickedView } from './link-clicked/link-clicked.view.tsx';
import { listJoinedView } from './list-joined/list-joined.view.tsx';
import { listLeftView } from './list-left/list-left.view.tsx';
import { mailClickedView } from './mail-clicked/mail-clicked.view.tsx';
import { mailOpenedView } from './mail-opened/mail-opened.view.tsx';
import { manyWayView } from './many-way/many-way.view.tsx';
import { notifyTeammateView } from './notify-teammate/notify-teammate.view.tsx';
import { onScheduleView } from './on-schedule/on-schedule.view.tsx';
import { orderPaidView } from './order-paid/order-paid.view.tsx';
import { orderPlacedView } from './order-placed/order-placed.view.tsx';
import { orderRefundedView } from './order-refunded/order-refunded.view.tsx';
import { orderShippedView } from './order-shipped/order-shipped.view.tsx';
import { randomSplitView } from './random-split/random-split.view.tsx';
import { removeTagView } from './remove-tag/remove-tag.view.tsx';
import { scoreCrossedView } from './score-crossed/score-crossed.view.tsx';
import { segmentEnteredView } from './segment-entered/segment-entered.view.tsx';
import { segmentLeftView } from './segment-left/segment-left.view.tsx';
import { sendEmailView } from './send-email/send-email.view.tsx';
import { sendPushView } from './send-push/send-push.view.tsx';
import { sendSmsView } from './send-sms/send-sms.view.tsx';
import { sendWhatsappView } from './send-whatsapp/send-whatsapp.view.tsx';
import { setFieldView } from './set-field/set-field.view.tsx';
import { startFunnelView } from './start-funnel/start-funnel.view.tsx';
import { stopFunnelView } from './stop-funnel/stop-funnel.view.tsx';
import { tagAppliedView } from './tag-applied/tag-applied.view.tsx';
import { tagRemovedView } from './tag-removed/tag-removed.view.tsx';
import { waitForConditionView } from './wait-for-condition/wait-for-condition.view.tsx';
import { waitForDateView } from './wait-for-date/wait-for-date.view.tsx';
import { waitForEventView } from './wait-for-event/wait-for-event.view.tsx';
import { waitForWindowView } from './wait-for-window/wait-for-window.view.tsx';
import { webhookReceivedView } from './webhook-received/webhook-received.view.tsx';

/** The looks of every kind. One that is forgotten or stands in another's place does not compile. */
export const views: { readonly [Kind in KindId]: KindView<Kind> } = {
  'tag-applied': tagAppliedView,
  'tag-removed': tagRemovedView,
  'list-joined': listJoinedView,
  'list-left': listLeftView,
  'segment-entered': segmentEnteredView,
  'segment-left': segmentLeftView,
  'contact-created': contactCreatedView,
  'field-changed': fieldChangedView,
  'score-crossed': scoreCrossedView,
  'form-submitted': formSubmittedView,
  'webhook-received': webhookReceivedView,
  'custom-event': customEventView,
  'date-reached': dateReachedView,
  'on-schedule': onScheduleView,
  'mail-opened': mailOpenedView,
  'mail-clicked': mailClickedView,
  'link-clicked': linkClickedView,
  'order-placed': orderPlacedView,
  'order-paid': orderPaidView,
  'order-refunded': orderRefundedView,
  'order-shipped': orderShippedView,
  'cart-abandoned': cartAbandonedView,
  'from-funnel': fromFunnelView,
  'added-by-hand': addedByHandView,
  delay: delayView,
  'wait-for-window': waitForWindowView,
  'wait-for-date': waitForDateView,
  'wait-for-event': waitForEventView,
  'wait-for-condition': waitForConditionView,
  branch: branchView,
  'many-way': manyWayView,
  'random-split': randomSplitView,
  goal: goalView,
  'go-to': goToView,
  'send-email': sendEmailView,
  'send-sms': sendSmsView,
  'send-whatsapp': sendWhatsappView,
  'send-push': sendPushView,
  'call-webhook': callWebhookView,
  'notify-teammate': notifyTeammateView,
  'apply-tag': applyTagView,
  'remove-tag': removeTagView,
  'join-list': joinListView,
  'leave-list': leaveListView,
  'set-field': setFieldView,
  'add-to-score': addToScoreView,
  'add-note': addNoteView,
  'assign-owner': assignOwnerView,
  'create-conversion': createConversionView,
  'start-funnel': startFunnelView,
  'stop-funnel': stopFunnelView,
  'call-funnel': callFunnelView,
  end: endView,
  'exit-when': exitWhenView,
};
