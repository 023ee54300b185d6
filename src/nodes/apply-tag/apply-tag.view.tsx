import { TagsIcon } from 'lucide-react';
import { defineView } from '../kind-view.ts';
import { TagField } from '../tag-field.tsx';

export const applyTagView = defineView({ kind: 'apply-tag', icon: TagsIcon, Form: TagField });
