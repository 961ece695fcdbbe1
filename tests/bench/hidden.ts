import { withOwnDatabase } from './whole-schema/arrange.ts'
import { compareAnswers, describeTold } from './whole-schema/same-answers.ts'

/**
 * `pnpm bench hidden [cases] [seed]`: makes graphs by chance from the demo and compares what each role is answered by two that
 * differ only in what it may not see. A case is one field of the schema asked of both; 10,000 where left out.
 */
const [cases = 10_000, firstSeed = 1] = process.argv.slice(2).map(Number)
const secondsSince = (time: number) => Math.round((performance.now() - time) / 1_000)
/** So many of one field are told in full. */
const shownOfEach = 2

await withOwnDatabase(async ({ whole, api, put }) => {
  console.log(`${whole.nodes.length} things, ${whole.ties.length} relationships to draw from`)
  const byField = new Map<string, number>()
  let [compared, refused] = [0, 0]
  const begun = performance.now()
  for (let seed = firstSeed; compared < cases; seed++) {
    const found = await compareAnswers({ whole, api, put, seed, roles: 5 })
    compared += found.compared
    refused += found.refused
    for (const told of found.told) {
      const before = byField.get(told.question.field) ?? 0
      byField.set(told.question.field, before + 1)
      if (before < shownOfEach) console.log(describeTold(told))
    }
    console.log(`seed ${seed}: ${compared} answers compared, ${refused} refused whole, ${secondsSince(begun)} s`)
  }
  console.log(`${compared} answers compared, ${refused} refused whole, ${api.masked.length} unexpected errors`)
  for (const error of api.masked.slice(0, 5)) console.log(JSON.stringify(error).slice(0, 400))
  for (const [field, times] of byField) console.log(`${field}: ${times} told something`)
  process.exitCode = byField.size > 0 || api.masked.length > 0 ? 1 : 0
})
