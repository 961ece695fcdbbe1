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

/** Fewer rows than a table may have; the rest goes into another file. */
const rowsAFile = 150_000

function linksOf(organisations: number, initiatives: number, each: number): Record<string, string> {
  const rows = Array.from({ length: organisations }, (_none, at) =>
    Array.from({ length: each }, (_same, nth) => `o${at};i${(at * 7 + nth * 131) % initiatives};deltar i`),
  ).flat()
  const single = [...new Set(rows)]
  const files = Array.from({ length: Math.ceil(single.length / rowsAFile) }, (_none, at) => [
    `kopplingar${at === 0 ? '' : `-${at + 1}`}.csv`,
    `från;till;relation\n${single.slice(at * rowsAFile, (at + 1) * rowsAFile).join('\n')}\n`,
  ])
  return Object.fromEntries(files)
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

/** Invented organisations with five links each to a fifth as many initiatives, at least 20: files by name. */
export function madeFiles(count: number): Record<string, string> {
  const initiatives = Math.max(20, Math.floor(count / 5))
  return {
    'organisationer.csv': organisationsOf(count),
    'initiativ.csv': initiativesOf(initiatives),
    ...linksOf(count, initiatives, 5),
  }
}
