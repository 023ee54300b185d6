import { Undo2 } from 'lucide-react';
import { EntryFields } from '../entry/entry-fields.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';

const EVENTS = ['order.refunded'];

const Form = (props: FormProps<SettingsOf<'order-refunded'>>) => <EntryFields {...props} events={EVENTS} />;

export const orderRefundedView = defineView({ kind: 'order-refunded', icon: Undo2, Form });
