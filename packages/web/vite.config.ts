import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** `EARNED_API` is the address that `earned serve` printed, for `vite dev` beside a running server. */
const api = process.env['EARNED_API'] ?? 'http://127.0.0.1:4270'

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: {
    alias: {
      // The shapes of the nouns are checked by the server; the browser reads their types only.
      // Without this every page would carry 25 kB of a validator that never runs.
      zod: here('lib/zod-stays-on-the-server.ts'),
    },
  },
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Nothing inline: the content policy refuses data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: { proxy: { '/api': { target: api, changeOrigin: true } } },
})
