// Fields of the title block: a line in, the field and its value out ("Mødedato: 4. maj 2021", "Sted\tRådhuset").

import { remember } from '../../danish/remember.js'
import type { HeadField, HeadFieldName } from '../../dictionary/head-field.js'
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

export function createHeadFieldReader(
  fields: readonly HeadField[],
  isBody: (words: string) => boolean = () => false,
): HeadFieldReader {
  const names = new Map<string, HeadFieldName>()
  const spaced: string[] = []
  for (const { field, forms } of fields) {
    for (const form of forms) {
      names.set(form.toLowerCase(), field)
      // Names that can only be field names stand before their value without a colon, too: "Mødedato Mandag d. 2. maj".
      if (/^(?:mødedato|mødested|mødetidspunkt|mødetid|starttidspunkt|sluttidspunkt)$/iu.test(form))
        spaced.push(form.toLowerCase())
    }
  }
  return remember(line => {
    const lead = LEAD.exec(line)?.[0].length ?? 0
    const colon = line.slice(0, lead + LONGEST + 8).search(/[:\t]/)
    if (colon > lead) {
      const written = line.slice(lead, colon).replace(/[.*_\s]+$/g, '')
      // "KL: Erling Krogh" is an association, "KL: 10.00" and "KL:" alone a time.
      if (written === 'KL' && /^[:\s]*\p{Lu}\p{Ll}/u.test(line.slice(colon))) return null
      const field = names.get(
        line
          .slice(lead, colon)
          .toLowerCase()
          .replace(/[.*_\s]+$/g, ''),
      )
      if (field) return { field, valueAt: colon + (/^[:\t*_ ]+/.exec(line.slice(colon))?.[0].length ?? 1) }
      return null
    }
    const bare = line
      .slice(lead)
      .replace(/(?<![.:*_\s])[.:*_\s]+$/g, '')
      .toLowerCase()
    // "KL" among people and organisations; a time is "kl." or "Kl:".
    if (/^KL$/.test(line.slice(lead))) return null
    // "til" below "Referat" joins it to the next line; a field's name begins with a capital.
    const isName = /^\p{Lu}/u.test(line.slice(lead))
    const alone = isName && bare.length <= LONGEST ? names.get(bare) : undefined
    if (alone) return { field: alone, valueAt: line.length }
    // "MødestedRådssalen": a web page's name of the field and its value without the space between them.
    const glued = /^\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll})/u.exec(line.slice(lead))?.[0]
    const stuck = glued ? names.get(glued.toLowerCase()) : undefined
    if (glued && stuck) return { field: stuck, valueAt: lead + glued.length }
    const start = spaced.find(form => bare.startsWith(`${form} `))
    if (start) return { field: names.get(start) as HeadFieldName, valueAt: lead + start.length + 1 }
    // "Udvalg Børne- og Skoleudvalget": the row of a table that lost what parted its cells.
    const [who = '', body = ''] = WHO_MEETS.exec(line.slice(lead)) ?? []
    return who !== '' && isBody(body) ? { field: 'body', valueAt: line.length - body.length } : null
  })
}
