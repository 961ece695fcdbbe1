import type { ExportLink, ExportThing } from '../read-network.ts'

/** Names that networks use for the ends of a relationship and for its own id, and what ours of that name are called there. */
export const renamedOnLinks = { source: 'origin', id: 'commitment' } as const

/** All that is stored of a thing but its id, as attributes of a node. */
export function nodeAttributes({ properties }: ExportThing): Record<string, unknown> {
  const { id: _id, ...attributes } = properties
  return attributes
}

/** All that is stored of a relationship, as attributes of an edge. */
export function edgeAttributes({ properties }: ExportLink): Record<string, unknown> {
  const renamed: Readonly<Record<string, string>> = renamedOnLinks
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [renamed[name] ?? name, value]))
}

/** A value as a format without lists has it: several parted by a bar, or as JSON where one holds a bar itself. */
export function attributeText(value: unknown): string {
  if (!Array.isArray(value)) return String(value ?? '')
  const texts = value.map(String)
  return texts.some((text) => text.includes('|') || text.startsWith('[')) || texts.length === 0
    ? JSON.stringify(texts)
    : texts.join('|')
}

/** The list that such a text stands for. */
export function listOfText(text: string): string[] {
  if (!text.startsWith('[')) return text.split('|')
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list.map(String) : [text]
  } catch {
    return [text]
  }
}
