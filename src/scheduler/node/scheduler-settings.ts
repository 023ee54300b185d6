import * as z from 'zod';
import { LOOP_NAMES, type LoopName } from '../loops/loops.ts';

export const USAGE = `Usage: npm run scheduler -- [options]

  --loops advance,deliver,background   what this process does; default: everything
  --batch 500          contacts in one transaction
  --concurrency 2      batches that are advanced at once
  --deliveries 20      calls of each provider at once
  --port 9464          serves /health and /metrics on this port; default: nowhere
  --host 127.0.0.1     the address that the port is on

  DATABASE_URL    the database, as the role rivulet_scheduler
  SMTP_URL        the mail server: smtp://user:password@host:587
  APP_URL         where the app is: https://app.example.com
  FUNCTIONS_URL   where the functions are: https://<project>.supabase.co/functions/v1
  SMS_URL, SMS_TOKEN, WHATSAPP_URL, WHATSAPP_TOKEN, PUSH_URL, PUSH_TOKEN
                  gateways of the other channels; WEBHOOK_ALLOW   hosts and ranges inside that webhooks may call
  SCHEDULER_PORT, SCHEDULER_HOST   the same as --port and --host
`;

const address = (name: string) =>
  z
    .url({ protocol: /^https?$/, error: `${name} must be an address that begins with http:// or https://` })
    .transform((url) => url.replace(/\/+$/, ''));

const amount = (name: string, most: number, least = 1) =>
  z.coerce
    .number(`--${name} takes a whole number`)
    .int(`--${name} takes a whole number`)
    .min(least, `--${name} is at least ${least}`)
    .max(most, `--${name} is at most ${most}`);

const loops = z
  .string()
  .transform((names) => names.split(',').map((name) => name.trim()))
  .pipe(
    z.array(
      z.enum(
        LOOP_NAMES as [LoopName, ...LoopName[]],
        `--loops takes of ${LOOP_NAMES.join(', ')}, with commas`,
      ),
    ),
  );

const schema = z.object({
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL must begin with postgresql://' }),
  smtpUrl: z.url({ protocol: /^smtps?$/, error: 'SMTP_URL must begin with smtp:// or smtps://' }),
  appUrl: address('APP_URL'),
  functionsUrl: address('FUNCTIONS_URL'),
  loops: loops.default([...LOOP_NAMES]),
  batch: amount('batch', 5_000).default(500),
  concurrency: amount('concurrency', 32).default(2),
  deliveries: amount('deliveries', 500).default(20),
  port: amount('port', 65_535, 0).nullable().default(null),
  host: z.string().default('127.0.0.1'),
});

export type SchedulerSettings = z.infer<typeof schema>;

/** The options that `parseArgs` is to know. */
export const OPTIONS = {
  loops: { type: 'string' },
  batch: { type: 'string' },
  concurrency: { type: 'string' },
  deliveries: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
} as const;

type Flags = { readonly [Name in keyof typeof OPTIONS]?: string | undefined };

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
    ...given,
    port: given.port ?? env.SCHEDULER_PORT,
    host: given.host ?? env.SCHEDULER_HOST,
    databaseUrl: env.DATABASE_URL,
    smtpUrl: env.SMTP_URL,
    appUrl: env.APP_URL,
    functionsUrl: env.FUNCTIONS_URL,
  });
  return parsed.success ? parsed.data : { mistakes: parsed.error.issues.map(({ message }) => message) };
}
