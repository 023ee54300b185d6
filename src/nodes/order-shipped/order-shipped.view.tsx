import { Truck } from 'lucide-react';
import { EntryFields } from '../entry/entry-fields.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';

const EVENTS = ['order.shipped'];

const Form = (props: FormProps<SettingsOf<'order-shipped'>>) => <EntryFields {...props} events={EVENTS} />;

export const orderShippedView = defineView({ kind: 'order-shipped', icon: Truck, Form });
