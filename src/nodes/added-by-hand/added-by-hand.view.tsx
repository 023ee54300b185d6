import { Hand } from 'lucide-react';
import { ReentryField } from '../entry/reentry-field.tsx';
import { defineView } from '../kind-view.ts';

export const addedByHandView = defineView({ kind: 'added-by-hand', icon: Hand, Form: ReentryField });
