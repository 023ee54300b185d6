import { statement } from '../statement.ts';

/** What the database answers to something from outside: an HTTP status, and what goes with it. */
export interface IngressRow {
  readonly answer: { readonly status: number; readonly [key: string]: unknown };
}

export const recordEvents = statement<IngressRow>(
  'record-events',
  `select private.record_events($1, $2::jsonb, $3::boolean) as answer`,
);

export const submitForm = statement<IngressRow>(
  'submit-form',
  `select private.submit_form($1::uuid, $2::jsonb) as answer`,
);

export const receiveHook = statement<IngressRow>(
  'receive-hook',
  `select private.receive_hook($1::uuid, $2::jsonb) as answer`,
);

export const abandonCarts = statement('abandon-carts', `select private.abandon_carts()`);
