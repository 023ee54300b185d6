import { create } from 'zustand';

export type ThemePreference = 'system' | 'light' | 'dark';
export type Theme = 'light' | 'dark';

interface ThemeState {
  readonly preference: ThemePreference;
  readonly theme: Theme;
}

/** Also read by the first lines of index.html, so that the page does not flash in the wrong theme. */
const STORED_AS = 'rivulet.theme';

const isPreference = (value: unknown): value is ThemePreference =>
  value === 'system' || value === 'light' || value === 'dark';

const systemDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function resolve(preference: ThemePreference): Theme {
  if (preference !== 'system') return preference;
  return systemDark().matches ? 'dark' : 'light';
}

function readPreference(): ThemePreference {
  const stored = localStorage.getItem(STORED_AS);
  return isPreference(stored) ? stored : 'system';
}

/** The theme in force and the person's choice. */
export const useTheme = create<ThemeState>()(() => ({ preference: 'system', theme: 'light' }));

function apply(preference: ThemePreference): void {
  const theme = resolve(preference);
  document.documentElement.dataset.theme = theme;
  useTheme.setState({ preference, theme });
}

/** Remembers the choice in this browser and shows it at once. */
export function chooseTheme(preference: ThemePreference): void {
  localStorage.setItem(STORED_AS, preference);
  apply(preference);
}

/** Follows the system and other tabs from now on; the function returned stops it. */
export function watchTheme(): () => void {
  const media = systemDark();
  const refresh = () => apply(readPreference());
  const stored = (event: StorageEvent) => event.key === STORED_AS && refresh();
  refresh();
  media.addEventListener('change', refresh);
  window.addEventListener('storage', stored);
  return () => {
    media.removeEventListener('change', refresh);
    window.removeEventListener('storage', stored);
  };
}
