import { UserPlus } from 'lucide-react';
import { defineView } from '../kind-view.ts';
import { NothingToSet } from '../nothing-to-set.tsx';

export const contactCreatedView = defineView({ kind: 'contact-created', icon: UserPlus, Form: NothingToSet });
