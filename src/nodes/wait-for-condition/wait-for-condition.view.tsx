import { ListChecks } from 'lucide-react';
import { ConditionBuilder } from '../condition-builder/condition-builder.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { TimeoutField } from '../timeout-field.tsx';

type Settings = SettingsOf<'wait-for-condition'>;
const PATH = ['condition'] as const;
const SOURCES = ['trigger', 'variables'] as const;

function Form(props: FormProps<Settings>) {
  const { settings, change, replace: _replace, ...shared } = props;
  return (
    <>
      <ConditionBuilder
        {...shared}
        path={PATH}
        sources={SOURCES}
        condition={settings.condition}
        // The builder hands up drafts; what they lack is a problem that lint reports.
        onChange={(condition) => change({ condition: condition as unknown as Settings['condition'] })}
      />
      <TimeoutField {...props} />
    </>
  );
}

export const waitForConditionView = defineView({ kind: 'wait-for-condition', icon: ListChecks, Form });
