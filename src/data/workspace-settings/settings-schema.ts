import * as z from 'zod';

const senderAddress = z.email();

const line = (most: number) => z.string().trim().max(most, { error: 'too-long' });

/**
 * The settings as people type them, and what is kept of them. A message is a word of the settings page. The sender's
 * address may be missing: mails then wait.
 */
export const settingsSchema = z.object({
  name: line(120).min(1, { error: 'name-missing' }),
  timeZone: z.string(),
  senderName: line(120),
  senderEmail: line(320).refine((text) => text === '' || senderAddress.safeParse(text).success, {
    error: 'email-shape',
  }),
  postalAddress: line(500),
  mailsPerMinute: z
    .string()
    .trim()
    .regex(/^\d+$/, { error: 'rate-number' })
    .transform(Number)
    .pipe(z.number().min(1, { error: 'rate-range' }).max(1_000_000, { error: 'rate-range' })),
});

/** As typed. */
export type SettingsDraft = z.input<typeof settingsSchema>;

export type WorkspaceSettings = z.output<typeof settingsSchema>;

export type SettingsField = keyof SettingsDraft;
