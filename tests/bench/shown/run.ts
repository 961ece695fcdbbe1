import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { seedId } from '@mellanrum/seed/seed-id'
import { type Ask, type Newcomer, showTo, type ThemesFrom } from './newcomer.ts'
import { type Outcome, summary, tally, verdictOf } from './tally.ts'
import { withDemo } from './with-demo.ts'

const said: Readonly<Record<ThemesFrom, string>> = {
  none: 'no themes picked',
  picked: 'themes picked',
  proposed: 'the themes that the form proposes',
}

/** The label sets that are asked where none is named. */
const ownSets = ['newcomers-first', 'newcomers-ten-trades', 'newcomers-twelve-trades']

/**
 * What newcomers are shown: each joins the demo partnership through the API, over HTTP, one at a time. Prints what each got and
 * how that compares with what a coordinator would expect.
 * @param files label sets as JSON, the repository's own where none is given
 */
export async function evaluateShown(files: readonly string[]): Promise<void> {
  const sets =
    files.length > 0 ? files : ownSets.map((name) => resolve(import.meta.dirname, '..', 'labels', `${name}.json`))
  await withDemo(async ({ ask, driver }) => {
    for (const file of sets) {
      const { newcomers } = JSON.parse(readFileSync(file, 'utf8')) as { newcomers: Newcomer[] }
      const hasThemes = newcomers.some(({ needs }) => needs.some(({ themes }) => themes))
      for (const themes of ['none', ...(hasThemes ? (['picked'] as const) : []), 'proposed'] as const) {
        const outcomes: Outcome[] = []
        for (const one of newcomers) {
          const shown = await showTo(one, { ask, driver, themes })
          outcomes.push(tally(one, shown))
          const wanted = (one.expectedInitiatives ?? []).map((key) => seedId('Initiative', key))
          console.log(`${one.name} (${Math.round(shown.milliseconds)} ms)`)
          for (const { level, organisation } of shown.synergies.slice(0, 10))
            console.log(
              `  ${verdictOf(one, organisation.id)} · ${level.toLowerCase()} · ${await nameOf(organisation.id, ask)}`,
            )
          for (const id of shown.parallels)
            console.log(`  ${wanted.includes(id) ? 'much the same' : 'other'} · ${await titleOf(id, ask)}`)
          for (const id of wanted.filter((expected) => !shown.parallels.includes(expected)))
            console.log(`  missed · ${await titleOf(id, ask)}`)
        }
        console.log(`${file}, ${said[themes]}: ${summary(outcomes)}\n`)
      }
    }
  })
}

async function nameOf(id: string, ask: Ask): Promise<string> {
  const { organisation } = await ask<{ organisation: { name: string } | null }>(
    'query ($id: ID!) { organisation(id: $id) { name } }',
    { id },
  )
  return organisation?.name ?? id
}

async function titleOf(id: string, ask: Ask): Promise<string> {
  const { initiative } = await ask<{ initiative: { title: string } | null }>(
    'query ($id: ID!) { initiative(id: $id) { title } }',
    { id },
  )
  return initiative?.title ?? id
}
