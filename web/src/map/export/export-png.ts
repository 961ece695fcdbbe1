import { paintMap } from '../picture/map-paint.ts'
import type { Exported } from './export-svg.ts'

/** Twice the pixels of the screen: sharp on paper. */
const scale = 2

/** What is shown as an image: ground, map, named nodes. Null where the browser cannot make one. */
export async function pngOf(shown: Exported, named: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = shown.size.width * scale
  canvas.height = shown.size.height * scale
  const context = canvas.getContext('2d')
  if (!context) return null
  context.scale(scale, scale)
  if (shown.data && shown.layout === 'map') {
    const { data, viewport, size, palette, measure } = shown
    const ids = new Set(shown.scene.nodes.map((node) => node.id))
    const steps = paintMap({
      context,
      data,
      viewport,
      size,
      palette,
      measure,
      named: ids,
      culled: shown.asked,
    })
    while (!steps.next().done);
  }
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = shown.palette.ground
  context.fillRect(0, 0, shown.size.width, shown.size.height)
  context.globalCompositeOperation = 'source-over'
  const image = new Image()
  image.src = named
  await image.decode()
  context.drawImage(image, 0, 0, shown.size.width, shown.size.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
