import { join } from 'node:path'
import { defineConfig } from 'vite'

const inBuild = (file: string) => join(import.meta.dirname, 'build', file)
const recorder = inBuild('record-documents.ts')

/**
 * Builds the programs that write what the pages may ask (all of the pages' modules, run by Node without a browser) and what they
 * say before their script has come.
 */
export default defineConfig({
  logLevel: 'error',
  plugins: [
    {
      name: 'record-documents',
      enforce: 'pre',
      resolveId: (source, importer) =>
        source.endsWith('client/graphql.ts') || source === './graphql.ts'
          ? importer === recorder
            ? null
            : recorder
          : null,
    },
  ],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    rollupOptions: { input: [inBuild('print-documents.ts'), inBuild('print-first-pages.ts')] },
    minify: false,
    copyPublicDir: false,
  },
})
