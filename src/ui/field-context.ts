import { createContext, useContext } from 'react';

export interface FieldWiring {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
}

export const FieldContext = createContext<FieldWiring | undefined>(undefined);

interface OwnAttributes {
  readonly id?: string | undefined;
  readonly required?: boolean | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: boolean | 'true' | 'false' | 'grammar' | 'spelling' | undefined;
}

type ControlAttributes = {
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
};

/** What ties a control to the field around it. The control's own attributes win; outside a field they are all there is. */
export function useFieldControl(own: OwnAttributes): ControlAttributes {
  const field = useContext(FieldContext);
  const id = own.id ?? field?.id;
  const describedBy = [own['aria-describedby'], field?.describedBy].filter(Boolean).join(' ');
  const invalid =
    own['aria-invalid'] === undefined
      ? field?.invalid
      : own['aria-invalid'] !== 'false' && own['aria-invalid'];
  return {
    ...(id && { id }),
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(invalid && { 'aria-invalid': true as const }),
    ...((own.required ?? field?.required) && { 'aria-required': true as const }),
  };
}

/** For groups of controls, which a `label` element cannot name. */
export const useFieldLabelId = (): string | undefined => useContext(FieldContext)?.labelId;
