import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import type { ContactsPage } from '../../../data/contacts/search-contacts.ts';
import { useWords } from '../../../text/use-words.ts';
import { KeysetFooter } from '../../../ui/keyset-footer.tsx';
import { contactsWords } from '../words.ts';

/** The pages are the browser's history: "previous" is back, however one came there. */
export function ContactsFooter({ page }: { page: ContactsPage }) {
  const say = useWords(contactsWords);
  const search = useSearch({ from: '/shell/contacts' });
  const navigate = useNavigate();
  const router = useRouter();
  const { next, total, totalIsExact, rows } = page;
  const count = total ?? rows.length;
  return (
    <KeysetFooter
      count={rows.length}
      {...(total !== null && { summary: say(totalIsExact ? 'total' : 'total-many', { count }) })}
      onPrevious={search.after === undefined ? undefined : () => router.history.back()}
      onNext={
        next === null
          ? undefined
          : () => void navigate({ to: '/contacts', search: { ...search, after: next }, resetScroll: true })
      }
    />
  );
}
