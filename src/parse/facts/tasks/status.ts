// How far a listed task has come: "Indhente tilbud (BK) – udført", a cell "Lukket". What is done is no task any more.

const DONE =
  'udført|afsluttet|løst|færdig|færdiggjort|gjort|ok|lukket|klaret|gennemført|done|udgår|udgået|bortfalder|bortfaldet|på\\splads'
const OPEN = 'udestår|åben|i\\s?gang|pågår|ikke\\s(?:påbegyndt|startet|udført|begyndt)|afventer|ny'
const IS_DONE = new RegExp(`^(?:er\\s)?(?:${DONE})[.!]?$`, 'iu')
// "[Udført] Indhente tilbud", "Indhente tilbud (BK) – i gang", "…: lukket", "… ✔"
const TOLD = new RegExp(
  `^\\[(?<ahead>${DONE}|${OPEN})\\]\\s*|(?:\\s[–—-]\\s|:\\s|\\s[([])(?:er\\s)?(?<behind>${DONE}|${OPEN})[)\\].]*$|\\s(?<tick>[✓✔✅☑])$`,
  'iu',
)
const TICKED = /[☑☒]|\[[xX]\]/u
const TICK = /[✓✔✅]/u

export const isDone = (status: string): boolean => IS_DONE.test(status.trim())

/** An entry without its status, and whether it is done. */
export function readStatus(text: string): { readonly text: string; readonly isDone: boolean } {
  const told = TOLD.exec(text)
  if (!told) return { text, isDone: false }
  const { ahead, behind, tick } = told.groups ?? {}
  return { text: text.replace(told[0], ''), isDone: tick !== undefined || isDone(ahead ?? behind ?? '') }
}

/** Whether the mark of an entry says that it is done. Where all entries have ticks, these are bullets. */
export const isTicked = (mark: string, marks: ReadonlySet<string>): boolean =>
  TICKED.test(mark) || (TICK.test(mark) && marks.size > 1)
