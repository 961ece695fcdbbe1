import type { Family } from './families.ts'

/** The map's colours: organisations in one blue, told apart by shape and lightness, so that it works in grey print too. */
export interface Look {
  readonly ground: string
  readonly ink: string
  readonly soft: string
  readonly rule: string
  /** Lines by how many things join: one, two, three or more. */
  readonly lines: readonly [string, string, string]
  readonly marks: Readonly<Record<Family, string>>
  readonly outline: string
  readonly suggestion: string
  readonly focus: string
  readonly islands: readonly string[]
  /** Names of groups, each readable on its island (4.5:1 or more). */
  readonly groupNames: readonly string[]
}

const light: Look = {
  ground: '#fbfaf7',
  ink: '#191b25',
  soft: '#565d69',
  rule: '#e2dfd6',
  lines: ['#a9b2be', '#78859a', '#3f4d66'],
  marks: { public: '#16386b', company: '#1e81f9', research: '#fbfaf7', association: '#a9cdf8' },
  outline: '#16386b',
  suggestion: '#d55a08',
  focus: '#16386b',
  islands: ['#e6ecdf', '#efe6d8', '#e0eaf0', '#ece3ea', '#f0e9cf', '#dfebe8', '#efe1dc'],
  groupNames: ['#4e6238', '#7a5a2c', '#35607c', '#75496d', '#6d5d14', '#2f6760', '#8a4a3a'],
}

const dark: Look = {
  ground: '#10151d',
  ink: '#e9edf3',
  soft: '#9aa5b4',
  rule: '#252d38',
  lines: ['#566270', '#8391a5', '#c3cede'],
  marks: { public: '#dbe7fb', company: '#4e8cf0', research: '#10151d', association: '#2f5591' },
  outline: '#a9c6f5',
  suggestion: '#f08a3c',
  focus: '#ffffff',
  // From green over blue to red: dark yellows and oranges would be brown.
  islands: ['#18321e', '#312743', '#142d41', '#3e2235', '#262c47', '#0d302e', '#432127'],
  groupNames: ['#98d3a4', '#cbb6f5', '#94c9f6', '#edabd6', '#b2bffa', '#7dd5cf', '#f9a9b4'],
}

export function lookOf(theme: 'light' | 'dark'): Look {
  return theme === 'dark' ? dark : light
}

/** A colour between two, `share` of the way from the first: what is dimmed is drawn solid, nearer the ground. */
export function blend(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
