import { stepsPerSecond } from './steps-per-second.ts';

postMessage(stepsPerSecond());
