import type { Zip } from './open-zip.ts'
import { parseXml } from './parse-xml.ts'

/** A link of a sheet as it stands there: which cells it is on, and under which id its address is kept. */
export interface SheetLink {
  readonly ref: string
  readonly id: string
}

/** The addresses that lie behind cells of a sheet, by the reference of the first cell of each: `B3`. */
export function linkedAddresses(
  zip: Zip,
  sheetPath: string,
  links: readonly SheetLink[],
  file: string,
): Map<string, string> {
  const slash = sheetPath.lastIndexOf('/') + 1
  const xml = links.length > 0 ? zip.read(`${sheetPath.slice(0, slash)}_rels/${sheetPath.slice(slash)}.rels`) : null
  const targets = new Map<string, string>()
  if (xml) {
    parseXml(xml, file, {
      open({ name, attributes }) {
        if (name === 'Relationship' && attributes.TargetMode === 'External')
          targets.set(attributes.Id ?? '', attributes.Target ?? '')
      },
    })
  }
  return new Map(
    links.flatMap(({ ref, id }) => {
      const target = targets.get(id) ?? ''
      return isAddress(target) ? [[ref.split(':')[0] ?? '', target] as const] : []
    }),
  )
}

/** The address of `HYPERLINK("https://…","text")`; null where a formula is another one. */
export function addressInFormula(formula: string): string | null {
  const found = /^\s*HYPERLINK\s*\(\s*"([^"]+)"/i.exec(formula)?.[1] ?? ''
  return isAddress(found) ? found : null
}

const isAddress = (text: string): boolean => /^(https?:\/\/|mailto:)/i.test(text)
