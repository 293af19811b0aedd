// The drawing operators of a page in, its letters with their places, ruled lines and pictures out. Follows the PDF's
// graphics and text state and knows nothing about lines of text. Long because all operators share that one state.

import { type Shape, shapeOf } from './drawn-signs.js'
import { IDENTITY, type Matrix, times, turned } from './geometry.js'
import type { FontStyle, Glyph } from './glyph.js'
import type { Picture } from './left-out.js'
import { type Rule, rulesOf } from './rules.js'

export interface OperatorFont {
  readonly style: FontStyle
  /** Text space per glyph space: 0.001, except in Type 3 fonts. */
  readonly widthScale: number
  readonly vertical: boolean
}

/** The letters that run in one direction; `angle` is in radians, clockwise from left to right. */
export interface Direction {
  readonly angle: number
  readonly glyphs: Glyph[]
}

interface PdfGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

interface State {
  ctm: Matrix
  font: string
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  rise: number
  leading: number
}

type Args = readonly unknown[]

export class OperatorReader {
  readonly directions = new Map<number, Direction>()
  readonly rules: Rule[] = []
  readonly shapes: Shape[] = []
  readonly pictures: Picture[] = []
  /** Where a picture may stand. One that pdf.js did not decode leaves only the transform that would have placed it. */
  private placed: Matrix | null = null
  /** How many letters have a font that does not say which letters they are. */
  unreadable = 0
  private state: State
  private readonly stack: State[] = []
  private textMatrix: Matrix = IDENTITY
  private x = 0
  private y = 0
  private lineX = 0
  private lineY = 0
  private readonly marks: { readonly mark: number; readonly artifact: boolean }[] = []

  /** `view` maps to points from the top left; `endPath`: pdf.js' number for leaving a path unpainted. */
  constructor(
    view: Matrix,
    private readonly fontOf: (id: string) => OperatorFont,
    private readonly endPath: number,
  ) {
    this.state = { ctm: view, font: '', size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, rise: 0, leading: 0 }
  }

  /** Follows one operator. Those that neither move nor show anything do nothing. */
  step(name: string, given: unknown): void {
    this.operators[name]?.((given ?? []) as Args)
    if (!KEEPS_PLACE.has(name)) this.placed = null
  }

  /** By pdf.js' names for them. */
  private readonly operators: Readonly<Record<string, (args: Args) => void>> = {
    save: () => this.save(),
    restore: () => {
      if (this.placed) this.pictures.push(pictureAt(this.placed))
      this.restore()
    },
    transform: args => {
      this.transform(args)
      this.placed = this.state.ctm
    },
    paintFormXObjectBegin: args => {
      this.save()
      if (args[0]) this.transform(args[0])
    },
    paintFormXObjectEnd: () => this.restore(),
    beginAnnotation: args => {
      this.save()
      this.transform(args[2])
      this.transform(args[3])
    },
    endAnnotation: () => this.restore(),
    beginText: () => this.setTextMatrix(IDENTITY),
    setFont: args => {
      this.state.font = String(args[0])
      this.state.size = numberAt(args, 1)
    },
    setCharSpacing: this.setter('charSpacing'),
    setWordSpacing: this.setter('wordSpacing'),
    setHScale: this.setter('scale', 100),
    setTextRise: this.setter('rise'),
    setLeading: this.setter('leading', -1),
    moveText: args => this.move(numberAt(args, 0), numberAt(args, 1)),
    setLeadingMoveText: args => {
      this.state.leading = numberAt(args, 1)
      this.move(numberAt(args, 0), numberAt(args, 1))
    },
    nextLine: () => this.move(0, this.state.leading),
    setTextMatrix: args => this.setTextMatrix(matrixOf(args.length === 6 ? args : args[0])),
    showText: args => this.show(args[0] as readonly (PdfGlyph | number)[]),
    constructPath: args => this.addPath(args),
    paintImageXObject: () => this.addPicture(),
    paintInlineImageXObject: () => this.addPicture(),
    paintImageMaskXObject: () => this.addPicture(),
    beginMarkedContent: args => this.mark(args),
    beginMarkedContentProps: args => this.mark(args),
    endMarkedContent: () => this.marks.pop(),
  }

  private setter(
    name: 'charSpacing' | 'wordSpacing' | 'scale' | 'rise' | 'leading',
    divisor = 1,
  ): (args: Args) => void {
    return args => {
      this.state[name] = numberAt(args, 0) / divisor
    }
  }

