import { Field, type FieldProps } from '../ui/field.tsx';

export interface FieldAtProps extends FieldProps {
  /** Where in the settings its value stands; a problem there brings the person here. */
  path: readonly (string | number)[];
}

/** A field that can be found by the path of its value. */
export function FieldAt({ path, ...field }: FieldAtProps) {
  return (
    <div data-path={path.join('.')}>
      <Field {...field} />
    </div>
  );
}
