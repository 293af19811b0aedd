// The kind of document and how final it is, as its titles say.

import { oneOf } from '../../../danish/word-set.js'
import type { DocumentKind, DocumentStatus } from '../../../model/document.js'
import { collapseSpaced } from '../../layout/title-line.js'

/** The words of titles, the most telling first: a "NOTAT" headed "Dagsorden" is an agenda. */
const KINDS: readonly (readonly [DocumentKind, RegExp])[] = [
  ['beslutningsprotokol', /(?:beslutnings|forhandlings|bestyrelses|(?<!\p{L}))protokol(?:len)?(?!\p{L})/iu],
  [
    'referat',
    /referat(?:et)?(?!\p{L})|beslutninger fra|dagsorden(?:en)?\s+med\s+(?:opsamling|beslutninger|konklusioner)|mødenoter|^noter\s+fra|opsamling\s+(?:fra|på)\s+\p{L}*møde/imu,
  ],
  ['dagsorden', /dagsorden(?!s)|indkaldelse|der indkaldes til/iu],
  ['notat', /notat(?!\p{L})/iu],
]

/** `hasDecisions`: some decision section has a text, which turns an agenda into minutes. */
export function readKind(titles: readonly string[], hasDecisions: boolean, tellsMeeting = false): DocumentKind {
  const said = titles.map(collapseSpaced).join('\n')
  const found = KINDS.find(([, pattern]) => pattern.test(said))?.[0] ?? null
  if (found === 'dagsorden' || found === null || found === 'notat') {
    if (hasDecisions) return 'referat'
    // Informal minutes do not name their kind, but tell who was present and what was decided.
    return found ?? (tellsMeeting ? 'referat' : 'ukendt')
  }
  return found
}

// "Godkendt.", "Enstemmigt vedtaget!", "Taget til efterretning": what no agenda says
const BARE_OUTCOME =
  /^(?:enstemmigt\s|blev\s)?(?:godkendt|ok|vedtaget|tiltrådt|afvist|forkastet|drøftet|taget\still\s(?:efterretning|orientering))[.!]?$/iu

// "Godkendt med disse tilføjelser:", "Vedtaget uden ændringer"
const OUTCOME_WITH = /^(?:enstemmigt\s)?(?:godkendt|vedtaget|tiltrådt)\s(?:med|uden)\s/iu

// "3. Godkendelse af dagsorden, godkendt", "Godkendelse af referat – ok"
const OUTCOME_BEHIND = /^\P{L}*godkendelse\saf\s.+(?:[,:]|\s[–—-])\s(?:blev\s|er\s)?(?:godkendt|vedtaget|ok)[.!]?$/iu

export const looksLikeBareOutcome = (line: string): boolean =>
  (line.length < 40 && BARE_OUTCOME.test(line)) ||
  (line.length < 160 && (OUTCOME_WITH.test(line) || OUTCOME_BEHIND.test(line)))

const STATUSES: readonly (readonly [DocumentStatus, RegExp])[] = [
  ['udkast', /(?<!\p{L})udkast(?!\p{L})|(?<!\p{L})ikke godkendt(?!\p{L})|(?<!\p{L})kladde(?!\p{L})/iu],
  ['foreløbigt', /(?<!\p{L})foreløbigt?(?!\p{L})/iu],
  [
    'godkendt',
    new RegExp(
      oneOf(String.raw`
        // "Godkendt referat", "Referatet er godkendt"; "[Godkendt] Referat af …"
        (?<!\p{L})godkendt\s+(?:møde|beslutnings)?referat
        referat(?:et)?[^\S\n]+(?:er\s+)?godkendt
        ^[([]?godkendt[)\]]?[\s:–—|/,-]+\p{L}*referat
        // "Godkendt den 4. maj", "Godkendt: pr. mail"; "(godkendt)", "Referat af møde – godkendt"
        ^\(?godkendt:?\s+(?=.*(?:\d|mail|høring|skriftlig|møde))(?:af|på|pr\.?|per|via|i|ved|den|d\.|efter|\d)
        ^\(?godkendt\)?$
        (?:–|-|\()\s*godkendt\)?$`),
      'imu',
    ),
  ],
]

// "- [ ] Referat godkendt": what is still to be done
const UNTICKED = /^[-*•\s]*(?:\[\s?\]|☐)/u

/** From title lines and page headers only. Null where nothing is said: minutes are not approved by default. */
export function readStatus(said: readonly string[]): DocumentStatus | null {
  const text = said
    .filter(line => !UNTICKED.test(line))
    .map(collapseSpaced)
    .join('\n')
  return STATUSES.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
