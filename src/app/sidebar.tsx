import { Link } from '@tanstack/react-router';
import clsx from 'clsx';
import { Inbox, type LucideIcon, Settings, TriangleAlert, Users, Waypoints } from 'lucide-react';
import { useWords } from '../text/use-words.ts';
import { Tooltip } from '../ui/tooltip.tsx';
import { UserMenu } from './user-menu.tsx';
import { appWords } from './words.ts';
import { WorkspaceSwitcher } from './workspace-switcher.tsx';

const PLACES = [
  { to: '/funnels', word: 'funnels', icon: Waypoints },
  { to: '/contacts', word: 'contacts', icon: Users },
  { to: '/mailbox', word: 'mailbox', icon: Inbox },
  { to: '/problems', word: 'problems', icon: TriangleAlert },
  { to: '/settings', word: 'settings', icon: Settings },
] as const;

/** Icons and words where there is room, icons alone (`rail`) where not, a bar on top on phones. */
export function Sidebar({ rail }: { rail: boolean }) {
  const say = useWords(appWords);
  return (
    <aside
      className={clsx(
        'flex shrink-0 items-center gap-2 border-b border-line bg-canvas px-2 py-1.5',
        'sm:flex-col sm:items-stretch sm:gap-1 sm:border-r sm:border-b-0 sm:py-2.5',
        rail ? 'sm:w-13' : 'sm:w-56',
      )}
    >
      <WorkspaceSwitcher rail={rail} />
      <nav aria-label={say('mainNavigation')} className="flex flex-1 gap-0.5 sm:mt-3 sm:flex-col">
        {PLACES.map(({ to, word, icon }) => (
          <Place key={to} to={to} label={say(word)} icon={icon} rail={rail} />
        ))}
      </nav>
      <UserMenu rail={rail} />
    </aside>
  );
}

interface PlaceProps {
  to: (typeof PLACES)[number]['to'];
  label: string;
  icon: LucideIcon;
  rail: boolean;
}

function Place({ to, label, icon: Icon, rail }: PlaceProps) {
  const link = (
    <Link
      to={to}
      aria-label={rail ? label : undefined}
      className="flex h-8 items-center gap-2.5 rounded-md px-2.5 text-sm text-ink-muted transition-colors hover:bg-hover hover:text-ink"
      activeProps={{ className: 'bg-pressed text-ink! font-medium', 'aria-current': 'page' }}
    >
      <Icon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
      {!rail && label}
    </Link>
  );
  if (!rail) return link;
  return (
    <Tooltip text={label} side="right">
      {link}
    </Tooltip>
  );
}
