import * as z from 'zod';

export const USAGE = `Usage: npm run scheduler -- [--batch 500] [--concurrency 20]

  DATABASE_URL    the database, as the role rivulet_scheduler
  SMTP_URL        the mail server: smtp://user:password@host:587
  APP_URL         where the app is: https://app.example.com
  FUNCTIONS_URL   where the functions are: https://<project>.supabase.co/functions/v1
`;

const address = (name: string) =>
  z
    .url({ protocol: /^https?$/, error: `${name} must be an address that begins with http:// or https://` })
    .transform((url) => url.replace(/\/+$/, ''));

const amount = (name: string, most: number) =>
  z.coerce
    .number(`--${name} takes a whole number`)
    .int(`--${name} takes a whole number`)
    .min(1, `--${name} is at least 1`)
    .max(most, `--${name} is at most ${most}`);

const schema = z.object({
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL must begin with postgresql://' }),
  smtpUrl: z.url({ protocol: /^smtps?$/, error: 'SMTP_URL must begin with smtp:// or smtps://' }),
  appUrl: address('APP_URL'),
  functionsUrl: address('FUNCTIONS_URL'),
  batch: amount('batch', 5_000).default(500),
  concurrency: amount('concurrency', 200).default(20),
});

export type SchedulerSettings = z.infer<typeof schema>;

type Flags = { readonly batch?: string | undefined; readonly concurrency?: string | undefined };

/** What the process is told from outside. Never throws: each mistake is a sentence. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  flags: () => Flags,
): SchedulerSettings | { readonly mistakes: readonly string[] } {
  let given: Flags;
  try {
    given = flags();
  } catch (error) {
    return { mistakes: [error instanceof Error ? error.message : String(error)] };
  }
  const parsed = schema.safeParse({
    databaseUrl: env.DATABASE_URL,
    smtpUrl: env.SMTP_URL,
    appUrl: env.APP_URL,
    functionsUrl: env.FUNCTIONS_URL,
    batch: given.batch,
    concurrency: given.concurrency,
  });
  return parsed.success ? parsed.data : { mistakes: parsed.error.issues.map(({ message }) => message) };
}
