import { useEffect, useMemo, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import type { Size } from '../model.ts'
import { createMeasure, type Measure } from '../picture/text-width.ts'
import { useFonts } from '../picture/use-host.ts'
import { type Base, makeBase } from './base.ts'
import { chooseSheet } from './choose-sheet.ts'
import { composeScene } from './compose-scene.ts'
import { runInSlices } from './in-slices.ts'
import type { PartnershipMap } from './model.ts'
import type { Scene } from './scene-model.ts'
import type { PartnershipView } from './scene-options.ts'
import { settlingBase } from './settle-base.ts'

/** The height of the row of the unlinked, in pixels. */
const row = 30

/** The room for the map itself in a picture of a size: the unlinked stand in a row below it. */
export function mapArea(map: PartnershipMap, size: Size): Size & { readonly rowHeight: number } {
  const rowHeight = map.alone.length > 0 ? row : 0
  return { width: size.width, height: Math.max(0, size.height - rowHeight), rowHeight }
}

/** Names and islands come after the first picture has been seen: on a phone they take longer than all the rest. */
function useSettled(map: PartnershipMap, base: Base | null, measure: Measure): Base | null {
  const [settled, setSettled] = useState<Base | null>(null)
  useEffect(() => (base ? runInSlices(settlingBase(map, base, measure), setSettled) : undefined), [map, base, measure])
  return settled?.marks === base?.marks ? settled : base
}

/** What is drawn. Where things stand is worked out once for a map and a size, the rest as one looks. */
export function useScene(
  map: PartnershipMap,
  area: ReturnType<typeof mapArea>,
  { focus, lit, hidden, suggestions, zoom, x, y }: PartnershipView,
  wordless = false,
): Scene | null {
  const { t } = useLanguage()
  const fonts = useFonts()
  const { width, height, rowHeight } = area
  // biome-ignore lint/correctness/useExhaustiveDependencies: widths are measured anew when the typeface has come.
  const measure = useMemo(createMeasure, [fonts])
  const bare = useMemo(() => {
    const placing = width > 0 && height > 0 ? chooseSheet(map.answer.sheets, width, height) : null
    return placing && makeBase(map, placing, { width, height }, measure, wordless)
  }, [map, width, height, measure, wordless])
  const base = useSettled(map, bare, measure)
  return useMemo(() => {
    if (!base) return null
    const view = { focus, lit, hidden, suggestions, zoom, x, y }
    return composeScene({ map, base, measure, rowHeight, words: t.partnership.row, view })
  }, [map, base, measure, rowHeight, t, focus, lit, hidden, suggestions, zoom, x, y])
}
