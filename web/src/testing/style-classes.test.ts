import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name))
const read = (file: string) => readFileSync(file, 'utf8')

interface Use {
  readonly sheet: string
  readonly component: string
  readonly names: readonly string[]
  /** Names are put together while running, as in `styles[kind]`. */
  readonly isOpen: boolean
}

/** Which classes the components name, by the sheet that they are taken from. */
function usesOf(component: string): Use[] {
  const text = read(component)
  return [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].map(([, variable = '', path = '']) => ({
    component: relative(root, component),
    sheet: relative(root, normalize(join(dirname(component), path))),
    names: [...text.matchAll(new RegExp(`\\b${variable}\\??\\.(\\w+)`, 'g'))].map(([, name = '']) => name),
    isOpen: new RegExp(`\\b${variable}\\[`).test(text),
  }))
}

/** The classes that a sheet has rules for. */
function classesOf(sheet: string): Set<string> {
  const selectors = read(join(root, sheet))
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\{[^{}]*\}/g, '{}')
  return new Set([...selectors.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name))
}

const uses = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts')).flatMap(usesOf)
const sheets = files.filter((file) => file.endsWith('.module.css')).map((file) => relative(root, file))

it('names no class that its sheet does not have: the type of a sheet cannot tell', () => {
  const missing = uses.flatMap(({ sheet, component, names }) =>
    names.filter((name) => !classesOf(sheet).has(name)).map((name) => `${component}: ${name} of ${sheet}`),
  )
  expect(missing).toEqual([])
})

it('has no class that nobody names', () => {
  const unused = sheets.flatMap((sheet) => {
    const users = uses.filter((use) => use.sheet === sheet)
    if (users.some(({ isOpen }) => isOpen)) return []
    const named = new Set(users.flatMap(({ names }) => names))
    return [...classesOf(sheet)].filter((name) => !named.has(name)).map((name) => `${sheet}: ${name}`)
  })
  expect(sheets.length).toBeGreaterThan(50)
  expect(unused).toEqual([])
})
