import type { NewContact } from '../../data/contacts/create-contact.ts';

/** A new contact as typed. */
export interface ContactDraft {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly country: string;
  readonly zone: string | undefined;
}

export const EMPTY_DRAFT: ContactDraft = {
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  country: '',
  zone: undefined,
};

export interface ReadDraft {
  readonly contact?: NewContact;
  /** Keys of the page's words, by field. */
  readonly errors: Partial<Record<keyof ContactDraft, string>>;
}

// Whether an address exists only sending tells; this catches what cannot be one.
const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;

export function readDraft(draft: ContactDraft): ReadDraft {
  const typed = (text: string): string | null => text.trim() || null;
  const contact: NewContact = {
    first_name: typed(draft.firstName),
    last_name: typed(draft.lastName),
    email: typed(draft.email),
    phone: typed(draft.phone),
    country: typed(draft.country)?.toUpperCase() ?? null,
    time_zone: draft.zone ?? null,
  };
  const errors: ReadDraft['errors'] = {
    ...(!contact.email && !contact.phone && { email: 'need-address' }),
    ...(contact.email && !ADDRESS.test(contact.email) && { email: 'bad-email' }),
    ...(contact.country && !/^[A-Z]{2}$/.test(contact.country) && { country: 'bad-country' }),
  };
  return Object.keys(errors).length > 0 ? { errors } : { contact, errors };
}
