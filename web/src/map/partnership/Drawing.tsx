import { useEffect, useMemo, useRef } from 'react'
import styles from './Drawing.module.css'
import type { Look } from './look.ts'
import { paintGround } from './paint.ts'
import type { Scene } from './scene-model.ts'
import { textsSvg } from './texts-svg.ts'

/** The picture as it is drawn: what lies below words on a canvas as sharp as the screen, words as text over it. */
export const Drawing = (props: { scene: Scene; look: Look }) => {
  const { scene, look } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const ratio = Math.min(3, window.devicePixelRatio || 1)
    element.width = Math.round(scene.width * ratio)
    element.height = Math.round(scene.height * ratio)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    paintGround(context, scene, look)
  }, [scene, look])
  const words = useMemo(() => textsSvg(scene.texts, look), [scene, look])
  return (
    <>
      <canvas ref={canvas} className={styles.ground} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: names are escaped where the words are written. */}
      <svg className={styles.words} aria-hidden="true" dangerouslySetInnerHTML={{ __html: words }} />
    </>
  )
}
