import { createContext } from 'react';
import type { Locale } from './words.ts';

/** The language of everything below. The app provides the person's choice; English where nobody chose. */
export const LocaleContext = createContext<Locale>('en');
