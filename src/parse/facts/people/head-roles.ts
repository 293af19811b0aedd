// Roles in fields of the title block and at the end: "Mødeleder: Karen Lund / Bo Krogh", "Referent: KL".

import type { HeadFieldName } from '../../../dictionary/outline.js'
import type { Role } from '../../../model/document.js'
import type { HeadFieldHit } from '../../outline/head-fields.js'
import type { Reading } from '../../reading.js'
import type { Head } from '../meeting/head.js'
import type { PeopleContext } from './context.js'
import { readNames } from './line/short-names.js'
import { addRoles, listState } from './list/draft.js'

const ROLES: Readonly<Partial<Record<HeadFieldName, Role>>> = {
  facilitator: 'facilitator',
  chair: 'chair',
  secretary: 'secretary',
}
/** The lines at the end of the document in which fields are looked for. */
const TAIL = 15

interface Field {
  readonly role: Role
  readonly value: string
  readonly start: number
}

export function readHeadRoles(reading: Reading, head: Head, { lexicon, roster }: PeopleContext): void {
  for (const { role, value, start } of listFields(reading, head)) {
    const named = readNames(value, start, lexicon)
    // "Formandskab: Karen Lund og Bo Krogh" does not say who is the chair.
    if (role === 'chair' && named.length > 1) continue
    // "Referent: KL": initials of somebody listed, whatever else they may stand for
    if (named.length === 0)
      for (const word of value.slice(0, 60).split(/\s*[,/&]\s*|\sog\s/u)) {
        const known = roster.find(word.replace(/[.\s]+$/, '').trim())
        if (known) addRoles(known, [role])
      }
    for (const person of named) {
      const known = roster.find(person.name)
      if (known) {
        // "Ordstyrer: Formand Karen Lund"
        addRoles(known, [role, ...person.remarks.filter(({ body }) => body === null).flatMap(({ roles }) => roles)])
        known.title ??= person.title
        known.organisation ??= person.organisation
        continue
      }
      // Whoever leads the meeting or takes its minutes was present. Initials that fit nobody listed name nobody.
      if (!/\s|^\p{Lu}\p{Ll}/u.test(person.name)) continue
      const capacity = role === 'secretary' ? 'secretariat' : 'member'
      roster.add(person, listState(-3, { capacity, roles: [role] }))
    }
  }
}

/** "Referent Ida Holm", "For referat Ida": a field without its colon, and nothing behind it but one name. */
function fieldWithoutColon(text: string, { readHeadField, people }: Reading['lexicon']): HeadFieldHit | null {
  const [lead = '', words = ''] = /^((?:for\s)?\p{L}{3,10}(?:\s(?:ved|af))?)\.?\s+(?=\p{Lu})/iu.exec(text) ?? []
  const hit = words === '' || text.length > 60 ? null : readHeadField(`${words}:`)
  if (!hit || !ROLES[hit.field]) return null
  const name = text.slice(lead.length).replace(/[.\s]+$/, '')
  const isName = people.isGivenName(name) || (/\s/.test(name) && people.judge(name.split(/\s+/)) > 0)
  return isName ? { field: hit.field, valueAt: lead.length } : null
}

// Lines beside which "Formand Ida Holm" lists the board, not the meeting: "Kasserer Bo Krogh", "1. suppleant Ib Dam"
const BOARD = /^(?:\d\.\s)?(?:kasserer|næstformand|sekretær|suppleant|revisor|bestyrelsesmedlem)(?!\p{L})/iu
function listFields({ lines, lexicon }: Reading, head: Head): Field[] {
  const fields: Field[] = []
  const seen = new Set<number>()
  const add = (name: HeadFieldName, value: string, start: number): void => {
    const role = ROLES[name]
    if (!role || seen.has(start) || value === '') return
    seen.add(start)
    // "Mødeleder: KL   Referent: BK": two fields on one line
    const next = /(?:\t|\s{2,}|[,;.]\s)(?=\p{L}+:\s)/u.exec(value)
    fields.push({ role, value: next ? value.slice(0, next.index) : value, start })
    const further = next ? value.slice(next.index + next[0].length) : ''
    const hit = further === '' ? null : lexicon.readHeadField(further)
    if (hit) add(hit.field, further.slice(hit.valueAt), start + value.length - further.length + hit.valueAt)
  }
  for (const { field, value, span } of head.values) add(field, value, span[0])
  const tail = lines.slice(-TAIL)
  for (const [n, { text, span }] of tail.entries()) {
    const [above, below] = [tail[n - 1], tail[n + 1]]
    const isElected = [above, below].some(other => other && !other.gap && BOARD.test(other.text))
    const hit = lexicon.readHeadField(text) ?? (isElected ? null : fieldWithoutColon(text, lexicon))
    if (!hit) continue
    if (hit.valueAt < text.length) add(hit.field, text.slice(hit.valueAt), span[0] + hit.valueAt)
    else if (below && !below.gap && below.text.length < 60) add(hit.field, below.text, below.span[0])
  }
  return fields
}
