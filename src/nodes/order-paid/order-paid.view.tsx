import { CreditCard } from 'lucide-react';
import { EntryFields } from '../entry/entry-fields.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';

const EVENTS = ['order.paid'];

const Form = (props: FormProps<SettingsOf<'order-paid'>>) => <EntryFields {...props} events={EVENTS} />;

export const orderPaidView = defineView({ kind: 'order-paid', icon: CreditCard, Form });
