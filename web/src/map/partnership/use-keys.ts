import type { KeyboardEvent } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { useLive } from '../../ui/Live.tsx'
import type { Organisation } from './model.ts'
import { markTowards } from './nearest-mark.ts'
import type { Scene } from './scene-model.ts'

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The picture without a pointer: arrows go from organisation to organisation, Enter puts one in focus, Escape leaves it. */
export function useKeys(options: {
  scene: Scene | null
  lit: Organisation | null
  focus: Organisation | null
  onLit: (one: Organisation | null) => void
  onFocus: (one: Organisation | null) => void
  onZoom: (factor: number) => void
  onReset: () => void
}): (event: KeyboardEvent) => void {
  const { t } = useLanguage()
  const { announce } = useLive()
  const { scene, lit, focus, onLit, onFocus, onZoom, onReset } = options
  const go = ([dx, dy]: readonly [number, number]) => {
    if (!scene) return
    const from = scene.marks.find(({ organisation }) => organisation === (lit ?? focus)) ?? null
    const found = markTowards(scene.marks, from, dx, dy)?.organisation
    if (!found) return
    onLit(found)
    announce(t.partnership.spoken(found.name, t.partnership.family[found.family], found.partners))
  }
  const actions = new Map<string, () => void>([
    ['Enter', () => onFocus(lit ?? focus)],
    [' ', () => onFocus(lit ?? focus)],
    ['Backspace', () => onFocus(null)],
    ['Escape', () => (focus ? onFocus(null) : onLit(null))],
    ['+', () => onZoom(1.4)],
    ['-', () => onZoom(1 / 1.4)],
    ['0', onReset],
  ])
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const arrow = arrows[event.key]
    const act = arrow ? () => go(arrow) : actions.get(event.key)
    if (!act) return
    event.preventDefault()
    act()
  }
}
