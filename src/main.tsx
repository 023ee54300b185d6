import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { MissingSettings } from './app/missing-settings.tsx';
import { missingSettings } from './data/settings.ts';
import { watchTheme } from './ui/theme.ts';
import './ui/theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

watchTheme();
const missing = missingSettings(import.meta.env);
createRoot(root).render(
  <StrictMode>{missing.length > 0 ? <MissingSettings names={missing} /> : <App />}</StrictMode>,
);
