import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  server: {
    host: '127.0.0.1',
    // The database's files and the tests change all the time and are no part of the app.
    watch: { ignored: ['**/.rivulet/**', '**/tests/**', '**/supabase/**', '**/docs/**'] },
    warmup: { clientFiles: ['./src/main.tsx'] },
  },
  build: { target: 'es2022', chunkSizeWarningLimit: 900 },
});
