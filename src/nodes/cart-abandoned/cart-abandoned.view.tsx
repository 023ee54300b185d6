import { ShoppingCart } from 'lucide-react';
import { EntryFields } from '../entry/entry-fields.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';

const EVENTS = ['cart.abandoned'];

const Form = (props: FormProps<SettingsOf<'cart-abandoned'>>) => <EntryFields {...props} events={EVENTS} />;

export const cartAbandonedView = defineView({ kind: 'cart-abandoned', icon: ShoppingCart, Form });
