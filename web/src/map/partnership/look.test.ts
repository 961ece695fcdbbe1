import { describe, expect, it } from 'vitest'
import { lookOf } from './look.ts'

const linear = (colour: string) =>
  [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))

/** As WCAG 2.2 reckons it, 1 to 21. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = linear(colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
  }
  const [a, b] = [light(one), light(other)]
  return Math.max(a, b) / Math.min(a, b)
}

/** Chroma, and hue in degrees, in OKLCH (Ottosson 2020). */
function colourOf(colour: string): { chroma: number; hue: number } {
  const [r = 0, g = 0, b = 0] = linear(colour)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const across = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const down = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return { chroma: Math.hypot(across, down), hue: ((Math.atan2(down, across) * 180) / Math.PI + 360) % 360 }
}

describe('the areas in the dark', () => {
  it.each(lookOf('dark').islands)('have a colour, and it is not brown: %s', (island) => {
    const { chroma, hue } = colourOf(island)
    expect(chroma).toBeGreaterThan(0.035)
    // Dark orange and dark yellow are what is called brown.
    expect(hue > 30 && hue < 120).toBe(false)
  })
})

describe.each(['light', 'dark'] as const)('names on areas, %s', (theme) => {
  const { islands, groupNames, ink, ground } = lookOf(theme)
  it.each(islands.map((island, at) => [island, groupNames[at] ?? ''] as const))('can be read on %s', (island, name) => {
    expect(contrast(name, island)).toBeGreaterThan(4.5)
    expect(contrast(ink, island)).toBeGreaterThan(7)
    expect(contrast(island, ground)).toBeGreaterThan(1.1)
  })
})
