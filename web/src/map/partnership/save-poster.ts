import { paintPoster, posterSvg } from './poster.ts'
import { type Poster, posterSize } from './poster-model.ts'

/** Dots per inch that are tried in turn: what print wants, then what the device's canvas can hold. */
const densities = [300, 200, 150, 96]

export interface SavedImage {
  readonly blob: Blob
  readonly width: number
  readonly height: number
  readonly dots: number
}

async function imageAt(poster: Poster, dots: number): Promise<SavedImage | null> {
  const scale = dots / 96
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(posterSize.width * scale)
  canvas.height = Math.round(posterSize.height * scale)
  const context = canvas.getContext('2d')
  if (!context) return null
  paintPoster(context, poster, scale)
  // A canvas beyond what the device can hold stays empty without a word.
  if ((context.getImageData(0, 0, 1, 1).data[3] ?? 0) === 0) return null
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return blob && { blob, width: canvas.width, height: canvas.height, dots }
}

/** The poster as an image, as dense as the device can make it, 300 dots per inch at most; null where it can make none. */
export async function posterPng(poster: Poster): Promise<SavedImage | null> {
  for (const dots of densities) {
    const image = await imageAt(poster, dots).catch(() => null)
    if (image) return image
  }
  return null
}

export function posterFile(poster: Poster, title: string): Blob {
  return new Blob([posterSvg(poster, title)], { type: 'image/svg+xml' })
}
