import type { KindShapes } from '../graph/shape.ts';
import { addedByHand } from './added-by-hand/added-by-hand.ts';
import { applyTag } from './apply-tag/apply-tag.ts';
import { branch } from './branch/branch.ts';
import { callWebhook } from './call-webhook/call-webhook.ts';
import { contactCreated } from './contact-created/contact-created.ts';
import { delay } from './delay/delay.ts';
import { end } from './end/end.ts';
import { listJoined } from './list-joined/list-joined.ts';
import type { NodeKind } from './node-kind.ts';
import { notifyTeammate } from './notify-teammate/notify-teammate.ts';
import { removeTag } from './remove-tag/remove-tag.ts';
import { sendEmail } from './send-email/send-email.ts';
import { sendPush } from './send-push/send-push.ts';
import { sendSms } from './send-sms/send-sms.ts';
import { sendWhatsapp } from './send-whatsapp/send-whatsapp.ts';
import { tagApplied } from './tag-applied/tag-applied.ts';

/** Every kind of step there is, in the order of the palette. Their React halves stand in views.ts. */
export const kinds = {
  'tag-applied': tagApplied,
  'list-joined': listJoined,
  'contact-created': contactCreated,
  'added-by-hand': addedByHand,
  delay,
  branch,
  'send-email': sendEmail,
  'send-sms': sendSms,
  'send-whatsapp': sendWhatsapp,
  'send-push': sendPush,
  'call-webhook': callWebhook,
  'notify-teammate': notifyTeammate,
  'apply-tag': applyTag,
  'remove-tag': removeTag,
  end,
} as const satisfies Record<string, NodeKind>;

export type KindId = keyof typeof kinds;

export const kindIds = Object.keys(kinds) as readonly KindId[];

/** The kind of this id, for code that treats all alike. Undefined for an id of an older or newer release. */
export const kindOf = (id: string): NodeKind | undefined =>
  Object.hasOwn(kinds, id) ? kinds[id as KindId] : undefined;

export const kindShapes: KindShapes = kindOf;
