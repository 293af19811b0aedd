// styles.xml in; out, the properties that paragraphs and runs have through styles and the document's defaults.

import { ancestry } from '../story/ancestry.js'
import { elementsOf, type XmlElement } from '../xml/element.js'
import { isOn, over, type ParagraphFormat, type RunFormat, readParagraphFormat, readRunFormat } from './formats.js'

export interface Style {
  readonly id: string
  /** As the file says it, "heading 1" or "Overskrift 1"; empty if it says none. */
  readonly name: string
  readonly basedOn: string | null
  readonly run: RunFormat
  readonly paragraph: ParagraphFormat
  /** What the style of a table says about parts of the table: `firstRow`, `firstCol` … */
  readonly parts: ReadonlyMap<string, { readonly run: RunFormat; readonly paragraph: ParagraphFormat }>
}

export interface ResolvedStyle {
  readonly id: string
  /** The names of the style and those it is based on, nearest first. */
  readonly names: readonly string[]
  readonly run: RunFormat
  readonly paragraph: ParagraphFormat
  /** The one of these styles that the numbering comes from. */
  readonly numberedBy: string | null
}

/** What the style of a table says about one of its cells. The styles of paragraphs take precedence. */
export interface CellFormat {
  /** The same for cells that the style treats alike. */
  readonly key: string
  readonly run: RunFormat
  readonly paragraph: ParagraphFormat
}

const KINDS = ['paragraph', 'character', 'numbering', 'table'] as const
type Kind = (typeof KINDS)[number]

/** What the file says about styles. */
type Sheet = ReturnType<typeof readSheet>

export type Styles = ReturnType<typeof readStyles>

export function readStyles(root: XmlElement | null) {
  const sheet = readSheet(root)
  const { styles, usual } = sheet
  const cells = new Map<string, CellFormat>()
  const resolved = new Map<string, ResolvedStyle>()
  return {
    /** The style of a paragraph, perhaps in a cell; the default style for null or an unknown id. */
    paragraph(told: string | null, cell: CellFormat | null): ResolvedStyle {
      const id = told !== null && styles.paragraph.has(told) ? told : (usual.paragraph ?? '')
      const key = `${id}|${cell?.key ?? ''}`
      const style = resolved.get(key) ?? resolveParagraph(sheet, id, cell)
      resolved.set(key, style)
      return style
    },
    character: (id: string) => inherited(styles.character, id).reduce<RunFormat>((all, { run }) => over(all, run), {}),
    /** The list that a numbering style stands for. */
    numbering: (id: string) => styles.numbering.get(id)?.paragraph.numId ?? null,
    /** `parts` are the parts of the table that the cell belongs to: `firstRow`, `firstCol`. */
    cell(table: string | null, parts: readonly string[]): CellFormat {
      const id = table ?? usual.table ?? ''
      const key = `${id} ${parts.join(' ')}`
      const format = cells.get(key) ?? resolveCell(sheet, id, parts, key)
      cells.set(key, format)
      return format
    },
  }
}

function readSheet(root: XmlElement | null) {
  const map = () => new Map<string, Style>()
  const styles = { paragraph: map(), character: map(), numbering: map(), table: map() }
  /** The default style of each kind. */
  const usual: Partial<Record<Kind, string>> = {}
  let defaults: ResolvedStyle = { id: '', names: [], run: { size: 20 }, paragraph: {}, numberedBy: null }
  for (const element of elementsOf(root)) {
    if (element.name === 'w:docDefaults') {
      const run = readRunFormat(element.first('w:rPrDefault')?.first('w:rPr'))
      const paragraph = readParagraphFormat(element.first('w:pPrDefault')?.first('w:pPr'))
      defaults = { ...defaults, run: over(defaults.run, run), paragraph }
    }
    const kind = KINDS.find(name => name === (element.attributes['w:type'] ?? 'paragraph'))
    if (element.name !== 'w:style' || !kind) continue
    const style = readStyle(element)
    if (!styles[kind].has(style.id)) styles[kind].set(style.id, style)
    if (isOn(element.attributes['w:default'], false)) usual[kind] ??= style.id
  }
  return { styles, usual, defaults }
}

function resolveParagraph({ styles, defaults }: Sheet, id: string, cell: CellFormat | null): ResolvedStyle {
  let result = defaults
  if (cell) result = { ...result, run: over(result.run, cell.run), paragraph: over(result.paragraph, cell.paragraph) }
  for (const style of inherited(styles.paragraph, id)) {
    result = {
      id: style.id,
      names: [style.name, ...result.names],
      run: over(result.run, style.run),
      paragraph: over(result.paragraph, style.paragraph),
      numberedBy: style.paragraph.numId === undefined ? result.numberedBy : style.id,
    }
  }
  return result
}

function resolveCell({ styles }: Sheet, id: string, parts: readonly string[], key: string): CellFormat {
  let made: CellFormat = { key, run: {}, paragraph: {} }
  for (const style of inherited(styles.table, id)) {
    for (const said of [style, ...parts.map(part => style.parts.get(part))]) {
      if (said) made = { key, run: over(made.run, said.run), paragraph: over(made.paragraph, said.paragraph) }
    }
  }
  return made
}

/** The styles one by one as they apply: what each is based on before itself. */
const inherited = (styles: ReadonlyMap<string, Style>, id: string): Style[] =>
  ancestry(styles.get(id), ({ basedOn }) => (basedOn === null ? undefined : styles.get(basedOn))).reverse()

function readStyle(element: XmlElement): Style {
  const parts = new Map<string, Pick<Style, 'run' | 'paragraph'>>()
  for (const child of elementsOf(element, 'w:tblStylePr'))
    parts.set(child.attributes['w:type'] ?? '', readFormats(child))
  return {
    id: element.attributes['w:styleId'] ?? '',
    name: element.first('w:name')?.attributes['w:val'] ?? '',
    basedOn: element.first('w:basedOn')?.attributes['w:val'] ?? null,
    ...readFormats(element),
    parts,
  }
}

const readFormats = (element: XmlElement): Pick<Style, 'run' | 'paragraph'> => ({
  run: readRunFormat(element.first('w:rPr')),
  paragraph: readParagraphFormat(element.first('w:pPr')),
})
