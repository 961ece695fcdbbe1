import type { ExportNetwork } from '../read-network.ts'

/** Our own export: a line that says what it is, then one line for each thing and each link, with all that is stored. */
export function writeJsonLines({ things, links }: ExportNetwork): string {
  const lines = [
    { mellanrum: 1, things: things.length, links: links.length },
    ...things.map(({ label, properties }) => ({ label, properties })),
    ...links.map(({ type, from, to, properties }) => ({ type, from, to, properties })),
  ]
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`
}
