import { createContext } from 'react';

/** The IANA zone in which instants are shown where a component is given none: the workspace's. */
export const TimeZoneContext = createContext<string>('UTC');
