// Section labels: one line of text in, the label it carries or null out. The vocabulary is dictionaries/labels.yaml;
// this file knows only the shapes in which a label can stand.

import type { DateFinder, DateMention } from '../../danish/dates.js'
import type { Label } from '../../dictionary/label.js'

export interface LabelHit {
  readonly entry: Label
  /** The label as written ends here in the line's text (colon included). */
  readonly end: number
  /** Text of the section that stands on the same line begins here; null where the line holds nothing else. */
  readonly textAt: number | null
  /** "sentence" labels belong to the section's text as well. */
  readonly isSentence: boolean
  /** "Beslutning i Byrådet den 4. maj 2021": the date it carries, and the words between label and date. */
  readonly date: DateMention | null
  readonly body: string | null
}

export type LabelReader = (line: string) => LabelHit | null

interface Shape {
  readonly entry: Label
  readonly pattern: RegExp
  /** Letters that must stand in the lower-cased line for the pattern to be worth trying. */
  readonly needs: string
  /** The form begins with free words: then the line must begin with a capital, as bodies and offices do. */
  readonly opensFree: boolean
}

const LONGEST_LABEL = 90
const LONGEST_DATED = 160

/** Compiles the dictionary's labels once; reading a line then costs two look-ups and, rarely, a few anchored patterns. */
export function createLabelReader(
  labels: readonly Label[],
  findDates: DateFinder,
  prefixes: readonly string[],
  isBody: (name: string) => boolean,
): LabelReader {
  const leadOf = leadFinder(prefixes)
  const whole = new Map<string, Label>()
  const inline = new Map<string, Label>()
  const openings = new Map<string, Shape[]>()
  const anywhere: Shape[] = []
  const dated = new Map<string, Label>()
  const genitive: Shape[] = []
  const openDated: Shape[] = []
  for (const entry of labels) {
    for (const form of [entry.label, ...entry.forms]) {
      const open = form.includes('…')
      if (entry.stands.includes('line')) addLine(form, open, entry)
      if (entry.stands.includes('inline') && !open) setOnce(inline, normalise(form), entry)
      if (entry.stands.includes('dated') && !open) setOnce(dated, normalise(form), entry)
      if (entry.stands.includes('dated') && open) openDated.push({ entry, needs: form.replaceAll('…', '').trim(), pattern: new RegExp(`^(${source(form)})(?!\\p{L})`, 'iu'), opensFree: true })
      if (entry.stands.includes('genitive') && !open)
        genitive.push({ entry, needs: normalise(form), pattern: genitiveShape(form), opensFree: true })
      // One word opens too many sentences: "Sekretariatet følger op".
      if (entry.stands.includes('sentence') && /\s|…/.test(form))
        addOpening(form, entry, new RegExp(`^${source(form)}(?!\\p{L})`, 'iu'))
    }
  }

  function addLine(form: string, open: boolean, entry: Label): void {
    if (open) addOpening(form, entry, new RegExp(`^${source(form)}$`, 'iu'))
    else setOnce(whole, normalise(form), entry)
  }

  function addOpening(form: string, entry: Label, pattern: RegExp): void {
    const chunks = form
      .toLowerCase()
      .split('…')
      .map(c => c.trim())
    const needs = chunks.reduce((a, b) => (b.length > a.length ? b : a), '')
    const shape = { entry, pattern, needs, opensFree: form.startsWith('…') }
    const first = /^[\p{L}\p{N}]+/u.exec(chunks[0] ?? '')?.[0]
    if (first) openings.set(first, [...(openings.get(first) ?? []), shape])
    else anywhere.push(shape)
  }

  return line => {
    const lead = leadOf(line)
    const bare = trailing(line, lead)
    const text = line.slice(lead, bare)
    if (text === '') return null
    const spread = collapseSpaced(text)
    const key = normalise(spread)
    const hit = (entry: Label, end: number, textAt: number | null, extra: Partial<LabelHit> = {}): LabelHit => ({
      entry,
      end,
      textAt,
      isSentence: false,
      date: null,
      body: null,
      ...extra,
    })
    if (text.length <= LONGEST_LABEL) {
      const entry = whole.get(key)
      if (entry) return hit(entry, line.length, null)
    }
    const colon = separator(line, lead)
    if (colon > 0) {
      const entry = inline.get(normalise(line.slice(lead, colon)))
      if (entry) {
        const after = /^[:\t*_ ]+/.exec(line.slice(colon))?.[0].length ?? 1
        const textAt = colon + after
        return textAt >= line.length ? hit(entry, line.length, null) : hit(entry, textAt, textAt)
      }
    }
    const lower = text.toLowerCase()
    const first = /^[\p{L}\p{N}]+/u.exec(lower)?.[0] ?? ''
    let longest: { entry: Label; length: number } | null = null
    for (const shape of [...(openings.get(first) ?? []), ...anywhere]) {
      if (!lower.includes(shape.needs) || (shape.opensFree && !/^\p{Lu}/u.test(text))) continue
      const match = shape.pattern.exec(text)
      if (match && match[0].length > (longest?.length ?? 0)) longest = { entry: shape.entry, length: match[0].length }
    }
    if (longest) {
      const isSentence = longest.entry.stands.includes('sentence')
      return isSentence
        ? hit(longest.entry, lead + longest.length, lead, { isSentence: true })
        : hit(longest.entry, line.length, null)
    }
    return text.length <= LONGEST_DATED || colon > 0 ? readDated(line, lead, text, hit) : null
  }

  /** "Beslutning i Byrådet den 4. maj 2021, pkt. 3:", "Byrådets beslutning den 04.05.2021 Punkt 3: Godkendt." */
  function readDated(
    line: string,
    lead: number,
    text: string,
    hit: (entry: Label, end: number, textAt: number | null, extra?: Partial<LabelHit>) => LabelHit,
  ): LabelHit | null {
    const lower = text.toLowerCase()
    for (const shape of genitive) {
      if (!lower.includes(shape.needs)) continue
      const match = shape.pattern.exec(text)
      // "Bo Krogh deltog ikke i sagens behandling" names no body.
      if (
        match &&
        !/(?<!\p{L})(?:deltog|deltager|ikke|har|er|var|blev|vil|skal|om|til|under)(?!\p{L})/iu.test(match[1] ?? '')
      )
        return endOfDated(line, lead, shape.entry, match[1] ?? '', match[0].length, hit)
    }
    const words = /^(\p{L}+(?:[ -]\p{L}+)?)(?=\s)/u.exec(text)
    for (const head of [words?.[1], words?.[1]?.split(/\s/)[0]]) {
      const entry = head ? dated.get(normalise(head)) : undefined
      if (entry && head) return endOfDated(line, lead, entry, null, head.length, hit)
    }
    for (const { entry, needs, pattern } of openDated) {
      if (!lower.includes(needs) || !/^\p{Lu}/u.test(text)) continue
      const match = pattern.exec(text)
      const body = match?.[1]?.replace(/\s+(?:den|d\.|møde)$/iu, '').replace(/['’]?s$/u, '') ?? ''
      if (match && body.length <= 60 && isBody(body)) return endOfDated(line, lead, entry, body, match[0].length, hit)
    }
    return null
  }

  function endOfDated(
    line: string,
    lead: number,
    entry: Label,
    owner: string | null,
    from: number,
    hit: (entry: Label, end: number, textAt: number | null, extra?: Partial<LabelHit>) => LabelHit,
  ): LabelHit | null {
    const rest = line.slice(lead + from)
    const date = findDates(rest.slice(0, LONGEST_DATED))[0] ?? null
    const head = date ? rest.slice(0, date.span[0]) : rest
    const body =
      owner ??
      /^\s*(?:(?:i|af|fra|på)\s+)?(?:møde[t]?\s+(?:i\s+)?)?(.*?)[\s,:(-]*(?:(?:på\s+)?mødet?)?\s*(?:(?:man|tirs|ons|tors|fre|lør|søn)dag)?,?\s*(?:den|d\.)?[\s(]*$/iu
        .exec(head)?.[1]
        ?.trim() ??
      ''
    if (!date && owner === null) return null
    // What stands between label and date is a body's name, not a sentence.
    if (
      body.length > 80 ||
      /[.!?;]/.test(body.replace(/\b\p{L}\./gu, '')) ||
      (owner === null && body !== '' && !/^\p{Lu}|udvalg|råd|bestyrelse|gruppe|forum/u.test(body))
    )
      return null
    const after = rest.slice(date ? date.span[1] : 0)
    const tail =
      /^[)\s,]*(?:kl\.?\s*[\d.:]+)?[\s,]*(?:(?:pkt\.?|punkt|sag)\s*(?:nr\.?\s*)?\d+[a-z]?)?\s*[:.)*]*\s*/iu.exec(
        after,
      )?.[0] ?? ''
    const end = lead + from + (date ? date.span[1] : 0) + tail.length
    if (end < line.length && !/[:.]\s*$/.test(tail) && !(date === null)) return null
    if (date === null && end < line.length && !/^\s*:/.test(rest)) return null
    return hit(entry, end, end < line.length ? end : null, { date, body: body === '' ? null : body })
  }
}

function setOnce(map: Map<string, Label>, key: string, entry: Label): void {
  if (!map.has(key)) map.set(key, entry)
}

/** A form as a pattern: "…" is up to 80 characters of the same clause, spaces are any white space. */
function source(form: string): string {
  return form
    .split('…')
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .join('[^\\n.;:]{1,80}?')
}

/** "Byrådets beslutning", "Økonomiudvalget's beslutning i mødet". Not: "Administrationens forslag til beslutning". */
function genitiveShape(form: string): RegExp {
  return new RegExp(
    `^(\\p{Lu}[\\p{L}\\d ,-]{2,70}?)['’]?s ${source(form)}(?!\\p{L})(?:\\s+(?:i|på)\\s+møde[t]?(?!\\p{L}))?`,
    'iu',
  )
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('é', 'e')
    .replace(/[\s:]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Where the words begin: past Markdown, marks of a table, and what a web page prints before a label. */
function leadFinder(prefixes: readonly string[]): (line: string) => number {
  const lower = prefixes.map(p => p.toLowerCase())
  return line => {
    const marks = /^[#*_|>\s]*/.exec(line)?.[0].length ?? 0
    const start = line.slice(marks, marks + 60).toLowerCase()
    const prefix = lower.find(p => start.startsWith(p))
    return prefix ? marks + prefix.length + (/^\s*/.exec(line.slice(marks + prefix.length))?.[0].length ?? 0) : marks
  }
}

/** Where the words end: before colon, full stop, Markdown. */
function trailing(line: string, from: number): number {
  let end = line.length
  while (end > from && /[\s:.*#_|]/.test(line[end - 1] as string)) end--
  return end
}

/** "B E S L U T N I N G" -> "BESLUTNING". */
function collapseSpaced(text: string): string {
  return /^(?:\p{L} ){3,}\p{L}$/u.test(text) ? text.replaceAll(' ', '') : text
}

/** The colon or tab that may end an inline label, within a label's length. */
function separator(line: string, from: number): number {
  const at = line.slice(0, from + LONGEST_LABEL).search(/[:\t]/)
  return at > from ? at : -1
}
