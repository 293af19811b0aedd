// What a PDF holds besides the text of its pages: counted page by page, and the notes about it.

import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'
import type { ExtractionNote } from '../../../model/extracted-text.js'
import { type Beside, count, describePicture, noteBeside } from '../../beside.js'
import { note } from '../../extractor.js'
import type { StructureNode } from './tags.js'

/** Where a picture stands, in points from the page's top left. */
export interface Picture {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The part of pdf.js' annotations that is used. */
export interface Annotation {
  readonly subtype?: string
  readonly contentsObj?: { readonly str?: string }
  readonly hasAppearance?: boolean
  readonly file?: { readonly filename?: string }
}

/** What the pages read so far hold besides text and pictures. */
export interface LeftOut extends Omit<Beside, 'pictures'> {
  comments: number
}

export function countLeftOut(
  { annotations, structure }: { annotations: readonly Annotation[]; structure: StructureNode | null },
  leftOut: LeftOut,
): void {
  leftOut.comments += annotations.filter(isComment).length
  for (const { file } of annotations) if (file?.filename) leftOut.objects.push(file.filename)
  describeFigures(structure, leftOut)
}

/** A note pinned to the page. Text that an annotation draws is read with the page, and links are kept as links. */
function isComment({ subtype = '', contentsObj, hasAppearance = false }: Annotation): boolean {
  if ((contentsObj?.str ?? '').trim() === '') return false
  return subtype === 'FreeText' ? !hasAppearance : !/^(?:Link|Widget|Popup)$/.test(subtype)
}

/** Adds the descriptions that the structure tree has of figures. */
function describeFigures(node: StructureNode | null, leftOut: LeftOut): void {
  if (!node) return
  if (node.role === 'Figure') describePicture(leftOut, node.alt)
  for (const child of node.children ?? []) describeFigures(child, leftOut)
}

export async function namesOfAttachments(pdf: PDFDocumentProxy): Promise<string[]> {
  const attached = (await pdf.getAttachments().catch(() => null)) as Record<string, { filename?: string }> | null
  return Object.entries(attached ?? {}).map(([name, file]) => file.filename || name)
}

interface Pictured {
  readonly width: number
  readonly height: number
  readonly pictures: readonly Picture[]
}

/** The share of the page that its pictures cover, 0 to 1. */
export function shareOfPictures({ width, height, pictures }: Pictured): number {
  const covered = pictures.reduce((sum, picture) => sum + picture.width * picture.height, 0)
  return Math.min(1, covered / Math.max(1, width * height))
}

/** A picture that covers less of the page than this is a bullet or an ornament. */
const SMALLEST = 0.01

export function noteLeftOut({ comments, ...beside }: LeftOut, pages: readonly Pictured[]): ExtractionNote[] {
  // A picture at the same place on every page, such as a logo, is one picture.
  const pictures = new Set<string>()
  for (const page of pages)
    for (const picture of page.pictures)
      if (shareOfPictures({ ...page, pictures: [picture] }) > SMALLEST)
        pictures.add([picture.x, picture.y, picture.width, picture.height].map(Math.round).join(' '))
  const notes = noteBeside({ ...beside, pictures: pictures.size })
  if (comments > 0) notes.push(note('comments-left-out', `${count(comments, 'comment')} left out.`))
  return notes
}
