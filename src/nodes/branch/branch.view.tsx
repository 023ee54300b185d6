import { Split } from 'lucide-react';
import { ConditionBuilder } from '../condition-builder/condition-builder.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';

const PATH = ['condition'] as const;

function Form({ settings, change: _change, replace, ...shared }: FormProps<SettingsOf<'branch'>>) {
  return (
    <ConditionBuilder
      {...shared}
      path={PATH}
      condition={settings.condition}
      onChange={(condition) => replace({ condition })}
    />
  );
}

export const branchView = defineView({ kind: 'branch', icon: Split, Form });
