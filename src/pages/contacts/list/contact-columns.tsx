import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ContactRow, Label } from '../../../data/contacts/search-contacts.ts';
import { useWords } from '../../../text/use-words.ts';
import type { Say } from '../../../text/words.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { Badge } from '../../../ui/badge.tsx';
import type { Column } from '../../../ui/data-table-column.ts';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { TagChip } from '../../../ui/tag-chip.tsx';
import { contactName } from '../contact-name.ts';
import { STATUS_TONE } from '../status-tone.ts';
import { type ContactsWord, contactsWords } from '../words.ts';

export function useContactColumns(): readonly Column<ContactRow>[] {
  const say = useWords(contactsWords);
  return useMemo(() => columnsOf(say), [say]);
}

const columnsOf = (say: Say<ContactsWord>): Column<ContactRow>[] => [
  { id: 'name', header: say('column-name'), cell: (row) => <NameCell row={row} /> },
  {
    id: 'email',
    header: say('column-email'),
    cell: ({ email }) => (
      <span className="block truncate text-ink-muted" title={email ?? ''}>
        {email}
      </span>
    ),
  },
  {
    id: 'status',
    header: say('column-status'),
    width: '7.5rem',
    cell: ({ status }) => <Badge tone={STATUS_TONE[status]}>{say(`status-${status}`)}</Badge>,
  },
  { id: 'tags', header: say('column-tags'), width: '9.5rem', cell: ({ tags }) => <Labels labels={tags} /> },
  {
    id: 'lists',
    header: say('column-lists'),
    width: '8.5rem',
    secondary: true,
    cell: ({ lists }) => <Labels labels={lists} />,
  },
  {
    id: 'country',
    header: say('column-country'),
    width: '5rem',
    secondary: true,
    cell: ({ country }) => <span className="text-ink-muted">{country}</span>,
  },
  {
    id: 'activity',
    header: say('column-activity'),
    width: '7.5rem',
    secondary: true,
    cell: ({ last_activity_at: at }) =>
      at !== null && <RelativeTime className="text-ink-muted" at={Date.parse(at)} />,
  },
];

function NameCell({ row }: { row: ContactRow }) {
  const say = useWords(contactsWords);
  const name = contactName(row, say('nameless'));
  return (
    <span className="flex min-w-0 items-center gap-2">
      <Avatar name={name} size="small" />
      <Link
        to="/contacts/$contactId"
        params={{ contactId: row.id }}
        className="truncate font-medium text-ink hover:text-accent-ink"
      >
        {name}
      </Link>
    </span>
  );
}

const SHOWN = 1;

/** The first label; the rest as a number that names them on hovering. */
function Labels({ labels }: { labels: readonly Label[] }) {
  const say = useWords(contactsWords);
  const rest = labels.slice(SHOWN);
  return (
    <span className="flex min-w-0 items-center gap-1 overflow-hidden">
      {labels.slice(0, SHOWN).map(({ id, name }) => (
        <TagChip key={id} label={name} />
      ))}
      {rest.length > 0 && (
        <span className="text-xs text-ink-muted" title={rest.map(({ name }) => name).join(', ')}>
          {say('more', { count: rest.length })}
        </span>
      )}
    </span>
  );
}
