import type { DrawingContext } from '../picture/drawing-context.ts'
import { fontFamily } from '../picture/text-width.ts'
import type { Family } from './families.ts'
import { blend, type Look } from './look.ts'
import { lineStep, type Scene, type SceneBow, type SceneMark, type SceneText } from './scene-model.ts'

/** What a pen must do beyond lines and circles: curves of islands and of suggestions. */
export type CurveContext = DrawingContext & Pick<CanvasRenderingContext2D, 'quadraticCurveTo' | 'closePath'>

/** How near the ground dimmed things are drawn: solid, so that what lies below does not shine through. */
const dims = { island: 0.45, line: 0.68, mark: 0.7 } as const

function paintIslands(pen: CurveContext, scene: Scene, look: Look): void {
  for (const { tint, rings, dimmed } of scene.islands) {
    const colour = look.islands[tint % look.islands.length] ?? look.ground
    pen.fillStyle = dimmed ? blend(colour, look.ground, dims.island) : colour
    pen.beginPath()
    for (const ring of rings) {
      const count = ring.length / 2
      const at = (index: number) => [ring[(index % count) * 2] ?? 0, ring[(index % count) * 2 + 1] ?? 0] as const
      const middle = (index: number) => {
        const [[x1, y1], [x2, y2]] = [at(index), at(index + 1)]
        return [(x1 + x2) / 2, (y1 + y2) / 2] as const
      }
      pen.moveTo(...middle(count - 1))
      for (let index = 0; index < count; index++) pen.quadraticCurveTo(...at(index), ...middle(index))
      pen.closePath()
    }
    pen.fill()
  }
}

function paintLines(pen: CurveContext, scene: Scene, look: Look): void {
  pen.lineCap = 'round'
  pen.strokeStyle = look.lines[0]
  for (const { x1, y1, x2, y2, width } of scene.bridges) {
    pen.lineWidth = width
    pen.beginPath()
    pen.moveTo(x1, y1)
    pen.lineTo(x2, y2)
    pen.stroke()
  }
  for (const { line, from, to, width, weight } of scene.lines) {
    const colour = look.lines[line.strength - 1] ?? look.lines[0]
    pen.strokeStyle =
      weight === 'lit' ? look.focus : weight === 'dimmed' ? blend(colour, look.ground, dims.line) : colour
    pen.lineWidth = weight === 'lit' ? width * 0.85 : width
    pen.beginPath()
    pen.moveTo(from.x, from.y)
    pen.lineTo(to.x, to.y)
    pen.stroke()
  }
}

/** A curve ends before the marks it joins. */
function paintBow(pen: CurveContext, bow: SceneBow, scale: number): void {
  const { from, to, bendX, bendY } = bow
  const cut = (mark: SceneMark) => {
    const away = Math.hypot(bendX - mark.x, bendY - mark.y) || 1
    const share = Math.min(0.45, ((mark.ring ?? mark.radius) + 5 * scale) / away)
    return [mark.x + (bendX - mark.x) * share, mark.y + (bendY - mark.y) * share] as const
  }
  pen.beginPath()
  pen.moveTo(...cut(from))
  pen.quadraticCurveTo(bendX, bendY, ...cut(to))
  pen.stroke()
}

function paintBows(pen: CurveContext, scene: Scene, look: Look): void {
  const scale = Math.max(0.55, scene.scale)
  pen.strokeStyle = look.suggestion
  for (const bow of scene.bows) {
    const { strong } = bow.suggested
    pen.lineWidth = (strong ? 3.6 : 2.8) * scale
    pen.setLineDash([0, (strong ? 7.6 : 9.5) * scale])
    paintBow(pen, bow, scale)
  }
  pen.setLineDash([])
}

/** Corners of marks with a radius of 1, of about one area: a square, a diamond, a triangle. A company is a circle. */
const corners: Readonly<Record<Exclude<Family, 'company'>, ReadonlyArray<readonly [number, number]>>> = {
  public: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  research: [
    [0, -1.14],
    [1.14, 0],
    [0, 1.14],
    [-1.14, 0],
  ],
  association: [
    [0, -1.05],
    [1.07, 0.8],
    [-1.07, 0.8],
  ],
}

/** The outline of a mark of a family, as a path. */
export function traceMark(pen: CurveContext, family: Family, x: number, y: number, radius: number): void {
  pen.beginPath()
  if (family === 'company') {
    pen.arc(x, y, radius, 0, 2 * Math.PI)
    return
  }
  corners[family].forEach(([dx, dy], index) => {
    if (index === 0) pen.moveTo(x + dx * radius, y + dy * radius)
    else pen.lineTo(x + dx * radius, y + dy * radius)
  })
  pen.closePath()
}

function paintMarks(pen: CurveContext, scene: Scene, look: Look): void {
  pen.lineJoin = 'round'
  const line = Math.max(0.8, 1.5 * scene.scale)
  for (const { organisation, x, y, radius, ring, weight } of scene.marks) {
    const { family } = organisation
    const dim = (colour: string) => (weight === 'dimmed' ? blend(colour, look.ground, dims.mark) : colour)
    if (ring !== null) {
      pen.beginPath()
      pen.arc(x, y, ring, 0, 2 * Math.PI)
      pen.fillStyle = look.ground
      pen.fill()
      pen.strokeStyle = dim(look.outline)
      pen.lineWidth = Math.max(1, 1.6 * scene.scale)
      pen.stroke()
    }
    traceMark(pen, family, x, y, radius)
    pen.fillStyle = dim(look.marks[family])
    pen.fill()
    const outlined = family === 'research' || family === 'association'
    pen.strokeStyle = outlined ? dim(look.outline) : look.ground
    pen.lineWidth = line
    pen.stroke()
  }
}

/** Islands, lines, suggestions and marks: all that lies below words. */
export function paintGround(pen: CurveContext, scene: Scene, look: Look): void {
  paintIslands(pen, scene, look)
  paintLines(pen, scene, look)
  paintBows(pen, scene, look)
  paintMarks(pen, scene, look)
}

function colourOf(text: SceneText, soft: boolean, look: Look): string {
  if (text.kind === 'group') return look.groupNames[(text.tint ?? 0) % look.groupNames.length] ?? look.ink
  return soft ? look.soft : look.ink
}

/** Words, each with the colour of what lies below around its letters. */
export function paintTexts(pen: DrawingContext, texts: readonly SceneText[], look: Look): void {
  pen.textBaseline = 'middle'
  pen.lineJoin = 'round'
  for (const text of texts) {
    const halo = text.tint === null ? look.ground : (look.islands[text.tint % look.islands.length] ?? look.ground)
    pen.textAlign = text.anchor === 'middle' ? 'center' : text.anchor
    const step = text.kind === 'group' ? 1.12 : lineStep
    const all = text.lines.reduce((sum, { size }) => sum + size * step, 0)
    let y = (text.box.top + text.box.bottom - all) / 2
    for (const { text: words, size, bold, soft } of text.lines) {
      const middle = y + (size * step) / 2
      pen.font = `${bold ? 700 : 500} ${size}px ${fontFamily}`
      pen.strokeStyle = halo
      pen.lineWidth = text.kind === 'group' ? 4 : 3.5
      pen.strokeText(words, text.x, middle)
      pen.fillStyle = colourOf(text, soft, look)
      pen.fillText(words, text.x, middle)
      y += size * step
    }
  }
}
