import type { SettingsField } from './settings-schema.ts';

/** Which column of `workspaces` keeps which setting. */
export const SETTINGS_COLUMNS = {
  name: 'name',
  timeZone: 'time_zone',
  senderName: 'sender_name',
  senderEmail: 'sender_email',
  postalAddress: 'postal_address',
  mailsPerMinute: 'mails_per_minute',
} as const satisfies Record<SettingsField, string>;
