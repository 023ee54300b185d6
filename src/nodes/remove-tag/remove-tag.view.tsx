import { Eraser } from 'lucide-react';
import { defineView } from '../kind-view.ts';
import { TagField } from '../tag-field.tsx';

export const removeTagView = defineView({ kind: 'remove-tag', icon: Eraser, Form: TagField });
