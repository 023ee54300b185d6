import { ListX } from 'lucide-react';
import { defineView } from '../kind-view.ts';
import { ListField } from '../list-field.tsx';

export const leaveListView = defineView({ kind: 'leave-list', icon: ListX, Form: ListField });
