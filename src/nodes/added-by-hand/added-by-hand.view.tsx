import { Hand } from 'lucide-react';
import { EntryFields } from '../entry/entry-fields.tsx';
import { defineView } from '../kind-view.ts';

export const addedByHandView = defineView({ kind: 'added-by-hand', icon: Hand, Form: EntryFields });
