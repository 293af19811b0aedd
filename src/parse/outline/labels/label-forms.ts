// The labels of dictionaries/labels.yaml made ready: entries in; look-ups by their words, and patterns for the forms that
// have free words in them, out.

import type { Label } from '../../../dictionary/outline.js'
import { formSource, looksLikeClause, normalise } from './label-text.js'

export interface LabelForms {
  /** Forms that may be a line by themselves, by their normalised words. */
  readonly whole: ReadonlyMap<string, Label>
  /** Forms that may stand before a colon, with text of the section behind it. */
  readonly inline: ReadonlyMap<string, Label>
  /** Forms with free words, and those that open a sentence, by their first word; it is empty where free words come first. */
  readonly openings: ReadonlyMap<string, readonly Opening[]>
  /** "… vedtog": who it is stands in group 1 of the pattern. */
  readonly announced: readonly { readonly entry: Label; readonly pattern: RegExp }[]
}

/** A form with free words, or one that opens a sentence. */
interface Opening {
  readonly entry: Label
  readonly pattern: RegExp
  /** The words of the form itself, in lower case: without them the pattern is not worth trying. */
  readonly chunks: readonly string[]
  /** The form is all the line says: "Medlemmer af …". Then its free words are no sentence. */
  readonly isWhole: boolean
}

export function compileForms(labels: readonly Label[]): LabelForms {
  const whole = new Map<string, Label>()
  const inline = new Map<string, Label>()
  const openings = new Map<string, Opening[]>()
  const announced: { readonly entry: Label; readonly pattern: RegExp }[] = []
  for (const entry of labels) {
    for (const form of [entry.label, ...entry.forms]) {
      const isOpen = form.includes('…')
      if (entry.stands.includes('line') && isOpen) addOpening(openings, form, entry, '$')
      if (entry.stands.includes('line') && !isOpen) setOnce(whole, normalise(form), entry)
      if (entry.stands.includes('inline') && !isOpen) setOnce(inline, normalise(form), entry)
      if (entry.stands.includes('announced')) announced.push({ entry, pattern: announcedShape(form) })
      // One word opens too many sentences: "Sekretariatet følger op".
      if (entry.stands.includes('sentence') && /\s|…/.test(form)) addOpening(openings, form, entry, '(?!\\p{L})')
    }
  }
  return { whole, inline, openings, announced }
}

/** "… vedtog" -> the words before it in group 1. */
function announcedShape(form: string): RegExp {
  return new RegExp(`^(${formSource('…')})${formSource(form.replace(/^…/, ''))}$`, 'iu')
}

function setOnce(map: Map<string, Label>, key: string, entry: Label): void {
  if (!map.has(key)) map.set(key, entry)
}

function addOpening(openings: Map<string, Opening[]>, form: string, entry: Label, end: string): void {
  const chunks = form
    .toLowerCase()
    .split('…')
    .map(c => c.trim())
  const first = /^[\p{L}\p{N}]*/u.exec(chunks[0] ?? '')?.[0] ?? ''
  const pattern = new RegExp(`^${formSource(form)}${end}`, 'iu')
  openings.set(first, [
    ...(openings.get(first) ?? []),
    { entry, pattern, chunks: chunks.filter(Boolean), isWhole: end === '$' },
  ])
}

/** The opening that reads most of the text. `isStopped`: the line ends as a sentence does. */
export function longestOpening(
  openings: ReadonlyMap<string, readonly Opening[]>,
  text: string,
  isStopped: boolean,
): { readonly entry: Label; readonly length: number } | null {
  const lower = text.toLowerCase()
  const first = /^[\p{L}\p{N}]*/u.exec(lower)?.[0] ?? ''
  let longest: { entry: Label; length: number } | null = null
  // Free words at the beginning are a body's or an office's, with a capital.
  const free = /^\p{Lu}/u.test(text) ? openings.get('') : undefined
  for (const { entry, pattern, chunks, isWhole } of [...(openings.get(first) ?? []), ...(free ?? [])]) {
    if (!chunks.every(chunk => lower.includes(chunk))) continue
    // "Fremsendes uden indstilling.", "Medlemmer af gruppen bedes melde tilbage". Not: "Følgende deltog på mødet"
    const between = () => chunks.reduce((rest, chunk) => rest.replace(chunk, ' '), lower)
    if (isWhole && !entry.stands.includes('sentence') && (isStopped || looksLikeClause(between()))) continue
    const match = pattern.exec(text)
    if (match && match[0].length > (longest?.length ?? 0)) longest = { entry, length: match[0].length }
  }
  return longest
}
