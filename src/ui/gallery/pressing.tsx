import { Copy, Ellipsis, Plus, Trash2, Zap } from 'lucide-react';
import { Avatar } from '../avatar.tsx';
import { Badge } from '../badge.tsx';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { IconButton } from '../icon-button.tsx';
import { Kbd } from '../kbd.tsx';
import { textLink } from '../link-style.ts';
import { TagChip } from '../tag-chip.tsx';

const VARIANTS = ['primary', 'secondary', 'ghost', 'danger'] as const;
const TONES = ['neutral', 'accent', 'success', 'warning', 'danger', 'info'] as const;
const FAMILIES = ['entry', 'wait', 'decide', 'act', 'end', 'rule'] as const;
const ROW = 'flex flex-wrap items-center gap-2';

export function Pressing() {
  return (
    <Card title="Buttons, badges, chips" actions={<IconButton icon={Ellipsis} label="More" />}>
      <div className="flex flex-col gap-3">
        {(['small', 'medium', 'large'] as const).map((size) => (
          <div key={size} className={ROW}>
            {VARIANTS.map((variant) => (
              <Button
                key={variant}
                variant={variant}
                size={size}
                {...(variant !== 'ghost' && { icon: variant === 'danger' ? Trash2 : Plus })}
              >
                {variant}
              </Button>
            ))}
          </div>
        ))}
        <div className={ROW}>
          <Button variant="primary" loading>
            Saving
          </Button>
          <Button loading>Loading</Button>
          <Button disabled>Disabled</Button>
          <Button variant="primary" disabled>
            Disabled
          </Button>
          <IconButton icon={Copy} label="Duplicate" shortcut="Ctrl+D" />
          <IconButton icon={Trash2} label="Delete" variant="secondary" />
          <Kbd keys="Ctrl+Shift+Z" />
          <a href="#link" className={textLink()}>
            Read about tags
          </a>
        </div>
        <div className={ROW}>
          {TONES.map((tone) => (
            <Badge key={tone} tone={tone} dot={tone !== 'neutral'}>
              {tone}
            </Badge>
          ))}
        </div>
        <div className={ROW}>
          {FAMILIES.map((family) => (
            <Badge key={family} tone={family} icon={Zap}>
              {family}
            </Badge>
          ))}
        </div>
        <div className={ROW}>
          <TagChip label="VIP" onRemove={() => undefined} />
          <TagChip label="Newsletter" tone="accent" />
          <TagChip
            label="A very long tag that nobody thought would be this long"
            onRemove={() => undefined}
          />
          {['Ada Lovelace', 'grace@example.com', 'Özge Şahin', 'Li Wei', 'Kofi Mensah'].map((name) => (
            <Avatar key={name} name={name} />
          ))}
          <Avatar name="Ada Lovelace" size="small" />
          <Avatar name="Ada Lovelace" size="large" />
        </div>
      </div>
    </Card>
  );
}
