import { useEffect, useMemo, useRef, useState } from 'react'
import { needsNewLayout, visibleWhenCompared } from '../tools/filters.ts'
import type { TimedMap } from '../tools/timed-map.ts'
import type { View } from '../view.ts'
import { arrange } from './arrange.ts'
import { createWorkerArrange, type WorkerArrange } from './arrange-in-worker.ts'
import { type MapData, numbersOf, withNames } from './map-data.ts'

/** Below this a map is arranged at once, in a few milliseconds; above it a thread of its own does it. */
export const small = 1500
/** More than this is not laid out anew: it would take many seconds, and most of the map stays anyway. */
const mostRelaid = 4000

interface Options {
  readonly timed: TimedMap | null
  readonly view: View
  readonly reached: ReadonlySet<string> | null
  /** What a community is called whose members are tied to nothing. */
  readonly unlinked: string
  /** Whether filters may lay out anew: only where the map itself is looked at. */
  readonly relays: boolean
}

export interface ShownMap {
  readonly data: MapData
  /** The filters have laid it out anew. */
  readonly relaid: boolean
}

/** The newest arranged by the thread apart: first as learned where that is not at hand, then laid out anew where it should be. */
function useWorkerArrange(
  base: MapData | null,
  wanted: { prepare: boolean; relay: boolean },
  make: Make | null,
): ShownMap | null {
  const [shown, setShown] = useState<{ make: Make; shown: ShownMap } | null>(null)
  const apart = useRef<WorkerArrange | null>(null)
  const { prepare, relay } = wanted
  useEffect(() => () => apart.current?.destroy(), [])
  useEffect(() => {
    if (!make || !(prepare || relay)) return
    let left = false
    apart.current ??= createWorkerArrange()
    const thread = apart.current
    const show = async (relaid: boolean) => {
      const arranged = await thread.arrange({ ...make.input, relaid })
      if (arranged && !left) setShown({ make, shown: { data: make.finish(arranged), relaid } })
    }
    void (prepare ? show(false) : Promise.resolve()).then(() => (relay && !left ? show(true) : undefined))
    return () => {
      left = true
    }
  }, [make, prepare, relay])
  if (shown?.make === make && (shown?.shown.relaid === relay || !base)) return shown?.shown ?? null
  return base ? { data: base, relaid: false } : (shown?.shown ?? null)
}

interface Make {
  readonly input: ReturnType<typeof numbersOf>
  readonly finish: (arranged: ReturnType<typeof arrange>) => MapData
}

/** The map as it is drawn; the same one while nothing that it depends on changes. Null until there is one. */
export function useMapData({ timed, view, reached, unlinked, relays }: Options): ShownMap | null {
  const { without, statuses, atLeast, date, hidden } = view
  // Lists come anew with every address: their contents decide.
  const key = JSON.stringify([without, statuses, atLeast, date, hidden])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the parts of the view that matter here.
  const make = useMemo<Make | null>(() => {
    if (!timed) return null
    const { map, compared } = timed
    const input = numbersOf(map, visibleWhenCompared(timed, view, reached), date)
    return { input, finish: (arranged) => withNames(map, input, arranged, { compared, unlinked }) }
  }, [timed, reached, unlinked, key])
  const count = make?.input.visible.length ?? 0
  const base = useMemo(() => (make && count < small ? make.finish(arrange(make.input)) : null), [make, count])
  const shown = useMemo(() => make?.input.visible.reduce((sum, one) => sum + one, 0) ?? 0, [make])
  const relay = relays && needsNewLayout(view) && shown > 1 && shown < count && shown <= mostRelaid
  return useWorkerArrange(base, { prepare: count >= small, relay }, make)
}
