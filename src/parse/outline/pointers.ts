// How an entry of a list names the item it belongs to: "Pkt. 3: Planen blev godkendt.", "Indhente tilbud (pkt. 3)".

const NUMBER = '(\\d{1,3}[a-z]?|[A-Z]|[IVX]{2,5})'
const POINT = `(?:dagsorden(?:ens\\s|s)?)?(?:pkt|punkt|ad|sag|§)\\.?\\s?(?:nr\\.?\\s?)?${NUMBER}`
// "Pkt. 3: …", "Ad punkt 3 – …", "Bilag til pkt. 3: …"
export const LEADS = new RegExp(`^(?:[-–•*]\\s)?(?:(?:til|ad|bilag til)\\s)?${POINT}\\s?[:.)–-]+\\s`, 'iu')
// "Indhente tilbud (pkt. 3)", "Bo: indhente tilbud (pkt. 3, inden 1. maj)"
export const BEHIND = new RegExp(`\\((?:ad\\s)?${POINT}(?=[),;])[^()]*\\)`, 'giu')
/** "Indhente tilbud (pkt. 3)", where nothing else stands in the brackets. */
export const BRACKET = new RegExp(`\\s\\((?:ad\\s)?${POINT}\\)(?=[.,]|$)`, 'iu')
export const COLUMN = /^(?:dagsordens)?(?:pkt|punkt|sag)\.?(?:\s?nr\.?)?:?$/iu
export const CELL = new RegExp(`^(?:(?:pkt|punkt|§)\\.?\\s?)?${NUMBER}(?:\\/\\d{2,4})?\\.?$`, 'iu')
// The first column, though it has no head
export const NAMED_CELL = new RegExp(`^${POINT}\\.?$`, 'iu')

export const opensWithItem = (text: string): boolean => LEADS.test(text)
export const pointsToItem = (text = ''): boolean => LEADS.test(text) || text.search(BEHIND) >= 0
