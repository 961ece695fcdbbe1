import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { currentDay, dayFromNow } from '../language/current-day.ts'
import { hasEnded } from './has-ended.ts'

/** Asks of a last day only whether there is one. */
const bare = /\b(until|endedOn)\b *(\?[^?.:]|&&|\|\||[!=]==? null)|![\w.?]*\b(until|endedOn)\b/

/** Files that may, and why. */
const allowed: Readonly<Record<string, string>> = {
  'collaborations/CollaborationPage.tsx': 'shows the day, where there is one',
  'map/tools/filters.ts': 'asks it of the day that the map shows',
}

describe('an end', () => {
  it('has come on its day and after it', () => {
    expect([null, dayFromNow(-1), currentDay(), dayFromNow(1)].map(hasEnded)).toEqual([false, true, true, false])
  })

  it('that is still to come counts as none, on every page', () => {
    const root = join(import.meta.dirname, '..')
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|graphql-env/.test(file))
    expect(files.length).toBeGreaterThan(200)
    const found = files.filter((file) => bare.test(readFileSync(join(root, file), 'utf8')))
    expect(found.sort()).toEqual(Object.keys(allowed).sort())
  })
})
