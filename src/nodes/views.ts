import { addedByHandView } from './added-by-hand/added-by-hand.view.tsx';
import { applyTagView } from './apply-tag/apply-tag.view.tsx';
import { branchView } from './branch/branch.view.tsx';
import { callWebhookView } from './call-webhook/call-webhook.view.tsx';
import { contactCreatedView } from './contact-created/contact-created.view.tsx';
import { delayView } from './delay/delay.view.tsx';
import { endView } from './end/end.view.tsx';
import type { KindView } from './kind-view.ts';
import type { KindId } from './kinds.ts';
import { listJoinedView } from './list-joined/list-joined.view.tsx';
import { notifyTeammateView } from './notify-teammate/notify-teammate.view.tsx';
import { removeTagView } from './remove-tag/remove-tag.view.tsx';
import { sendEmailView } from './send-email/send-email.view.tsx';
import { sendPushView } from './send-push/send-push.view.tsx';
import { sendSmsView } from './send-sms/send-sms.view.tsx';
import { sendWhatsappView } from './send-whatsapp/send-whatsapp.view.tsx';
import { tagAppliedView } from './tag-applied/tag-applied.view.tsx';

/** The looks of every kind. One that is forgotten or stands in another's place does not compile. */
export const views: { readonly [Kind in KindId]: KindView<Kind> } = {
  'tag-applied': tagAppliedView,
  'list-joined': listJoinedView,
  'contact-created': contactCreatedView,
  'added-by-hand': addedByHandView,
  delay: delayView,
  branch: branchView,
  'send-email': sendEmailView,
  'send-sms': sendSmsView,
  'send-whatsapp': sendWhatsappView,
  'send-push': sendPushView,
  'call-webhook': callWebhookView,
  'notify-teammate': notifyTeammateView,
  'apply-tag': applyTagView,
  'remove-tag': removeTagView,
  end: endView,
};
