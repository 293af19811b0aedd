// How well a decoded text reads as Danish, by which encodings are told apart.

/** Frequent words with æ, ø or å. One of them counts more than any letter. */
const WORDS = new Set(
  (
    'på så når også både få får fået må går gå gået stå står stået nå når år året åben åbent åbne årlig årlige måde måden måned ' +
    'måneder småt blå råd rådet byråd byrådet regionsråd regionsrådet råde område området områder områderne forslår foreslår ' +
    'foreslået påbegyndt påbegyndes indgå indgår indgået foregår opnå opnår opnået afslå afslået derpå herpå hvorpå endvidere ' +
    'møde mødet møder møderne møderække mødes mødested mødedato mødetid mødeleder mødedeltagere styregruppemøde bestyrelsesmøde ' +
    'udvalgsmøde før øvrige øvrigt øge øget øgede ønske ønsker ønskes ønskede ønsket økonomi økonomisk økonomiske økonomien bør ' +
    'gør gøre gøres føre fører føres første følge følger følgende følges tilføjes tilføjet høring høringen høringssvar drøfte ' +
    'drøftes drøftede drøftet drøftelse drøftelsen drøftelser opfølgning spørgsmål skøn større største køb kørsel støtte ' +
    'støtter børn børne kører hører tør gennemført gennemføres gennemførelse rør rørende kl. dør lørdag søndag ' +
    'være været værende vær læge lægen læger almen næste nærmere nær nævnt nævnte nævnes næstformand næstformanden ændring ' +
    'ændringer ændringen ændres ændret ældre ældste fælles fællesskab længere læse læst særlig særligt særlige træffe træffes ' +
    'træffer tværs tværgående væsentlig væsentlige vælge vælges valgt værdi vækst præsenteret præsentation præsenterer ' +
    'præsenteres præsenterede tilstede fraværende tilstedeværende sådan således hjælp hjælpe bæredygtig samlæst æ ø å én'
  ).split(' '),
)

/** Higher is better, of readings of the same bytes only; 0 for ASCII. Linear in the length of the text. */
export function readingScore(text: string): number {
  let score = 0
  for (const [token] of text.matchAll(/\S+/g)) {
    if (!/[^\0-\x7f]/.test(token)) continue
    score += tokenScore(token)
  }
  return score
}

function tokenScore(token: string): number {
  let score = 0
  const characters = [...token]
  for (let i = 0; i < characters.length; i++) {
    const c = characters[i] ?? ''
    if (c <= '\x7f') continue
    score += characterScore(c, characters[i - 1] ?? ' ', characters[i + 1] ?? ' ')
  }
  const word = token.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return WORDS.has(word) ? score + 6 : score
}

/** "mødet" reads well; "m›det", "m¯det", "aÅret", "Ã¸" do not. */
function characterScore(c: string, before: string, after: string): number {
  const inWord = isLetter(before) || isLetter(after)
  if ('æøå'.includes(c)) return isUpper(before) && isUpper(after) ? -2 : inWord ? 3 : 1
  if ('ÆØÅ'.includes(c)) return isLower(before) ? -4 : inWord ? 3 : 0
  if ('éèüöäáíóúñçëïôâêîûàßð'.includes(c)) return isUpper(before) && isUpper(after) ? -1 : inWord ? 0.5 : -1
  if ('ÉÜÖÄÁÓÈ'.includes(c)) return isLower(before) ? -4 : inWord ? 0 : -1
  if ('’´\u00ad'.includes(c)) return 0.2
  if ('²³¹'.includes(c)) return /[\p{L}\d]/u.test(before) ? 0.3 : -1
  if ('–—“”„‘•…§°½¼¾«»€£\u00a0·µ×±‰™®©ºª'.includes(c)) return isLetter(before) && isLetter(after) ? -3 : 0.3
  // Frames drawn with lines are common in DOS texts.
  if (c >= '─' && c <= '▟') return inWord ? -3 : /[─-▟\s]/u.test(before + after) ? 0.1 : -1
  return isLetter(c) ? -2 : -3
}

const isLetter = (c: string) => /\p{L}/u.test(c)
const isLower = (c: string) => /\p{Ll}/u.test(c)
const isUpper = (c: string) => /\p{Lu}/u.test(c)
