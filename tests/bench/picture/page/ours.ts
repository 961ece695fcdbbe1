import type { NetworkMap, PictureEdge, PictureNode } from '../../../../web/src/map/model.ts'
import { arrange } from '../../../../web/src/map/picture/arrange.ts'
import { createWorkerArrange } from '../../../../web/src/map/picture/arrange-in-worker.ts'
import { numbersOf, withNames } from '../../../../web/src/map/picture/map-data.ts'
import { light } from '../../../../web/src/map/picture/palette.ts'
import { Picture } from '../../../../web/src/map/picture/picture.ts'
import { egoScene, emptyScene } from '../../../../web/src/map/picture/scene.ts'
import { createMeasure } from '../../../../web/src/map/picture/text-width.ts'
import { small } from '../../../../web/src/map/picture/use-map-data.ts'
import { type MadeNetwork, neighbourhoodOf } from '../made.ts'
import { type Engine, painted } from './engine.ts'

/** The picture of the pages: named nodes in Cytoscape over the batched map. `whole`: with the map, as from 1k nodes. */
export function ours(whole: boolean): Engine {
  let picture: Picture
  let network: MadeNetwork
  let sharp: number | null = null
  let wake: (() => void) | null = null
  const measure = createMeasure()
  const apart = createWorkerArrange()
  let near: ReturnType<typeof neighbourhoodOf> = null
  const sceneOf = (id: string) => {
    if (!near) return emptyScene
    return egoScene({
      network: near as { nodes: PictureNode[]; edges: PictureEdge[] },
      focus: id,
      size: picture.size(),
      measure,
      kindName: (kind) => kind.toLowerCase(),
      moreName: (count) => `${count} more`,
      partName: (kind, shown, count) => `${kind} · ${shown} of ${count}`,
      pinned: {},
      whole: [],
      opened: [],
      between: null,
    })
  }
  return {
    draw: async (host, made) => {
      network = made
      const onSharp = (milliseconds: number) => {
        sharp = milliseconds
        wake?.()
      }
      const nothing = () => {}
      const events = {
        onNode: nothing,
        onDot: nothing,
        onMenu: nothing,
        onHover: nothing,
        onOver: nothing,
        onDragged: nothing,
      }
      picture = new Picture({ host, palette: light, measure, still: true, onSharp, ...events })
      const best = [...made.nodes].sort((a, b) => b.degree - a.degree)[0]
      if (whole) {
        const drawn = new Promise<void>((resolve) => {
          wake = resolve
        })
        const map = made.map as unknown as NetworkMap
        const input = numbersOf(map, new Uint8Array(map.ids.length).fill(1), null)
        // As the page does it: a large map is arranged by a thread of its own.
        const arranged = map.ids.length < small ? arrange(input) : await apart.arrange(input)
        if (arranged) picture.setMap(withNames(map, input, arranged, {}))
        await drawn
      } else if (best) {
        near = neighbourhoodOf(network, best.id, 150)
        picture.show({ scene: sceneOf(best.id), layout: 'ego', asked: false })
      }
      await painted()
    },
    ready: (id) => {
      near = neighbourhoodOf(network, id, 150)
    },
    pan: (x, y) => {
      const { zoom, x: left, y: top } = picture.viewport()
      picture.setViewport({ zoom, x: left + x, y: top + y })
    },
    focus: async (id) => {
      picture.show({ scene: sceneOf(id), layout: whole ? 'map' : 'ego', asked: false })
      await painted()
    },
    sharp: async () => {
      if (!whole) return null
      let slowest = 0
      for (const zoom of [picture.viewport().zoom, 0.2, 0.5]) {
        const drawn = new Promise<void>((resolve) => {
          wake = resolve
        })
        const { width, height } = picture.size()
        picture.setViewport({ zoom, x: width / 2 + Math.random(), y: height / 2 })
        await drawn
        slowest = Math.max(slowest, sharp ?? 0)
      }
      return slowest
    },
  }
}
