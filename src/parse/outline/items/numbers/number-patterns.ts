// The ways in which a number may stand at the head of a line: patterns only, each with examples.

import type { Scheme } from './number-schemes.js'

// Marks that may stand before the number: Markdown "## ", "**", the dot of a nested list, a box to tick; a list dash is not
// among them.
// Nor is the time an item begins at: "Kl. 13.00-13.10 – 1. Velkomst", "9.00-9.15: 1. Velkomst", "09.15 1. Velkomst".
const TIME = '\\d{1,2}[.:]\\d{2}'
const TIMES = `(?:(?:[Kk][Ll]\\.?\\s*)?${TIME}(?:\\s*[-–—]\\s*${TIME})?\\s*[:|·•→–—-]?\\s+)?`
export const TIMES_FIRST = new RegExp(`^${TIMES}`, 'u')
const MARKS = '^(?:[#>]{1,6}\\s*)?(?:\\*\\*|•\\s|\\[[ xX]?\\]\\s|[☐☑☒✓✔]\\s)?\\s*'
const LEAD = `${MARKS}${TIMES}`

// The word that may stand before numbers and letters which alone could be anything.
const NAMED = '(?:(?:PUNKT|[Pp]unkt|PKT|[Pp]kt)\\.?\\s*)?'
// The year that running numbers begin anew in: "20/96", "20/1996", "20-96"
const YEAR = '[/-](?:\\d{2}|(?:19|20)\\d{2})(?![\\d/-])'
const OF_AGENDA = '(?:(?:til|under|vedr\\.)\\s)?dagsordenens\\s'
// What may stand before "punkt"
const SPOKEN = '(?:Til|TIL|Om|OM|Under|Vedr\\.?|Vedrørende|Angående|Åbent|ÅBENT|Mødets)'
// "Under punkt 3: Gerda Agger" tells of a guest where items are called otherwise.
export const SET_APART = /^(?:til|om|under|vedr\.?|vedrørende|angående)(?=\s(?:punkt|pkt))/iu
// What came onto the agenda last goes on with its numbers, whatever the others are called.
const ADDED = '(?:tillægs|ekstra)(?:punkt|pkt\\.)\\s*(?:nr\\.?)?'
// Items treated together go by the first of their numbers: "3. og 4. Takster", "Ad 3) og 4) Takster", "Pkt. 3 & 4:"
const FURTHER = '(?:\\s*(?:&|\\+|og)\\s*(?:(?:ad|punkt|pkt\\.?)\\s*)?\\d{1,3}[.:)]+(?=\\s*["\'(]?(?:\\p{Lu}|$)))?'
// Each pattern: the number is group 1, a suffix letter group 2.
const PATTERNS: readonly (readonly [Scheme, RegExp])[] = [
  // "Punkt 3: Status", "Pkt. 4 Orientering", "Punkt nr. 12 -", "Punkt 12/2004 Budget", "Punkt 4 (Åben) Budget", "Pkt. 4 (B) Budget", "Pkt. 3 & 4: Vi drøftede", "Punkt 3 af 7: Budget", "Dagsordenens pkt. 3 - Budget", "Punkt 3 på dagsordenen: Budget". Not: "Punktet udsættes", "pkt. 3 og 4 drøftes samlet"
  [
    'punkt',
    new RegExp(
      `${LEAD}(?:(?:${OF_AGENDA}|dagsordens?|møde|tillægs|ekstra)?(?:punkt|pkt\\.?)|emne|tema)\\s*(?:nr\\.?:?\\s*)?(\\d{1,3})(?:${YEAR})?\\s?([a-z])?(?:(?:\\s*(?:&|\\+|og)\\s*\\d{1,3})+(?=:))?(?:\\s+af\\s\\d{1,2}|\\s+på\\sdagsordenen)?(?:\\s*[:.)–—|·•●-]+(?!\\d)\\s*|\\s+(?=\\p{Lu}|\\d{1,3}\\s?min|\\((?:åben|lukket|[^()\\d]{0,20}fortrolig\\p{L}*|[OBD](?:/[OBD])?|(?:kl\\.?\\s?)?\\d[\\d.: –—-]*)\\))|\\s*\\*\\*\\s*|$)`,
      'iu',
    ),
  ],
  // "Til punkt 3: Budget", "Om punkt 3, Budget", "Under pkt. 3: Budget", "Vedr. punkt 3 – Budget", "Åbent punkt 3: Budget", "Mødets punkt 3: Budget"
  [
    'punkt',
    new RegExp(
      `${LEAD}${SPOKEN}\\s(?:[Pp]unkt|PUNKT|[Pp]kt\\.?)\\s*(?:nr\\.?\\s*)?(\\d{1,3})()(?:\\s*[:.,)–—-]+\\s+|\\s+(?=["'(]?\\p{Lu})|\\s?[:.]?$)`,
      'u',
    ),
  ],
  // "Ad 3", "Ad. 4. Regnskab", "AD pkt. 5)", "Ad dagsordenens punkt 2"
  [
    'ad',
    new RegExp(
      `${LEAD}ad\\.?\\s*(?:${OF_AGENDA})?(?:pkt\\.?|punkt|§)?\\s*(\\d{1,3})\\s?([a-z](?!\\p{L}))?\\s*[.:)–—-]*${FURTHER}\\s*`,
      'iu',
    ),
  ],
  // "Sag nr. 24", "Sag 5:", "Sag 26 a Valg", "Nr.178 -", "Sag 20/96. Budget", "Nr. 4/2004 Valg", "Nr 4 - Valg", "Sag 2 af 6 · Valg",
  // "Tillægspunkt 29 Høring".
  // Not: "Sagsnr. 12/838", "Nr. 3 i rækken"
  [
    'sag',
    new RegExp(
      `${LEAD}(?:(?:tillægs)?sag\\s*(?:nr\\.?)?|${ADDED}|nr(?:\\.|(?=\\s\\d{1,4}\\s*[:–—-])))\\s*(\\d{1,4})(?:\\s?([a-z])(?=:|\\s+\\p{Lu}))?(?:${YEAR})?(?:\\s+af\\s\\d{1,2})?(?:\\s*[:.–—|·•-]+\\s*|\\s+(?=\\p{Lu})|$)(?!\\/)`,
      'iu',
    ),
  ],
  // "Sag 22/61 Budget", "Punkt 2022/61: Budget": the year first. Not: "Sag 12/27845", a case
  [
    'yearly',
    new RegExp(
      `${LEAD}(?:sag|punkt|pkt\\.?)\\s*(?:nr\\.?\\s*)?((?:19|20)?\\d{2}/\\d{1,3})()(?!\\d)(?:\\s*[:.–—-]+\\s*|\\s+(?=\\p{Lu}))`,
      'iu',
    ),
  ],
  // "20/96. Budget", "20/1996 Budget", "20/14. Budget". Not: "20/6 Møde", a day; "12/27845", a case
  [
    'sag',
    new RegExp(
      `${LEAD}(\\d{1,4})()\\/(?:1[3-9]|[2-9]\\d|(?:19|20)\\d{2})(?!\\d)(?:\\s*[:.–—-]+\\s*|\\s+)(?=["'(]?\\p{Lu})`,
      'u',
    ),
  ],
  // "2.14. Regnskab", "1.1 Orientering", "1.1Orientering" out of a PDF, "Punkt 2.1: Budget". Not: "1.1.2009", "12.500 kr.", "09.15 Kaffe"
  [
    'decimal',
    new RegExp(
      `${LEAD}${NAMED}(?!0\\d)(\\d{1,2}\\.\\d{1,2})()(?:[.:)]?\\s+(?:[–—-]\\s+)?(?=[\\p{L}"'(])|(?=\\p{Lu}\\p{Ll}))`,
      'u',
    ),
  ],
  // "01. Velkomst", "01) Velkomst", and from 10 on as they go on
  ['padded', new RegExp(`${LEAD}(0\\d|[1-9]\\d)()[.):]\\s*(?=[\\p{L}"'(])`, 'u')],
  // "1. Godkendelse", "715. Budget", "1.Title", "3.a Løn", "5a. Valg", "01. Velkomst", "1...Velkomst". Not: "13. juni", "1.316 kr."
  // "1. punkt: Valg", "1. Sag: Valg". By OCR also "6.0rientering".
  [
    'dot',
    new RegExp(
      `${LEAD}(\\d{1,4})\\s?(?:\\.?([a-z])(?=[.)\\s]))?\\\\?\\.+(?![2-9]|[01](?!\\p{Ll}{4}))\\)?(?:\\*\\*)?${FURTHER}\\s*(?::\\s+(?=\\p{L})|(?:(?:dagsordens)?punkt|pkt\\.|sag)(?:\\s*[:–—-]\\s*|\\s)(?=\\p{Lu})|(?:Punkt|Sag|Emne)\\s*[:–—-]\\s+(?=\\p{Lu}))?`,
      'u',
    ),
  ],
  // "1) Udpegning", "01) Bestyrelsens", "1). Udpegning", "(1) Udpegning", "[1] Udpegning"
  [
    'paren',
    new RegExp(
      `${LEAD}(?:[([](?=\\d{1,3}[)\\]]\\s*["'(]?\\p{L}))?(\\d{1,3})\\s?([a-z])?\\\\?[)\\]]\\.?${FURTHER}\\s*`,
      'u',
    ),
  ],
  // "1: Godkendelse". Not: "10:30 Kaffe"
  ['colon', new RegExp(`${LEAD}(\\d{1,3})\\s?([a-z])?\\s?:(?!\\d)\\s*`, 'u')],
  // "1 – Godkendelse af dagsorden", "1- Valg", "1 · Velkomst", "1 | Velkomst". Not: "10 - 12 dage", "1-årig"
  ['dash', new RegExp(`${LEAD}(\\d{1,3})([a-z])?(?:\\s+[–—|·•●-]\\s*|[–—|·•●-]\\s+)(?=[\\p{Lu}"'(])`, 'u')],
  // "1 Godkendelse af dagsorden", "1 9.00 Velkomst", "7 evt." Not: "8800 Viborg", "72 timers"
  ['space', new RegExp(`${LEAD}(\\d{1,3})([a-z])?\\s+(?=${TIMES}[\\p{Lu}"'(]|evt\\.?$|eventuelt\\.?$)`, 'u')],
  // "38Godkendelse af dagsorden": web pages lose the space. Not: "3D-print"
  ['space', new RegExp(`${LEAD}(\\d{1,3})()(?=\\p{Lu}\\p{Ll}+(?:[\\s,:]|$))`, 'u')],
  // "A: Valg af dirigent", "D:Indkomne forslag", "B. Regnskab", "Punkt C - Valg", in cells "B | Regnskab"
  [
    'letter',
    new RegExp(`${LEAD}${NAMED}([A-ZÆØÅ])()\\s?(?:(?:[:.)·•–—-]\\s+|\\t)(?=\\p{L})|:(?=\\p{Lu}\\p{Ll}))`, 'u'),
  ],
  // "a. Valg af dirigent", "b) Regnskab"
  ['small', new RegExp(`${LEAD}([a-zæøå])()[.)]\\s+(?=["“”»]?\\p{Lu})`, 'u')],
  // "I. Velkomst", "IV) Regnskab", "Punkt II: Valg", "iv) Regnskab"
  [
    'roman',
    new RegExp(`${LEAD}${NAMED}([IVX]{1,5}|[ivx]{1,5}(?=[.)]\\s+\\p{Lu}))()\\s?(?:[:.)–—-]\\s+|\\t)(?=\\p{L})`, 'u'),
  ],
  // "§ 4 Regnskab", "§ 12.", "§ 4: Regnskab", "§4 - Regnskab"
  ['paragraph', new RegExp(`${LEAD}§\\s?(\\d{1,3})([a-z])?(?:[.:]|\\s[–—-])?\\s*(?=\\p{Lu}|$)`, 'u')],
]

// The sign that a number or the word before it begins with, unless a time stands there.
const FIRST_SIGN = new RegExp(`${MARKS}(?:(\\d)|(\\p{L}))?`, 'u')
const BEGINS_TIMED = new RegExp(`${MARKS}(?:[Kk][Ll]\\.?\\s*)?${TIME}`, 'u')
const patternsOf = (...schemes: readonly Scheme[]) => PATTERNS.filter(([scheme]) => schemes.includes(scheme))
const AT_WORD = patternsOf('punkt', 'ad', 'sag', 'yearly', 'decimal', 'letter', 'small', 'roman')
const AT_SIGN = patternsOf('paren', 'paragraph')
const AT_DIGIT = patternsOf('sag', 'decimal', 'padded', 'dot', 'paren', 'colon', 'dash', 'space')

/** The patterns that may match a line which begins so: the number is group 1, the letter behind it group 2. */
export function patternsFor(text: string): typeof PATTERNS {
  if (BEGINS_TIMED.test(text)) return PATTERNS
  const [, digit, letter] = FIRST_SIGN.exec(text) ?? []
  return digit ? AT_DIGIT : letter ? AT_WORD : AT_SIGN
}
