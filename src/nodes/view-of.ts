import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { JsonObject } from '../graph/json.ts';
import type { FormProps } from './kind-view.ts';
import { kindOf } from './kinds.ts';
import { views } from './views.ts';

/** A kind's looks for code that treats all alike; a form bears whatever is drafted, complete or not. */
export interface AnyView {
  readonly icon: LucideIcon;
  readonly Form: ComponentType<FormProps<JsonObject>>;
}

/** Undefined for a kind of an older or newer release. */
export const viewOf = (kind: string): AnyView | undefined =>
  // The registry ties each form to its kind's settings; seen from outside, both are the same opaque JSON.
  kindOf(kind) ? (views[kind as keyof typeof views] as unknown as AnyView) : undefined;
