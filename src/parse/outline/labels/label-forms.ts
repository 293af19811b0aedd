// The labels of dictionaries/labels.yaml made ready: look-ups by words, and patterns for forms with free words.

import { longestFirst } from '../../../danish/word-set.js'
import type { Label } from '../../../dictionary/outline.js'
import { groupBy } from '../../../model/group-by.js'
import { formSource, looksLikeClause, normalise } from './label-text.js'

export type LabelForms = Readonly<ReturnType<typeof compileForms>>

interface Opening {
  readonly form: string
  readonly entry: Label
  readonly pattern: RegExp
  /** The words of the form itself, in lower case: without them the pattern is not worth trying. */
  readonly chunks: readonly string[]
  /** The form is all the line says: "Medlemmer af …". Then its free words are no sentence. */
  readonly isWhole: boolean
}

export function compileForms(labels: readonly Label[]) {
  /** Forms that may be a line by themselves, by their normalised words. */
  const whole = new Map<string, Label>()
  /** Forms that may stand before a colon, with text of the section behind it. */
  const inline = new Map<string, Label>()
  const openings: Opening[] = []
  /** "… vedtog": who it is stands in group 1 of the pattern. */
  const announced: { readonly entry: Label; readonly pattern: RegExp }[] = []
  for (const entry of labels) {
    for (const form of [entry.label, ...entry.forms]) {
      const isOpen = form.includes('…')
      if (entry.stands.includes('line') && isOpen) openings.push(openingOf(form, entry, '$'))
      if (entry.stands.includes('line') && !isOpen) setOnce(whole, normalise(form), entry)
      if (entry.stands.includes('inline') && !isOpen) setOnce(inline, normalise(form), entry)
      if (entry.stands.includes('announced')) announced.push({ entry, pattern: announcedShape(form) })
      // One word opens too many sentences: "Sekretariatet følger op".
      if (entry.stands.includes('sentence') && /\s|…/.test(form)) openings.push(openingOf(form, entry, '(?!\\p{L})'))
    }
  }
  return { whole, inline, openings: indexOpenings(openings), announced }
}

/** Forms with free words, and those that open a sentence. */
function indexOpenings(openings: readonly Opening[]) {
  const isFree = ({ form }: Opening) => form.startsWith('…')
  const fixed = openings.filter(one => !isFree(one))
  const byFirst = groupBy(fixed, firstOwn)
  const forms = openings.filter(isFree)
  const needs = new RegExp(longestFirst(new Set(forms.map(firstOwn))))
  /** `free`: those that free words come first in, and the first of their own words, of which a line must have one. */
  return { byFirst, free: { forms, needs } }
}

/** "… vedtog" -> the words before it in group 1. */
function announcedShape(form: string): RegExp {
  return new RegExp(`^(${formSource('…')})${formSource(form.replace(/^…/, ''))}$`, 'iu')
}

function setOnce(map: Map<string, Label>, key: string, entry: Label): void {
  if (!map.has(key)) map.set(key, entry)
}

function openingOf(form: string, entry: Label, end: string): Opening {
  const chunks = form
    .toLowerCase()
    .split('…')
    .map(c => c.trim())
    .filter(Boolean)
  return { form, entry, pattern: new RegExp(`^${formSource(form)}${end}`, 'iu'), chunks, isWhole: end === '$' }
}

const firstWord = (text: string): string => /^[\p{L}\p{N}]*/u.exec(text)?.[0] ?? ''
const firstOwn = ({ chunks }: Opening): string => firstWord(chunks[0] ?? '')

/** The opening that reads most of the text. `isStopped`: the line ends as a sentence does. */
export function longestOpening(
  { byFirst, free }: LabelForms['openings'],
  text: string,
  isStopped: boolean,
): { readonly entry: Label; readonly length: number } | null {
  const lower = text.toLowerCase()
  let longest: { entry: Label; length: number } | null = null
  // Free words at the beginning are a body's or an office's, with a capital or behind a sign.
  const isFree = free.needs.test(lower) && /^(?:\p{Lu}|[^\p{L}\p{N}])/u.test(text)
  const known = byFirst.get(firstWord(lower)) ?? []
  for (const { entry, pattern, chunks, isWhole } of isFree ? [...known, ...free.forms] : known) {
    if (!chunks.every(chunk => lower.includes(chunk))) continue
    // "Fremsendes uden indstilling.", "Medlemmer af gruppen bedes melde tilbage". Not: "Følgende deltog på mødet"
    const between = () => chunks.reduce((rest, chunk) => rest.replace(chunk, ' '), lower)
    if (isWhole && !entry.stands.includes('sentence') && (isStopped || looksLikeClause(between()))) continue
    const match = pattern.exec(text)
    if (match && match[0].length > (longest?.length ?? 0)) longest = { entry, length: match[0].length }
  }
  return longest
}
