// What is said of a person beside name, title and organisation ("(medformand)", "- afbud", "under pkt. 4"): words in,
// role, attendance, capacity, items and note out. Vocabulary: dictionaries/roles.yaml.

import type { RoleWord } from '../../../dictionary/role.js'
import type { Attendance, Capacity, Role } from '../../../model/document.js'

export interface Remark {
  readonly roles: readonly Role[]
  readonly attendance: Attendance | null
  readonly capacity: Capacity | null
  readonly items: readonly string[]
  /** Words to keep as a note. */
  readonly note: string | null
  /** The member this person stands in for: absent. */
  readonly insteadOf: string | null
  /** "(A)", "V": a party. */
  readonly party: string | null
}

/** Null where the words say nothing of that kind. */
export type RemarkReader = (words: string) => Remark | null

const PARTY = /^(?:[A-ZÆØÅ]|UP|UFP|DF|SF|EL|LA|KD|RV|Alt|løsgænger|uden for partierne)$/u
const SCOPE =
  /(?<!\p{L})(?:pkt\.?|punkt(?:erne|et)?|punkter)\s*((?:\d{1,3}[a-z]?)(?:\s*(?:,|og|samt|\+|-|–|til)\s*\d{1,3}[a-z]?)*)/iu
const INSTEAD =
  /(?:suppleant|stedfortræder|substitut|vikar)\s+for\s+(.+)$|^i\s+stedet\s+for\s+(.+)$|^(?:deltog|deltager)\s+(?:i\s+stedet\s+)?for\s+(.+)$/iu

export function createRemarkReader(words: readonly RoleWord[]): RemarkReader {
  const whole = new Map<string, RoleWord>()
  const open: { entry: RoleWord; pattern: RegExp }[] = []
  for (const entry of words) {
    for (const form of [entry.word, ...entry.forms]) {
      if (form.includes('…'))
        open.push({
          entry,
          pattern: new RegExp(
            `^${form
              .split('…')
              .map(p => p.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
              .join('\\s*.{1,80}?\\s*')
              .replace(/\\s\*$/, '')}$`,
            'iu',
          ),
        })
      else whole.set(form.toLowerCase(), entry)
    }
  }
  const find = (part: string): RoleWord | null => {
    const key = part
      .toLowerCase()
      .replace(/[.:]+$/, '')
      .trim()
    const exact = whole.get(key) ?? whole.get(`${key}.`)
    if (exact) return exact
    const shaped = open.find(o => o.pattern.test(part))
    if (shaped) return shaped.entry
    // "regional medformand", "konstitueret næstformand": the role word at the end.
    const last = key.split(/\s+/).at(-1) as string
    const ending = key.split(/\s+/).length <= 3 ? whole.get(last) : undefined
    return ending?.role ? ending : null
  }
  return written => {
    const text = written.replace(/^[\s(–-]+|[\s)]+$/g, '').trim()
    if (text === '') return null
    if (PARTY.test(text)) return { ...NOTHING, party: text }
    const roles: Role[] = []
    let [attendance, capacity, note, known]: [Attendance | null, Capacity | null, string | null, boolean] = [
      null,
      null,
      null,
      false,
    ]
    for (const part of text.split(/\s*[,;]\s*|\s+og\s+(?=\p{Ll}+$)/u)) {
      const entry = find(part)
      if (!entry) continue
      known = true
      if (entry.role) roles.push(entry.role)
      attendance = entry.attendance === 'absent' ? 'absent' : (attendance ?? (entry.role ? null : entry.attendance))
      capacity ??= entry.capacity
      if (entry.note) note = text
    }
    const insteadOf =
      INSTEAD.exec(text)
        ?.slice(1)
        .find(name => name !== undefined)
        ?.trim() ?? null
    const scope = /(?:ikke|forlod|efter|til og med)/iu.test(text) ? null : SCOPE.exec(text)
    const items = scope?.[1] ? expandItems(scope[1]) : []
    if (items.length > 0 && capacity === null) capacity = 'guest'
    if (!known && items.length === 0 && insteadOf === null) return null
    return { roles, attendance, capacity, items, note: insteadOf ? text : note, insteadOf, party: null }
  }
}

const NOTHING: Remark = {
  roles: [],
  attendance: null,
  capacity: null,
  items: [],
  note: null,
  insteadOf: null,
  party: null,
}

/** "1-3 og 5a" -> 1, 2, 3, 5a. */
export function expandItems(written: string): string[] {
  const items: string[] = []
  for (const part of written.split(/\s*(?:,|\+|(?<!\p{L})(?:og|samt)(?!\p{L}))\s*/u)) {
    const [first, last] = part.split(/\s*(?:-|–|til)\s*/u)
    const [from, to] = [Number(first), Number(last)]
    if (last && to > from && to - from < 60) for (let n = from; n <= to; n++) items.push(String(n))
    else if (first) items.push(first.trim())
  }
  return items
}
