import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type ContactsPage as Found, useContacts } from '../../data/contacts/search-contacts.ts';
import { useFailureText } from '../../data/use-failure-text.ts';
import { useWorkspace } from '../../data/use-workspace.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { contactName } from './contact-name.ts';
import { BulkBar } from './list/bulk-bar.tsx';
import { useContactColumns } from './list/contact-columns.tsx';
import { ContactFilters } from './list/contact-filters.tsx';
import { ContactsFooter } from './list/contacts-footer.tsx';
import { NewContactDialog } from './list/new-contact-dialog.tsx';
import { NoContacts } from './list/no-contacts.tsx';
import { contactsWords } from './words.ts';

/** Everyone in the workspace: searched, filtered, and changed many at a time. */
export default function ContactsPage() {
  const say = useWords(contactsWords);
  const navigate = useNavigate();
  const failureText = useFailureText();
  const search = useSearch({ from: '/shell/contacts' });
  const { id: workspaceId, role } = useWorkspace();
  const mayEdit = role !== 'viewer';
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [creating, setCreating] = useState(false);
  const { data, error, refetch, isFetching, isPlaceholderData } = useContacts(workspaceId, search);
  const columns = useContactColumns();
  const nothing = new Set<string>();
  const filtered = Object.keys(search).length > 0;
  const create = mayEdit && (
    <Button variant="primary" icon={Plus} onClick={() => setCreating(true)}>
      {say('create')}
    </Button>
  );
  if (error && !data) {
    return (
      <Page>
        <PageHeader title={say('title')} />
        <ErrorState title={say('load-failed')} onRetry={() => void refetch()} retrying={isFetching}>
          {failureText(error)}
        </ErrorState>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader title={say('title')} description={say('description')} actions={create} />
      <div className="mb-3">
        {selected.size > 0 ? (
          <BulkBar contacts={[...selected]} onDone={() => setSelected(nothing)} />
        ) : (
          <ContactFilters />
        )}
      </div>
      <DataTable
        label={say('title')}
        columns={columns}
        rows={data?.rows ?? []}
        rowId={({ id }) => id}
        rowLabel={(row) => contactName(row, say('nameless'))}
        {...(mayEdit && { selection: { ids: selected, onChange: setSelected } })}
        onOpenRow={({ id }) => void navigate({ to: '/contacts/$contactId', params: { contactId: id } })}
        loading={!data}
        stale={isPlaceholderData}
        empty={<NoContacts filtered={filtered} create={create} />}
        footer={footerOf(data)}
      />
      {creating && <NewContactDialog onClose={() => setCreating(false)} />}
    </Page>
  );
}

const footerOf = (data: Found | undefined) => data && data.rows.length > 0 && <ContactsFooter page={data} />;
