import { UserPlus } from 'lucide-react';
import { ReentryField } from '../entry/reentry-field.tsx';
import { defineView } from '../kind-view.ts';

export const contactCreatedView = defineView({ kind: 'contact-created', icon: UserPlus, Form: ReentryField });
