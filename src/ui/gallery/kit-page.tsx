import { useState } from 'react';
import { SegmentedControl } from '../segmented-control.tsx';
import { chooseTheme, type Theme, useTheme } from '../theme.ts';
import { Choosing } from './choosing.tsx';
import { Feedback } from './feedback.tsx';
import { Layers } from './layers.tsx';
import { Pressing } from './pressing.tsx';
import { Rows } from './rows.tsx';
import { Typing } from './typing.tsx';

/* For developers only and in no release, so its texts are in no catalogue. */
export default function KitPage() {
  const { theme } = useTheme();
  const [width, setWidth] = useState<'full' | 'narrow'>('full');
  return (
    <main className={width === 'narrow' ? 'mx-auto max-w-md p-4' : 'mx-auto max-w-[90rem] p-8'}>
      <header className="mb-6 flex items-center justify-between gap-4">
        <h1 className="text-xl font-semibold tracking-tight">Kit</h1>
        <div className="flex gap-2">
          <SegmentedControl
            aria-label="Width"
            options={[
              { value: 'full', label: 'Full' },
              { value: 'narrow', label: 'Narrow' },
            ]}
            value={width}
            onValueChange={setWidth}
          />
          <SegmentedControl<Theme>
            aria-label="Theme"
            options={[
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            value={theme}
            onValueChange={chooseTheme}
          />
        </div>
      </header>
      <div
        className={
          width === 'narrow' ? 'flex flex-col gap-4' : 'grid grid-cols-1 items-start gap-4 lg:grid-cols-2'
        }
      >
        <Pressing />
        <Typing />
        <Choosing />
        <Feedback />
        <Rows />
        <Layers />
      </div>
    </main>
  );
}
