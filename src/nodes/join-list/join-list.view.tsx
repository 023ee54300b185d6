import { ListPlus } from 'lucide-react';
import { defineView } from '../kind-view.ts';
import { ListField } from '../list-field.tsx';

export const joinListView = defineView({ kind: 'join-list', icon: ListPlus, Form: ListField });
