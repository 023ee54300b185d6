import { OctagonX } from 'lucide-react';
import { FunnelField } from '../funnel-field.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';

const Form = (form: FormProps<SettingsOf<'stop-funnel'>>) => (
  <FunnelField {...form} onChange={(funnel) => form.change({ funnel: funnel ?? '' })} />
);

export const stopFunnelView = defineView({ kind: 'stop-funnel', icon: OctagonX, Form });
