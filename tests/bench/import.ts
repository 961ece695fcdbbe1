import { openGraph } from '@mellanrum/graph-api/database/graph'
import { addImportPart } from '@mellanrum/graph-api/exchange/add-import-part'
import { createImport } from '@mellanrum/graph-api/exchange/create-import'
import { previewImport } from '@mellanrum/graph-api/exchange/preview-import'
import { countsOf, runImport } from '@mellanrum/graph-api/exchange/run-import'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { startEmptyDatabase } from '../support/empty-database.ts'

/**
 * `pnpm bench import [organisations …]`: how long an import of so many invented organisations with five links each takes, and
 * how much memory. The links go to initiatives, a fifth as many as there are organisations.
 */
const sizes = process.argv.slice(2).map(Number)
const partSize = 96_000
const words = ['Älvens', 'Norra', 'Södra', 'Gröna', 'Lilla', 'Stora', 'Nya', 'Första', 'Fria', 'Blå', 'Västra', 'Östra']
const trades = ['energi', 'bygg', 'odling', 'skola', 'transport', 'kultur', 'vatten', 'skog', 'mat', 'data']
const kinds = ['företag', 'kommun', 'förening', 'myndighet', 'högskola']

/** Names as close to each other as real ones are: hundreds share each word. */
function organisationsOf(count: number): string {
  const rows = Array.from({ length: count }, (_none, at) => {
    const name = `${words[at % 12]} ${letters(at)}${trades[at % 10]} ${at % 3 === 0 ? 'AB' : 'förening'}`
    return `o${at};${name};${kinds[at % 5]};Provort ${at % 50};https://www.prov-${at}.example`
  })
  return `id;namn;typ;ort;webbplats\n${rows.join('\n')}\n`
}

function initiativesOf(count: number): string {
  const rows = Array.from(
    { length: count },
    (_none, at) => `i${at};Provprojekt ${letters(at)};Prov av ${trades[at % 10]}`,
  )
  return `id;projekt;beskrivning\n${rows.join('\n')}\n`
}

function linksOf(organisations: number, initiatives: number, each: number): string {
  const rows = Array.from({ length: organisations }, (_none, at) =>
    Array.from({ length: each }, (_same, nth) => `o${at};i${(at * 7 + nth * 131) % initiatives};deltar i`),
  ).flat()
  return `från;till;relation\n${[...new Set(rows)].join('\n')}\n`
}

/** A made-up word that no other number has. */
function letters(at: number): string {
  const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'my', 'nå', 'på', 'rö', 'sä', 'ti', 'vo', 'ka', 'je']
  let left = at + 200
  let word = ''
  while (left > 0) {
    word += syllables[left % syllables.length]
    left = Math.floor(left / syllables.length)
  }
  return word.charAt(0).toUpperCase() + word.slice(1)
}

async function measure(count: number): Promise<void> {
  const database = await startEmptyDatabase()
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 200)
  try {
    const graph = openGraph({ driver: database.driver, viewer: viewerOf('coordinator') })
    const initiatives = Math.max(200, Math.floor(count / 5))
    const files = {
      'organisationer.csv': organisationsOf(count),
      'initiativ.csv': initiativesOf(initiatives),
      'kopplingar.csv': linksOf(count, initiatives, 5),
    }
    const begin = async () => {
      const id = await createImport(graph, { input: { name: `${count}`, licence: null } })
      for (const [file, text] of Object.entries(files)) {
        const bytes = Buffer.from(text)
        for (let at = 0; at * partSize < bytes.length; at += 1) {
          const content = bytes.subarray(at * partSize, (at + 1) * partSize).toString('base64')
          await addImportPart(graph, { id, input: { file, position: at, content } })
        }
      }
      return id
    }
    const started = performance.now()
    const seconds = () => ((performance.now() - started) / 1_000).toFixed(1)
    const id = await begin()
    const sent = seconds()
    const counts = countsOf((await previewImport(graph, id)).plan)
    const shown = seconds()
    await runImport(graph, { id })
    const written = seconds()
    const again = countsOf((await previewImport(graph, await begin())).plan)
    console.log(
      `${count} organisations: sent ${sent} s, shown ${shown} s, written ${written} s, again ${seconds()} s, ${Math.round(peak / 1e6)} MB; ${JSON.stringify(counts)}; again ${again.new} new, ${again.changed} changed`,
    )
  } finally {
    clearInterval(watch)
    await database.stop()
  }
}

for (const count of sizes.length > 0 ? sizes : [1_000, 10_000, 50_000]) await measure(count)
