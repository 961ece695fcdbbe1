/** What the programs here write in the terminal: sentences that stay, and a line of progress that is written over. */

const over = process.stdout.isTTY
let open = false
let last = ''

/** Shows how far something has come; the counting part of a sentence is shown in tenths where no line can be written over. */
export function progress(sentence) {
  if (over) {
    process.stdout.write(`\r\u001b[2K${sentence.slice(0, (process.stdout.columns ?? 80) - 1)}`)
    open = true
    return
  }
  const [, done, all] = /: (\d+) of (\d+)/.exec(sentence) ?? []
  if (done && all && Number(done) !== Number(all) && Number(done) % Math.ceil(Number(all) / 10) !== 0) return
  if (sentence !== last) console.log(sentence)
  last = sentence
}

/** Writes a sentence that stays. */
export function say(sentence) {
  endProgress()
  console.log(sentence)
}

/** Tells in one sentence why the program ends, and ends it. */
export function fail(sentence) {
  endProgress()
  console.error(sentence)
  process.exit(1)
}

function endProgress() {
  if (open) process.stdout.write('\r\u001b[2K')
  open = false
}
