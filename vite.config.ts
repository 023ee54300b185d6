import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: {
    // Halves of supabase-js that the app never uses and no bundler can shake off; remove a line to get one back.
    alias: {
      '@supabase/realtime-js': fileURLToPath(new URL('./src/data/not-shipped/realtime.ts', import.meta.url)),
      '@supabase/storage-js': fileURLToPath(new URL('./src/data/not-shipped/storage.ts', import.meta.url)),
    },
  },
  server: {
    host: '127.0.0.1',
    // The database's files and the tests change all the time and are no part of the app.
    watch: { ignored: ['**/.rivulet/**', '**/tests/**', '**/supabase/**', '**/docs/**'] },
    warmup: { clientFiles: ['./src/main.tsx'] },
  },
  build: { target: 'es2022', chunkSizeWarningLimit: 900 },
});
