import type { ContactProfile } from '../../../data/contact/contact-profile.ts';
import { useFormat } from '../../../text/use-format.ts';
import { useWords } from '../../../text/use-words.ts';
import type { Say } from '../../../text/words.ts';
import { Card } from '../../../ui/card.tsx';
import { DateTime } from '../../../ui/date-time.tsx';
import { KeyValueList } from '../../../ui/key-value-list.tsx';
import { useNow } from '../../../ui/use-now.ts';
import { type ContactsWord, contactsWords } from '../words.ts';

export function ProfileCard({ profile, zone }: { profile: ContactProfile; zone: string }) {
  const say = useWords(contactsWords);
  const format = useFormat();
  const now = useNow();
  const { contact, customFields } = profile;
  const address = [contact.address, contact.city, contact.state, contact.country].filter(Boolean).join(', ');
  return (
    <Card title={say('profile')}>
      <KeyValueList
        items={[
          { key: 'email', label: say('email'), value: contact.email },
          { key: 'phone', label: say('phone'), value: contact.phone },
          { key: 'address', label: say('address'), value: address },
          { key: 'zone', label: say('zone'), value: zone },
          {
            key: 'local',
            label: say('local-time'),
            value: <DateTime at={now} timeZone={zone} style="time" />,
          },
          {
            key: 'birthday',
            label: say('birthday'),
            value: contact.date_of_birth && format.day(contact.date_of_birth),
          },
          { key: 'source', label: say('source'), value: contact.source },
          { key: 'score', label: say('score'), value: format.number(contact.score) },
          {
            key: 'since',
            label: say('since'),
            value: <DateTime at={Date.parse(contact.created_at)} style="date" />,
          },
          ...customFields.map(({ key, label }) => ({
            key: `custom.${key}`,
            label,
            value: shown(contact.custom[key], say),
          })),
        ]}
      />
    </Card>
  );
}

function shown(value: unknown, say: Say<ContactsWord>): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
