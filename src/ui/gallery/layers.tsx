import { Archive, Copy, Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { useConfirm } from '../confirm-context.ts';
import { Dialog } from '../dialog.tsx';
import { DropdownMenu, MenuItem, MenuSeparator } from '../dropdown-menu.tsx';
import { Field } from '../field.tsx';
import { Input } from '../input.tsx';
import { notify } from '../notify.ts';
import { PageHeader } from '../page-header.tsx';
import { Popover } from '../popover.tsx';
import { TabPanel, Tabs } from '../tabs.tsx';

const ARCHIVE = {
  title: 'Archive “Welcome”?',
  body: '1,204 contacts are in it. They stop where they stand and get no more mails from it.',
  confirmLabel: 'Archive funnel',
  tone: 'danger',
} as const;

export function Layers() {
  const confirm = useConfirm();
  const [open, setOpen] = useState(false);
  const [tab, setTab] = useState<'profile' | 'timeline'>('profile');
  return (
    <Card title="Layers and places">
      <PageHeader
        title="Contacts"
        description="Everybody you may write to."
        actions={<Button variant="primary">Add contact</Button>}
      />
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setOpen(true)}>Dialog</Button>
        <Button onClick={async () => notify.info((await confirm(ARCHIVE)) ? 'Confirmed' : 'Not confirmed')}>
          Confirm
        </Button>
        <Button onClick={() => void confirm({ ...ARCHIVE, typeToConfirm: 'Welcome' })}>Grave confirm</Button>
        <DropdownMenu trigger={<Button>Menu</Button>} align="start">
          <MenuItem icon={Pencil} shortcut="F2">
            Rename
          </MenuItem>
          <MenuItem icon={Copy}>Duplicate</MenuItem>
          <MenuSeparator />
          <MenuItem icon={Archive} tone="danger">
            Archive
          </MenuItem>
        </DropdownMenu>
        <Popover label="Filter" trigger={<Button>Popover</Button>}>
          <Field label="Score at least">
            <Input type="number" defaultValue={10} />
          </Field>
        </Popover>
        <Button
          onClick={() => notify.success('Funnel published', { description: 'Contacts can enter it now.' })}
        >
          Success
        </Button>
        <Button
          onClick={() =>
            notify.error('That could not be saved', { description: 'The server cannot be reached.' })
          }
        >
          Error
        </Button>
        <Button
          onClick={() =>
            notify.info('Contact archived', { action: { label: 'Undo', onClick: () => undefined } })
          }
        >
          Undo
        </Button>
      </div>
      <Tabs
        label="Contact"
        tabs={[
          { value: 'profile', label: 'Profile' },
          { value: 'timeline', label: 'Timeline', count: 1240 },
        ]}
        value={tab}
        onValueChange={setTab}
        className="mt-6"
      >
        <TabPanel value="profile">The profile.</TabPanel>
        <TabPanel value="timeline">The timeline.</TabPanel>
      </Tabs>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Rename funnel"
        description="Contacts never see this name."
        onSubmit={() => setOpen(false)}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button variant="primary" type="submit">
              Rename
            </Button>
          </>
        }
      >
        <Field label="Name">
          <Input defaultValue="Welcome" />
        </Field>
      </Dialog>
    </Card>
  );
}
