import react from '@vitejs/plugin-react'
import { defineConfig, loadEnv } from 'vite'

const api = `http://localhost:${loadEnv('development', '.', 'PORT').PORT || 4000}`

export default defineConfig({
  plugins: [react()],
  // `pnpm dev`: pages from here, data from the API beside it (PORT is where that listens).
  server: {
    host: 'localhost',
    proxy: { '/graphql': api, '/health': api, '/export': api, '/reconcile': api, '/auth': api, '/live': api },
  },
  build: {
    outDir: 'dist',
    // Fonts and pictures stay files: the content security policy allows no data addresses for them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
