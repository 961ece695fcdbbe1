import { join } from 'node:path'
import { defineConfig } from 'vite'

const recorder = join(import.meta.dirname, 'build', 'record-documents.ts')

/** Builds the program that writes what the pages may ask: all of the pages' modules, run by Node without a browser. */
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
  build: { ssr: join(import.meta.dirname, 'build', 'print-documents.ts'), minify: false, copyPublicDir: false },
})
