import { en } from '../src/language/en.ts'
import { sv } from '../src/language/sv.ts'
import { firstPages } from '../src/shell/first-pages.ts'

/** Stands for the partnership's name, which the server knows. */
const partnership = '{{partnership}}'

/** Writes what pages say and ask before their script has come, in both languages. */
process.stdout.write(
  JSON.stringify(
    firstPages.map(({ path, modules, look, words, asks }) => ({
      path,
      modules,
      look,
      words: { sv: words?.(sv, partnership), en: words?.(en, partnership) },
      asks: { sv: asks?.('sv'), en: asks?.('en') },
    })),
  ),
)
