import { SaxesParser } from 'saxes'
import { ReadFailure } from './read-failure.ts'
import { limits } from './source.ts'

/** An element as it opens: its name without prefix, and its attributes without prefixes. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

export interface XmlHandler {
  /** The text is a file by itself, whose lines a person can look up; not a part of a workbook. */
  readonly isWholeFile?: true
  open?(element: XmlElement, path: readonly string[]): void
  /** `text` is what stood directly in the element, and in nothing below it. */
  close?(name: string, text: string, path: readonly string[]): void
}

/** So much of a text is read at once, in characters: what is broken is not read to its end. */
const step = 1 << 16

/** On which line an XML text is first broken, from 1. Read a second time, since to keep count of lines slows every file down. */
function lineOfError(xml: string): number | null {
  const parser = new SaxesParser({ position: true })
  let line: number | null = null
  parser.on('error', () => {
    line ??= parser.line
  })
  for (let at = 0; at < xml.length && line === null; at += step) parser.write(xml.slice(at, at + step))
  if (line === null) parser.close()
  return line
}

/**
 * Walks through an XML text. Nothing outside it is fetched, entities that it declares itself are not expanded, and it may not
 * nest deeper than a file of this kind has reason to.
 * @throws ReadFailure
 */
export function parseXml(xml: string, file: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ position: false })
  const path: string[] = []
  const texts: string[] = []
  let failure: ReadFailure | undefined
  const plain = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) failure ??= new ReadFailure('entities', { file })
  })
  parser.on('error', (error) => {
    if (failure) return
    const row = handler.isWholeFile ? lineOfError(xml) : null
    failure = new ReadFailure('broken_xml', { file, row, detail: error.message.slice(0, 200) })
  })
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {}
    for (const [name, value] of Object.entries(tag.attributes)) attributes[plain(name)] = String(value)
    path.push(plain(tag.name))
    texts.push('')
    if (path.length > limits.depth) failure ??= new ReadFailure('too_deep', { file })
    handler.open?.({ name: plain(tag.name), attributes }, path)
  })
  const add = (text: string) => {
    if (texts.length > 0) texts[texts.length - 1] += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    handler.close?.(path.at(-1) ?? '', texts.pop() ?? '', path)
    path.pop()
  })
  for (let at = 0; at < xml.length && !failure; at += step) parser.write(xml.slice(at, at + step))
  if (!failure) parser.close()
  if (failure) throw failure
}
