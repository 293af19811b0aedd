// What kind of decision a sentence is that only its place shows to be one, since none of its words is a formula: "Forelægges
// byrådet.", "Klubben får 4.000 kr.", "Behandles i april.", "Droppet." The sentence in, the type out.

import type { DecisionType } from '../../../model/document.js'
import { namesSeason } from './other-day.js'
import type { Situation } from './situation.js'

// "Sendes til byrådet", "Videre til hovedbestyrelsen", "Forelægges menighedsrådet", "Rejses i repræsentantskabet". Not: "Sendes til
// trykkeriet", which is no body
const SENT_ON =
  /(?<!\p{L})(?:sendes|sendt|forelægges|forelagt|indbringes|bringes|rejses|rejst|videre|retur|tages\s(?:op|med))(?:\s(?:videre|retur|tilbage|op|ind))?(?:\s(?:til|for|i|over\sfor))?\s((?:\p{Lu}\p{Ll}+\s)?\p{L}{4,})/iu
// "Klubben får 4.000 kr.", "Der bruges op til 6.000 kr. på lys"
const MONEY =
  /(?<!\p{L})(?:får|modtager|gives|ydes|tildeles|udmøntes|bruges)\s(?:\p{L}+\s){0,3}\d[\d.,]*\s?(?:kr|kroner|mio|t\.?kr)(?!\p{L})/iu
// "Behandles i april", "Skydes til efter ferien", "Tages op næste gang". Not: "Vagten tages i maj", "Salen bruges i april"
const LATER =
  /^(?:(?:punktet|sagen|emnet|beslutningen|det)\s(?:er\s)?)?(?:behandles|drøftes|afgøres|flyttes|tages\s(?:op|med|på)|kommer\s(?:på|med|op)|skydes|udskydes|rykkes|rykket|skubbes|gemmes|venter|ventes|ses)\s(?:igen\s)?(?:(?:til|på|efter|med|senere|næste)(?!\p{L})|i\s(\p{L}+))/iu
const AWAITS = /^(?:(?:vi|sagen|punktet)\s)?(?:venter|ser\s(?:tiden|det)\san|afventer)(?!\p{L})/iu
const DROPPED =
  /^(?:\p{L}+(?:en|et|ne)\s(?:er\s|blev\s)?)?(?:droppe[st]|droppet|skrinlægges|skrinlagt|opgives|opgivet)(?!\p{L})/iu
const AGREED = /^(?:alle\s(?:var\s|er\s)?|vi\s(?:var|er)\s)?enige?[.!]?$/iu

export function typeByPlace(sentence: string, { isThisBody, lexicon }: Situation): DecisionType {
  const to = SENT_ON.exec(sentence)?.[1]
  if (to !== undefined && lexicon.isBodyName(to) && !isThisBody(to)) return 'referred'
  if (MONEY.test(sentence)) return 'granted'
  const later = LATER.exec(sentence)
  const isLater = later !== null && (later[1] === undefined || namesSeason(later[1].toLowerCase(), lexicon.calendar))
  if (isLater || AWAITS.test(sentence)) return 'postponed'
  if (DROPPED.test(sentence)) return 'rejected'
  return AGREED.test(sentence) ? 'agreed' : 'decided'
}
