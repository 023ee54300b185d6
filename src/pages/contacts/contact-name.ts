/** What to call a contact: the name, else the address, else the words for somebody without either. */
export function contactName(
  contact: {
    readonly first_name: string | null;
    readonly last_name: string | null;
    readonly email: string | null;
  },
  nameless: string,
): string {
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(' ').trim();
  return name || contact.email || nameless;
}
