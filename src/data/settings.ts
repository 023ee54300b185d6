/** What the app must be told before it can reach its data. Named as in the environment, so that a message can say it. */
export const REQUIRED_SETTINGS = ['VITE_SUPABASE_URL', 'VITE_SUPABASE_PUBLISHABLE_KEY'] as const;

export type RequiredSetting = (typeof REQUIRED_SETTINGS)[number];

/** Names of the settings that were not given, empty when the app can start. */
export const missingSettings = (env: Readonly<Partial<Record<RequiredSetting, string>>>): RequiredSetting[] =>
  REQUIRED_SETTINGS.filter((name) => !env[name]);
