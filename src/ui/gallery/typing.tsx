import { Search } from 'lucide-react';
import { Card } from '../card.tsx';
import { Field } from '../field.tsx';
import { Input } from '../input.tsx';
import { Textarea } from '../textarea.tsx';

export function Typing() {
  return (
    <Card title="Fields">
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label="Subject" hint="Merge tags are replaced for each contact." aside="32 of 80">
          <Input defaultValue="Welcome, {{ contact.first_name }}" />
        </Field>
        <Field label="Email" error="This does not look like an email address." required>
          <Input defaultValue="ada@" />
        </Field>
        <Field label="Search" hideLabel>
          <Input icon={Search} placeholder="Search contacts" type="search" />
        </Field>
        <Field label="Small and disabled" hideLabel>
          <Input controlSize="small" disabled defaultValue="Not now" />
        </Field>
        <Field label="Body" className="sm:col-span-2" hint="Grows with its text.">
          <Textarea placeholder="Write something kind" />
        </Field>
      </div>
    </Card>
  );
}
