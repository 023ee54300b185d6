import { UserPlus } from 'lucide-react';
import { EntryFields } from '../entry/entry-fields.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';

const Form = (props: FormProps<SettingsOf<'contact-created'>>) => <EntryFields {...props} onlyOnce />;

export const contactCreatedView = defineView({ kind: 'contact-created', icon: UserPlus, Form });
