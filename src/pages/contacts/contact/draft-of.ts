import type { ContactProfile } from '../../../data/contact/contact-profile.ts';
import type { ContactDraft } from '../read-draft.ts';

export const draftOf = (contact: ContactProfile['contact']): ContactDraft => ({
  firstName: contact.first_name ?? '',
  lastName: contact.last_name ?? '',
  email: contact.email ?? '',
  phone: contact.phone ?? '',
  country: contact.country ?? '',
  zone: contact.time_zone ?? undefined,
});
