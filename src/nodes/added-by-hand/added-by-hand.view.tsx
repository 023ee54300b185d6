import { Hand } from 'lucide-react';
import { defineView } from '../kind-view.ts';
import { ReentryField } from '../reentry-field.tsx';

export const addedByHandView = defineView({ kind: 'added-by-hand', icon: Hand, Form: ReentryField });
