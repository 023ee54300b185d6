import type { ContactFacts } from '../../runtime/facts.ts';
import { phoneNumber } from './phone-number.ts';

/** The field as it stands; own ones only, for a field may be named like anything. */
export const fieldOf = ({ fields }: Pick<ContactFacts, 'fields'>, field: string): unknown =>
  Object.hasOwn(fields, field) ? fields[field] : null;

/** Why a contact cannot be texted; asked again at the last moment before sending. */
export function reasonNotToText(contact: ContactFacts): string | null {
  const phone = fieldOf(contact, 'phone');
  if (phone === null || phone === undefined || phone === '') return 'no-phone';
  if (phoneNumber(phone) === null) return 'bad-phone';
  return contact.status === 'subscribed' ? null : contact.status;
}
