import { describe, expect, it } from 'vitest'
import { toSvg } from '../export/export-svg.ts'
import { arrange } from './arrange.ts'
import { numbersOf, withNames } from './map-data.ts'
import { type ElementSpec, patchBetween } from './named-elements.ts'
import { light } from './palette.ts'
import { nextByAngle } from './roving.ts'
import { emptyScene, type Scene, type SceneNode } from './scene.ts'
import { boxOf, unlabelledNodes } from './scene-room.ts'
import { roughWidth, shorten } from './text-width.ts'
import { between, toModel, viewportAround, viewportAt, zoomedAbout } from './viewport.ts'

const size = { width: 800, height: 600 }
const limits = { least: 0.1, most: 4 }

describe('viewport', () => {
  it('shows a whole box in the middle', () => {
    const viewport = viewportAround({ left: -100, right: 300, top: 0, bottom: 200 }, size, limits)
    expect(toModel(viewport, { x: 400, y: 300 })).toEqual({ x: 100, y: 100 })
  })

  it('keeps the point under the pointer when it comes nearer', () => {
    const before = { zoom: 1, x: 10, y: 20 }
    const at = { x: 200, y: 150 }
    const after = zoomedAbout(before, 2, at, limits)
    expect(toModel(after, at)).toEqual(toModel(before, at))
    expect(zoomedAbout(before, 100, at, limits).zoom).toBe(4)
  })

  it('flies from one place to another and arrives', () => {
    const [from, to] = [viewportAt({ x: 0, y: 0 }, 0.5, size), viewportAt({ x: 1000, y: 0 }, 2, size)]
    expect(between(from, to, 0, size)).toEqual(from)
    expect(between(from, to, 1, size)).toEqual(to)
    const half = toModel(between(from, to, 0.5, size), { x: 400, y: 300 })
    expect(half.x).toBeGreaterThan(0)
    expect(half.x).toBeLessThan(1000)
  })
})

describe('nextByAngle', () => {
  const points = new Map([
    ['middle', { x: 0, y: 0 }],
    ['right', { x: 100, y: 10 }],
    ['far right', { x: 300, y: 0 }],
    ['up', { x: 5, y: -80 }],
  ])

  it('goes to the nearest one that way', () => {
    expect(nextByAngle(points, 'middle', 'right')).toBe('right')
    expect(nextByAngle(points, 'right', 'right')).toBe('far right')
    expect(nextByAngle(points, 'middle', 'up')).toBe('up')
  })

  it('stays where nothing lies that way', () => {
    expect(nextByAngle(points, 'middle', 'left')).toBeNull()
  })
})

describe('patchBetween', () => {
  const told = (id: string, label: string): ElementSpec => ({ group: 'nodes', data: { id, label }, classes: '' })

  it('tells only what is new, gone or different', () => {
    const before = new Map([told('a', 'A'), told('b', 'B'), told('c', 'C')].map((one) => [String(one.data.id), one]))
    const after = new Map([told('a', 'A'), told('b', 'Be'), told('d', 'D')].map((one) => [String(one.data.id), one]))
    const { gone, added, changed } = patchBetween(before, after)
    expect([gone, added.map((one) => one.data.id), changed.map((one) => one.data.id)]).toEqual([['c'], ['d'], ['b']])
  })
})

const node = (id: string, x: number, y: number, role: SceneNode['role'] = 'neighbour'): SceneNode => ({
  id,
  kind: 'ORGANISATION',
  role,
  label: id,
  fullLabel: id,
  side: 'right',
  width: 60,
  pinned: false,
  x,
  y,
})
const scene: Scene = {
  focus: 'focus',
  nodes: [node('focus', 0, 0, 'focus'), node('near', 400, 0), node('under', 402, 4), node('Ö & <co>', 900, 400)],
  edges: [{ id: 'e', source: 'focus', target: 'near', weight: 'near', change: 'stayed' }],
}

describe('names on the map', () => {
  it('keep quiet where they would lie on another', () => {
    const silent = unlabelledNodes(scene, 1, false)
    expect(silent.has('focus')).toBe(false)
    expect(silent.has('near') || silent.has('under')).toBe(true)
    expect(silent.has('Ö & <co>')).toBe(false)
  })

  it('leave far out only the focus, unless a question was asked', () => {
    expect(unlabelledNodes(scene, 0.05, false).size).toBe(3)
    expect(unlabelledNodes(scene, 0.05, true).size).toBeLessThan(3)
  })

  it('count in the box around a scene, wider the smaller the rest gets', () => {
    expect(boxOf(scene, 1).right).toBe(974)
    expect(boxOf(scene, 0.5).right).toBe(1048)
  })
})

describe('shorten', () => {
  it('cuts at the room there is', () => {
    const widthOf = (text: string) => roughWidth(text, 13)
    expect(shorten('kort', 100, widthOf)).toBe('kort')
    const cut = shorten('Att vi tar fram en gemensam bild', 100, widthOf)
    expect(cut.endsWith('…')).toBe(true)
    expect(widthOf(cut)).toBeLessThanOrEqual(100)
  })
})

describe('toSvg', () => {
  it('writes text as text, escaped, and every node and line once', () => {
    const shown = {
      scene,
      data: null,
      viewport: { zoom: 1, x: 0, y: 0 },
      size,
      palette: light,
      title: 'Kring "A"',
      layout: 'ego' as const,
      asked: false,
      measure: roughWidth,
    }
    const svg = toSvg(shown)
    expect(svg).toContain('Ö &amp; &lt;co&gt;')
    expect(svg).toContain('<title>Kring &quot;A&quot;</title>')
    expect(svg.match(/<line /g)).toHaveLength(1)
    expect(svg.match(/<text /g)).toHaveLength(4)
  })

  it('writes the map behind as it is drawn: its communities by name, its dots and lines', () => {
    const map = {
      ids: ['a', 'b'],
      kinds: [0, 0],
      labels: ['A', 'B'],
      details: [null, null],
      x: [0, 50],
      y: [0, 50],
      communities: [0, 0],
      degrees: [1, 1],
      since: [null, null],
      edges: [0, 1],
      edgeSince: [null],
      kindNames: ['ORGANISATION' as const],
      communityLabels: ['Mat & jord'],
      isWhole: true,
    }
    const input = numbersOf(map, Uint8Array.of(1, 1), null)
    const svg = toSvg({
      scene: emptyScene,
      data: withNames(map, input, arrange(input), {}),
      viewport: { zoom: 0.1, x: 100, y: 100 },
      size,
      palette: light,
      title: 'Kartan',
      layout: 'map',
      asked: false,
      measure: roughWidth,
    })
    expect(svg).toContain('Mat &amp; jord</text>')
    expect(svg.match(/<rect /g)).toHaveLength(3)
  })
})
