import { ShoppingBag } from 'lucide-react';
import { EntryFields } from '../entry/entry-fields.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';

const EVENTS = ['order.placed'];

const Form = (props: FormProps<SettingsOf<'order-placed'>>) => <EntryFields {...props} events={EVENTS} />;

export const orderPlacedView = defineView({ kind: 'order-placed', icon: ShoppingBag, Form });
