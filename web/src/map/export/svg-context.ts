import type { DrawingContext } from '../picture/drawing-context.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it may stand in SVG. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
}

/** One decimal is finer than any screen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

const anchors = { left: 'start', start: 'start', center: 'middle', right: 'end', end: 'end' } as const

/** Writes SVG instead of painting: lines, whole circles, squares and names, as the map is drawn with them. */
export class SvgContext implements DrawingContext {
  fillStyle: DrawingContext['fillStyle'] = '#000'
  strokeStyle: DrawingContext['strokeStyle'] = '#000'
  globalAlpha = 1
  lineWidth = 1
  lineCap: DrawingContext['lineCap'] = 'butt'
  lineJoin: DrawingContext['lineJoin'] = 'miter'
  font = ''
  textAlign: DrawingContext['textAlign'] = 'left'
  textBaseline: DrawingContext['textBaseline'] = 'middle'
  readonly #written: string[] = []
  #path = ''
  #dash = ''

  clearRect(): void {}

  beginPath(): void {
    this.#path = ''
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${round(x)} ${round(y)}`
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${round(x)} ${round(y)}`
  }

  quadraticCurveTo(bendX: number, bendY: number, x: number, y: number): void {
    this.#path += `Q${round(bendX)} ${round(bendY)} ${round(x)} ${round(y)}`
  }

  closePath(): void {
    this.#path += 'Z'
  }

  arc(x: number, y: number, radius: number): void {
    const [left, r, d] = [round(x - radius), round(radius), round(radius * 2)]
    this.#path += `M${left} ${round(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 ${-d} 0`
  }

  fill(): void {
    if (this.#path) this.#written.push(`<path d="${this.#path}" fill="${this.fillStyle}"${this.#alpha()}/>`)
  }

  stroke(): void {
    if (!this.#path) return
    const dash = this.#dash ? ` stroke-dasharray="${this.#dash}"` : ''
    const line = `stroke="${this.strokeStyle}" stroke-width="${round(this.lineWidth)}" stroke-linecap="${this.lineCap}"`
    this.#written.push(`<path d="${this.#path}" fill="none" ${line}${dash}${this.#alpha()}/>`)
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const box = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
    this.#written.push(`<rect ${box} fill="${this.fillStyle}"${this.#alpha()}/>`)
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, `fill="${this.fillStyle}"`)
  }

  strokeText(text: string, x: number, y: number): void {
    const line = `stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}" stroke-linejoin="${this.lineJoin}"`
    this.#text(text, x, y, `fill="none" ${line} aria-hidden="true"`)
  }

  setLineDash(segments: Iterable<number>): void {
    this.#dash = [...segments].join(' ')
  }

  /** Everything written so far. */
  toString(): string {
    return this.#written.join('\n')
  }

  #alpha(): string {
    return this.globalAlpha < 1 ? ` opacity="${this.globalAlpha}"` : ''
  }

  #text(text: string, x: number, y: number, paint: string): void {
    const [weight = '400', size = '12px'] = this.font.split(' ')
    const style = `font-weight="${weight}" font-size="${Number.parseFloat(size)}" text-anchor="${anchors[this.textAlign]}"`
    this.#written.push(
      `<text x="${round(x)}" y="${round(y)}" dominant-baseline="central" ${style} ${paint}>${escaped(text)}</text>`,
    )
  }
}
