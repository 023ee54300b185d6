import { Search } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { mailboxWords } from './words.ts';

export interface MailSearchProps {
  value: string;
  onChange: (value: string) => void;
}

export function MailSearch({ value, onChange }: MailSearchProps) {
  const say = useWords(mailboxWords);
  return (
    <div className="border-b border-line p-2">
      <Input
        type="search"
        icon={Search}
        aria-label={say('search')}
        placeholder={say('search')}
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
