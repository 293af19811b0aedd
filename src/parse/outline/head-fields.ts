// Fields of the title block, and names of fields beside titles of items: a line in, the field and its value out ("Mødedato: 4. maj 2021", "Sted\tRådhuset").

import { remember } from '../../danish/remember.js'
import type { HeadField, HeadFieldName, TitleField } from '../../dictionary/outline.js'
import { BULLETS } from '../../model/bullets.js'

export interface HeadFieldHit {
  readonly field: HeadFieldName
  /** Where the value begins in the line; the line's length where it stands on the next line. */
  readonly valueAt: number
}

export type HeadFieldReader = (line: string) => HeadFieldHit | null

const WHO_MEETS = /^(?:Udvalg|Mødeforum|Forum)\s+(\p{Lu}[^.:;]{3,80})$/u
const LONGEST = 32
// "▪ Sted: Køge", "**Tid:** kl. 10"
const LEAD = new RegExp(`^(?:[${BULLETS}]\\s+)?[#*_|>\\s]*`, 'u')

/** Names that can only be field names stand before their value without a colon, too: "Mødedato Mandag d. 2. maj". */
const UNMISTAKABLE = /^(?:mødedato|mødested|mødetidspunkt|mødetid|starttidspunkt|sluttidspunkt)$/iu

/** Fields by their names in lower case. */
type FieldNames = ReadonlyMap<string, HeadFieldName>

export function createHeadFieldReader(
  fields: readonly HeadField[],
  isBody: (words: string) => boolean = () => false,
): HeadFieldReader {
  const names = new Map(fields.flatMap(({ field, forms }) => forms.map(form => [form.toLowerCase(), field] as const)))
  const unmistakable = [...names].filter(([name]) => UNMISTAKABLE.test(name))
  return remember(line => {
    const lead = LEAD.exec(line)?.[0].length ?? 0
    const colon = line.slice(0, lead + LONGEST + 8).search(/[:\t]|\s?(?:\.{4,}|…{2,}|(?:\.\s){4,})/u)
    // "Næste møde ........ 12" stands in a table of contents.
    if (colon > lead && !PAGE.test(line.slice(colon))) return readBeforeColon(line, lead, colon, names)
    // "KL" among people and organisations; a time is "kl." or "Kl:".
    if (/^KL$/.test(line.slice(lead))) return null
    const bare = bareName(line.slice(lead))
    return (
      readAlone(line, lead, bare, names) ??
      readGlued(line, lead, names) ??
      readParted(line, lead, names) ??
      readSpaced(lead, bare, unmistakable) ??
      readWhoMeets(line, lead, isBody)
    )
  })
}

/** "Mødedato: 4. maj 2021", "Sted\tRådhuset", "Tid ........ kl. 10" */
function readBeforeColon(line: string, lead: number, colon: number, names: FieldNames): HeadFieldHit | null {
  const written = line.slice(lead, colon).replace(/[.*_\s]+$/g, '')
  // "KL: Erling Krogh" is an association, "KL: 10.00" and "KL:" alone a time.
  if (written === 'KL' && /^[:\s]*\p{Lu}\p{Ll}/u.test(line.slice(colon))) return null
  const field = names.get(written.toLowerCase()) ?? readJoined(written, names)
  return field ? { field, valueAt: colon + (/^[:\t*_ .…]+/.exec(line.slice(colon))?.[0].length ?? 1) } : null
}

/** "Tid og lokale", "Dag, tid & mødested": when and where in one field. */
function readJoined(written: string, names: FieldNames): HeadFieldName | undefined {
  const parts = written.toLowerCase().split(/,\s+|\s+(?:og|samt|&)\s+|\s?[/+&]\s?/u)
  const isBoth = parts.length > 1 && parts.every(part => part === 'dag' || WHEN.has(names.get(part) ?? 'other'))
  return isBoth ? 'date' : undefined
}

const WHEN: ReadonlySet<HeadFieldName> = new Set(['date', 'maybe', 'time', 'place'])

const PAGE = /^\s?[.…][\s.…]*(?:side\s)?\d{0,3}$/u

/** "Mødedato" on a line of its own; the value is the next line. */
function readAlone(line: string, lead: number, bare: string, names: FieldNames): HeadFieldHit | null {
  // "til" below "Referat" joins it to the next line; a field's name begins with a capital.
  const isName = /^\p{Lu}/u.test(line.slice(lead))
  const field = isName && bare.length <= LONGEST ? names.get(bare) : undefined
  return field ? { field, valueAt: line.length } : null
}

// "Sted – Rådhuset", "Sted = Rådhuset", "Udvalg/gruppe | Ældrerådet", "**Dato** 4. maj", "[Dato] 4. maj"
const PARTED = /^(?:(\p{Lu}\p{L}{2,13}(?:\/\p{L}{2,12})?)(?:\*\*\s+|\s[–—=/|-]\s+)|\[(\p{Lu}\p{L}{2,13})\]\s+)(?=\S)/u
const WHEN_WHERE: ReadonlySet<HeadFieldName> = new Set(['date', 'maybe', 'time', 'place', 'body'])
/** Words for a field that also stand before a dash in titles: "Møde - 4. maj", "Den – ". */
const SHORTEST_BODY = 5

function readParted(line: string, lead: number, names: FieldNames): HeadFieldHit | null {
  const [all = '', first, name = first ?? ''] = PARTED.exec(line.slice(lead)) ?? []
  const field = names.get(name.toLowerCase())
  if (!field || !WHEN_WHERE.has(field) || (field === 'body' && name.length < SHORTEST_BODY)) return null
  return { field, valueAt: lead + all.length }
}

/** "MødestedRådssalen": a web page's name of the field and its value without the space between them. */
function readGlued(line: string, lead: number, names: FieldNames): HeadFieldHit | null {
  const name = /^\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll})/u.exec(line.slice(lead))?.[0]
  const field = name ? names.get(name.toLowerCase()) : undefined
  return name && field ? { field, valueAt: lead + name.length } : null
}

/** "Mødedato Mandag d. 2. maj" */
function readSpaced(
  lead: number,
  bare: string,
  names: readonly (readonly [string, HeadFieldName])[],
): HeadFieldHit | null {
  const found = names.find(([name]) => bare.startsWith(`${name} `))
  return found ? { field: found[1], valueAt: lead + found[0].length + 1 } : null
}

/** "Udvalg Børne- og Skoleudvalget": the row of a table that lost what parted its cells. */
function readWhoMeets(line: string, lead: number, isBody: (words: string) => boolean): HeadFieldHit | null {
  const [who = '', body = ''] = WHO_MEETS.exec(line.slice(lead)) ?? []
  return who !== '' && isBody(body) ? { field: 'body', valueAt: line.length - body.length } : null
}

/** "Mødedato.", "**Sted**" -> the words alone, in lower case. */
const bareName = (text: string): string => text.replace(/(?<![.:*_\s])[.:*_\s]+$/g, '').toLowerCase()

/** "Oplæg", "Varighed": what the value of such a field beside or below a title says. */
export type TitleFieldReader = (name: string) => TitleField['field'] | null

export function createTitleFieldReader(fields: readonly TitleField[]): TitleFieldReader {
  const names = new Map(fields.flatMap(({ field, forms }) => forms.map(form => [form.toLowerCase(), field] as const)))
  return name => names.get(name.toLowerCase().replace(/\.$/u, '')) ?? null
}
