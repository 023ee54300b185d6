import clsx from 'clsx';
import { LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { signOut } from '../data/session.ts';
import { usePerson } from '../data/use-person.ts';
import { useWorkspace } from '../data/use-workspace.ts';
import { useWords } from '../text/use-words.ts';
import { Avatar } from '../ui/avatar.tsx';
import { DropdownMenu, MenuChoices, MenuItem, MenuSeparator } from '../ui/dropdown-menu.tsx';
import { chooseTheme, useTheme } from '../ui/theme.ts';
import { appWords } from './words.ts';

export function UserMenu({ rail }: { rail: boolean }) {
  const say = useWords(appWords);
  const { email } = usePerson();
  const { role } = useWorkspace();
  const { preference } = useTheme();
  const trigger = (
    <button
      type="button"
      aria-label={say('account', { email })}
      className={clsx(
        'flex items-center gap-2 rounded-md text-left hover:bg-hover',
        rail ? 'size-9 justify-center' : 'px-1.5 py-1.5',
      )}
    >
      <Avatar name={email} size="small" />
      {!rail && (
        <span className="min-w-0 flex-1">
          <span className="block truncate text-xs text-ink">{email}</span>
          <span className="block text-2xs text-ink-faint">{say(`role-${role}`)}</span>
        </span>
      )}
    </button>
  );
  return (
    <DropdownMenu trigger={trigger} align="start" side="top">
      <MenuChoices
        label={say('theme')}
        options={[
          { value: 'system', label: say('theme-system'), icon: Monitor },
          { value: 'light', label: say('theme-light'), icon: Sun },
          { value: 'dark', label: say('theme-dark'), icon: Moon },
        ]}
        value={preference}
        onValueChange={chooseTheme}
      />
      <MenuSeparator />
      <MenuItem icon={LogOut} onSelect={() => void signOut()}>
        {say('signOut')}
      </MenuItem>
    </DropdownMenu>
  );
}
