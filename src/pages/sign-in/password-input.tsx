import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/use-words.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input, type InputProps } from '../../ui/input.tsx';
import { signInWords } from './words.ts';

export function PasswordInput(props: InputProps) {
  const say = useWords(signInWords);
  const [shown, setShown] = useState(false);
  return (
    <span className="relative flex">
      <Input {...props} type={shown ? 'text' : 'password'} className="pr-10" />
      <IconButton
        icon={shown ? EyeOff : Eye}
        label={say(shown ? 'hidePassword' : 'showPassword')}
        size="small"
        onClick={() => setShown(!shown)}
        className="absolute! top-0.5 right-0.5"
      />
    </span>
  );
}
