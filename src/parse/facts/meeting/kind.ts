// What the document is and how final it is: title lines and sections in, kind and status out.

import type { DocumentKind, DocumentStatus } from '../../../model/document.js'
import { collapseSpaced } from '../../layout/title-line.js'

/** Words of a title, the one that says most first: a "NOTAT" that is headed "Dagsorden" is an agenda. */
const KINDS: readonly (readonly [DocumentKind, RegExp])[] = [
  ['beslutningsprotokol', /(?:beslutnings|forhandlings|bestyrelses|(?<!\p{L}))protokol(?:len)?(?!\p{L})/iu],
  [
    'referat',
    /referat(?:et)?(?!\p{L})|beslutninger fra|dagsorden(?:en)?\s+med\s+(?:opsamling|beslutninger|konklusioner)|mødenoter|^noter\s+fra|opsamling\s+(?:fra|på)\s+\p{L}*møde/imu,
  ],
  ['dagsorden', /dagsorden(?!s)|indkaldelse|der indkaldes til/iu],
  ['notat', /notat(?!\p{L})/iu],
]

/**
 * `titles`: the title lines, first to last. `hasDecisions`: whether a decision section with text exists: then an
 * "agenda" was written on and is minutes.
 */
export function readKind(titles: readonly string[], hasDecisions: boolean, tellsMeeting = false): DocumentKind {
  const said = titles.map(collapseSpaced).join('\n')
  const found = KINDS.find(([, pattern]) => pattern.test(said))?.[0] ?? null
  if (found === 'dagsorden' || found === null || found === 'notat') {
    if (hasDecisions) return 'referat'
    // Informal minutes name no kind: who was there, and what was resolved, says it.
    return found ?? (tellsMeeting ? 'referat' : 'ukendt')
  }
  return found
}

// "Godkendt.", "Enstemmigt vedtaget!", "Taget til efterretning": no agenda says so of what is to come
const BARE_OUTCOME =
  /^(?:enstemmigt\s|blev\s)?(?:godkendt|vedtaget|tiltrådt|afvist|forkastet|drøftet|taget\still\s(?:efterretning|orientering))[.!]?$/iu

// "Godkendt med disse tilføjelser:", "Vedtaget uden ændringer"
const OUTCOME_WITH = /^(?:enstemmigt\s)?(?:godkendt|vedtaget|tiltrådt)\s(?:med|uden)\s/iu

export const looksLikeBareOutcome = (line: string): boolean =>
  (line.length < 40 && BARE_OUTCOME.test(line)) || (line.length < 160 && OUTCOME_WITH.test(line))

const STATUSES: readonly (readonly [DocumentStatus, RegExp])[] = [
  ['udkast', /(?<!\p{L})udkast(?!\p{L})|(?<!\p{L})ikke godkendt(?!\p{L})|(?<!\p{L})kladde(?!\p{L})/iu],
  ['foreløbigt', /(?<!\p{L})foreløbigt?(?!\p{L})/iu],
  [
    'godkendt',
    /(?<!\p{L})godkendt\s+(?:møde|beslutnings)?referat|^\(?godkendt:?\s+(?=.*(?:\d|mail|høring|skriftlig|møde))(?:af|på|pr\.?|per|via|i|ved|den|d\.|efter|\d)|referat(?:et)?[^\S\n]+(?:er\s+)?godkendt|^\(?godkendt\)?$|^[([]?godkendt[)\]]?[\s:–—|/,-]+\p{L}*referat|(?:–|-|\()\s*godkendt\)?$/imu,
  ],
]

/** From title lines and page headers only. Null where nothing is said: minutes are not approved by default. */
export function readStatus(said: readonly string[]): DocumentStatus | null {
  const text = said.map(collapseSpaced).join('\n')
  return STATUSES.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