  private save(): void {
    this.stack.push({ ...this.state })
  }

  private restore(): void {
    this.state = this.stack.pop() ?? this.state
  }

  private transform(matrix: unknown): void {
    this.state.ctm = times(this.state.ctm, matrixOf(matrix))
  }

  private addPicture(): void {
    this.pictures.push(pictureAt(this.state.ctm))
  }

  /** A path that is not painted only bounds what is shown of other things. */
  private addPath([paint, path, extent]: Args): void {
    if (paint === this.endPath) return
    const rules = rulesOf(path, this.state.ctm)
    this.rules.push(...rules)
    const shape = shapeOf(extent, this.state.ctm, paint, rules)
    if (shape) this.shapes.push(shape)
  }

  private mark(args: Args): void {
    const above = this.marks.at(-1)
    const [tag, id] = args
    const name = typeof tag === 'string' ? tag : (tag as { name?: string } | null)?.name
    this.marks.push({
      mark: typeof id === 'number' ? id : (above?.mark ?? -1),
      artifact: name === 'Artifact' || (above?.artifact ?? false),
    })
  }

  private setTextMatrix(matrix: Matrix): void {
    this.textMatrix = matrix
    this.x = this.y = this.lineX = this.lineY = 0
  }

  private move(x: number, y: number): void {
    this.lineX += x
    this.lineY += y
    this.x = this.lineX
    this.y = this.lineY
  }

  private show(glyphs: readonly (PdfGlyph | number)[]): void {
    const { state } = this
    if (state.size === 0) return
    const font = this.fontOf(state.font)
    // With a size below 0 the letters are turned round and the text runs the other way.
    const sign = Math.sign(state.size)
    const size = Math.abs(state.size)
    const matrix = times(state.ctm, this.textMatrix)
    const { angle, glyphs: out } = this.directionOf(Math.atan2(matrix[1] * sign, matrix[0] * sign))
    const upright = turned(matrix, -angle)
    const { mark = -1, artifact = false } = this.marks.at(-1) ?? {}
    const height = size * Math.hypot(upright[2], upright[3])
    let first = true
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        if (font.vertical) this.y -= (glyph / 1000) * size
        else this.x -= (glyph / 1000) * size * sign * state.scale
        continue
      }
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)
      const x = upright[0] * this.x + upright[2] * (this.y + state.rise) + upright[4]
      const y = upright[1] * this.x + upright[3] * (this.y + state.rise) + upright[5]
      const width = glyph.width * font.widthScale * size * sign
      const end = x + width * state.scale * upright[0]
      if (NO_LETTER.test(glyph.unicode)) this.unreadable++
      else if (glyph.unicode !== '')
        out.push({ text: glyph.unicode, x, end, y, size: height, font: font.style, mark, first, artifact })
      first = false
      if (font.vertical) this.y -= size + spacing
      else this.x += (width + spacing * sign) * state.scale
    }
  }

  /** Angles close to a quarter turn count as that quarter turn. */
  private directionOf(angle: number): Direction {
    const quarters = Math.round(angle / (Math.PI / 2))
    const isQuarter = Math.abs(angle / (Math.PI / 2) - quarters) < 0.05
    const key = isQuarter ? (quarters & 3) * 90 : Math.round((angle * 180) / Math.PI) + 0.5
    let direction = this.directions.get(key)
    if (!direction) {
      direction = { angle: isQuarter ? ((quarters & 3) * Math.PI) / 2 : angle, glyphs: [] }
      this.directions.set(key, direction)
    }
    return direction
  }
}

/** Operators that may stand between a transform and the picture it places; any other means that it placed something else. */
const KEEPS_PLACE: ReadonlySet<string> = new Set(['transform', 'save', 'setGState', 'dependency'])

/** What pdf.js gives for a letter whose font does not say which it is: a control character, or U+FFFD. */
const NO_LETTER = /^[\u0001-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffd]$/

/** A picture is drawn as the unit square, scaled and turned. */
function pictureAt([a, b, c, d, e, f]: Matrix): Picture {
  const [width, height] = [Math.abs(a) + Math.abs(c), Math.abs(b) + Math.abs(d)]
  return { x: e + Math.min(a, 0) + Math.min(c, 0), y: f + Math.min(b, 0) + Math.min(d, 0), width, height }
}

function numberAt(args: Args, index: number): number {
  return Number(args[index])
}

function matrixOf(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = value as ArrayLike<number> & Iterable<number>
  return [a, b, c, d, e, f]
}
