import { benchMatching } from './matching.ts'

/** `pnpm bench <name>`: what is measured beside the tests. */
const benches: Readonly<Record<string, () => unknown>> = {
  matching: () => benchMatching(),
}

const [name = ''] = process.argv.slice(2)
const bench = benches[name]
if (bench === undefined) {
  console.error(`pnpm bench ${Object.keys(benches).join('|')}`)
  process.exitCode = 1
} else {
  await bench()
}
