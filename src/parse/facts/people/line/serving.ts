// Who led the meeting and who wrote, in whatever words: "skrev referatet", "ved tasterne", "styrede slagets gang".

export type Serving = 'ordstyrer' | 'referent'

// What is written: "referatet", "mødebogen", "noterne", "det hele"
const PAPER =
  '(?:(?:dagens|aftenens|mødets|dette|disse|denne)\\s)?(?:\\p{L}*(?:referat|protokol|notat|noter)\\p{Ll}{0,4}|\\p{L}*bogen|opsamling(?:en)?|beslutninger(?:ne)?|papiret|bladet|det\\s(?:hele|ned))'
// What it is written with
const PEN = '(?:pen(?:nen)?|blyant(?:en)?|tast(?:erne|aturet)|blok(?:ken)?|kuglepen(?:nen)?)'
const MEETING =
  '(?:mødet|ordet|dagsordenen|slagets\\sgang|løjerne|mødeledelsen|ordstyringen|talerlisten|debatten|roret|generalforsamlingen)'
const WHEN = '(?:\\s(?:på\\smødet|for\\smødet|(?:ved|på|for)\\sdette\\smøde|denne\\sgang|i\\s(?:aften|dag)))?'

const WROTE =
  'skrev|skriver|skrevet|tog|tager|taget|førte|fører|ført|lavede|laver|lavet|nedskrev|nedskriver|nedfældede|nedfælder|udfærdigede|udfærdiger|udarbejdede|udarbejder|noterede|refererede|står\\sfor|stod\\sfor|sørgede\\sfor|renskrev'
const LED =
  'ledede|ledte|leder|ledet|styrede|styrer|styret|førte|fører|varetog|varetager|stod\\sfor|står\\sfor|bestyrede'
/** With these words a clause tells of who served. */
const VERB = `(?:(?:har|havde|som)\\s)?(?:${WROTE}|${LED}|holdt|holder|havde|sad|sidder|var)`

const WRITES = new RegExp(
  `^(?:(?:har|havde)\\s)?(?:(?:${WROTE}|(?:var\\s|sad\\s|sidder\\s)?ved)\\s(?:${PAPER})|(?:skrev|skriver|refererede|refererer|nedskrev|noterede)(?:\\sned)?|(?:(?:holdt|holder|førte|fører|havde|har)\\s|(?:(?:var|sad|sidder)\\s)?ved\\s)${PEN}|${PEN})${WHEN}$`,
  'iu',
)
const LEADS = new RegExp(
  `^(?:(?:har|havde)\\s)?(?:(?:${LED})\\s${MEETING}|(?:(?:sad|sidder|var)\\s)?for\\sbordenden|(?:(?:sad|sidder|var|stod)\\s)?ved\\sroret|mødets\\sleder|leder\\saf\\smødet)${WHEN}$`,
  'iu',
)

export function readServing(words: string): Serving | null {
  const text = words.replace(/[\s.,]+$/, '')
  return WRITES.test(text) ? 'referent' : LEADS.test(text) ? 'ordstyrer' : null
}

/** Where such a verb stands in a clause, behind whoever served: "Bo Krogh | førte protokollen". */
const VERB_BEHIND = new RegExp(`\\s(?=${VERB}\\s)`, 'giu')

export function findServing(clause: string): { readonly at: number; readonly role: Serving } | null {
  for (const { index } of clause.matchAll(VERB_BEHIND)) {
    const role = readServing(clause.slice(index + 1))
    if (role) return { at: index, role }
  }
  return null
}

// "Mødet blev ledet af Ea Brun", "skrevet ned af Bo Krogh", "Pennen blev ført af Ib Dam", "ordet givet af Bo"
const SERVED_BY = new RegExp(
  `^(?:(?:(${MEETING})|(?:${PAPER}|${PEN}))\\s)?(?:(?:blev|bliver|er|var)\\s)?(?:(ledet|styret)|skrevet|nedskrevet|taget|ført|nedfældet|refereret|udarbejdet|udfærdiget|renskrevet)(?:\\sned)?\\saf\\s+(?=\\p{Lu}|\\p{Ll}+\\s\\p{Lu})`,
  'iu',
)

/** "Mødet blev ledet af" before a name: where the name begins, and what was done. */
export function findServedBy(clause: string): { readonly at: number; readonly role: Serving } | null {
  const match = SERVED_BY.exec(clause)
  if (!match) return null
  const isLed = match[1] !== undefined || match[2] !== undefined
  return { at: match[0].length, role: isLed ? 'ordstyrer' : 'referent' }
}
