export interface SeedOptions {
  readonly url: string;
  readonly secretKey: string;
  /** Logs in as `postgres`. */
  readonly databaseUrl: string;
}

export const DEMO_SIGN_IN = { email: 'demo@rivulet.test', password: 'rivulet-demo' } as const;

/** Fills an empty database with what makes a first look worth while. */
export async function seedDemo({ url, secretKey }: SeedOptions): Promise<void> {
  const response = await fetch(`${url}/auth/v1/signup`, {
    method: 'POST',
    headers: { apikey: secretKey, 'content-type': 'application/json' },
    body: JSON.stringify(DEMO_SIGN_IN),
  });
  if (!response.ok)
    throw new Error(`The demo account was refused (${response.status}): ${await response.text()}`);
}
