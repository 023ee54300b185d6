import { Play } from 'lucide-react';
import { FunnelField } from '../funnel-field.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';

const Form = (form: FormProps<SettingsOf<'start-funnel'>>) => (
  <FunnelField {...form} onChange={(funnel) => form.change({ funnel: funnel ?? '' })} />
);

export const startFunnelView = defineView({ kind: 'start-funnel', icon: Play, Form });
