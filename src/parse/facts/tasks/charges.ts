// Tasks given by asking: a sentence in; who is asked, told or empowered to do something, as written, out.

import { ASKED, ASKS, SETTLING, TO_ASK } from '../decisions/words.js'
import type { Actors } from './actors.js'
import { isShortName, namesPeople } from './informal-task.js'

// "Udvalget beder administrationen om at", "beder derfor de 4 klynger om at". Not: "har bedt", "bad om ordet"
const ASKS_WHOM = new RegExp(
  `(?<!\\p{L})${ASKS}\\s+(?:vi\\s+)?((?:[^,;.\\s]+\\s+){1,12}?)(?:(?:om|til)\\s+)?at(?!\\p{L})`,
  'iu',
)
// "Det blev besluttet at bede sekretariatet om at", "at bede formanden om et udkast" in a list. Not: "besluttede ikke at bede", "foreslog at bede"
const SETTLED_TO_ASK = new RegExp(
  `(?:^at|(?<!\\p{L})${SETTLING}(?:\\s+(?!ikke\\s)\\p{L}+){0,4}?,?\\s+at)\\s+${TO_ASK}\\s+((?:[^,;.\\s]+\\s+){1,12}?)(?:(?:(?:om|til)\\s+)?at|om\\s+\\p{L}+)(?!\\p{L})`,
  'iu',
)
// Around the name: "forvaltningen | om til mødet i maj", "derfor | de 4 klynger", "administrationen | om"
const WHEN_TO = /\s(?:om|til)\s+(?:til|på|inden|senest|snarest|forud|i)\s.*$/iu
const ADVERB = /^(?:derfor|dog|også|samtidig|hermed|desuden)\s+/iu
const TO = /\s+(?:om|til)\s*$/iu
// "Udvalget bad formanden udarbejde et udkast". Not: "bad om hele rapporten"
const ASKED_BARE = /(?<!\p{L})(?:beder|bad)\s+((?!om\s)(?:[\p{L}-]+\s+){1,4}?)(?=\p{Ll}{3,}e(?!\p{L}))/iu
// "får projektgruppen til opgave", "gav sekretariatet til opgave", "gives Ida Krogh til opgave"
const GIVEN_BEHIND =
  /(?<!\p{L})(?:får|fik|gives|giver|gav)\s+((?:[^,;.\s]+\s+){1,12}?)(?:til\s+opgave|ansvaret\s+for)(?!\p{L})/iu
// "Driftsforum fik til opgave at", "Formanden får ansvaret for at", "Bo er ansvarlig for at … senest". Not: "Skolerne har fået til opgave" (told of before), "Kommunen har ansvaret for at lukke senest kl. 22"
const GIVEN_BEFORE =
  /^(.{2,90}?)\s(?:(?:får|fik|gives)\s+(?:hermed\s+)?(?:til\s+opgave|ansvaret\s+for)|(?:har\sansvar(?:et)?|er\sansvarlige?)\sfor\sat(?=.*\s(?:inden|senest|til\snæste|uge)\s(?!kl|\d{1,2}[.:]\d\d(?!\d|\.\d))))(?!\p{L})/iu
// "Ida Krogh blev bedt om at", "Formanden blev bemyndiget til at". Not: "er blevet bedt om" (told of before)
const WAS_ASKED = new RegExp(
  `^(.{2,90}?)\\s(?:blev|bliver)\\s(?:hermed\\s|derfor\\s|også\\s)?${ASKED}\\s(?:(?:om|til)\\s)?at(?!\\p{L})`,
  'iu',
)
// "Det overdroges borgmesteren at", "Det pålagdes administrationen at", "Det blev overladt til Bo at"
const LAID_ON =
  /(?<!\p{L})det\s(?:(?:overdrages|overdroges|pålægges|pålagdes|overlades|overlodes)\s(?!til\s)|bl(?:ev|iver)\s(?:overdraget|overladt|pålagt)\s(?:til\s)?)((?:[^,;.\s]+\s+){1,6}?)at(?!\p{L})/iu
// "Han opfordrede regionerne til at": one person's wish is no task from the meeting.
const BY_ONE = new RegExp(`^([\\p{L}-]+)(?:\\s\\p{Lu}[\\p{L}.-]+){0,3}\\s${ASKS}(?!\\p{L})`, 'u')
const PRONOUN = /^(?:han|hun|jeg)$/iu
// What a law demands: "Loven pålægger kommunerne at".
const LAW = /^(?:\p{L}*loven|lovgivningen|bekendtgørelsen|vejledningen|aftalen)\s/iu
// "Det overlades til formandskabet at"
const LEFT_TO =
  /(?<!\p{L})(?:overlades|overlodes|overlader\s+\S+|overlod\s+\S+|overdrages)\s+(?:det\s+)?til\s+((?:[^,;.\s]+\s+){1,8}?)at(?!\p{L})/iu
// "Opgaven gives til Mette", "Opgaven med at male skuret blev overdraget til formanden med frist den 1. maj". Not: "Opgaven går
// ud på at", "Opgaven er givet til"
const HANDED =
  /^(?:opgaven|ansvaret)\s(?:(?:med|for)\s(?:at\s)?[^.;:]{3,120}?\s)?(?:(?:gives|(?:over)?går|(?:over)?gik|overlades|overlodes|overdrages|overdroges)\s(?:\p{L}+\s)?til|(?:blev|bliver)\s(?:givet|overdraget|overladt|tildelt)(?:\stil)?|tildeles)\s(.+?)(?=\s(?:med|inden|senest|til|som|på)\s|[.,;]|$)/iu
// "Bo gav tilsagn om at", "Formanden har lovet at", "Bo og Ida har sagt ja til at", "Bo erklærede sig villig til at"
const PROMISED =
  /^(.{2,60}?)\s(?:(?:gav|giver|har\sgivet)\s(?:sit\s)?tilsagn\som|har\s(?:lovet|tilbudt|påtaget\ssig|meldt\ssig\stil)|(?:sagde|siger|har\ssagt)\sja\stil|gik\smed\stil|(?:har\s)?(?:indvilli?ge[dr]e|indvilli?get)\si|(?:(?:har\s)?erklære(?:de|r|t)\ssig|er|var)\s(?:villig|parat|rede)e?\stil|(?:tog|tager|har\staget)\s(?:det\s)?på\ssig)\sat(?!\p{L})/iu
// "Det påhviler Bo Krogh at måle molen inden 1. maj". Not: "Det påhviler formanden at lede møderne"
const FALLS_TO =
  /^det\s(?:påhviler|påhvilede|tilfalder|tilfaldt)\s(?:herefter\s|derfor\s)?(.+?)\sat\s(?=.*\s(?:inden|senest|til\snæste|snarest|uge)(?!\p{L}))/iu
const BEHIND = [GIVEN_BEHIND, LEFT_TO, LAID_ON, HANDED, FALLS_TO]
// Before the name: "Det besluttes, at Driftsforum"
const LEAD = /^.*(?:,|(?<!\p{L})at)\s+/su
// "En gruppe bestående af Ida Holm, Bo Lund og Per Dam": its commas separate no clauses.
const SOME = /^(?:en|et)\s(?:\p{L}+\s){1,3}(?:bestående|under|med|af)\s/iu

// What the patterns above begin with, looked for first, since most sentences have none of them
const ANY =
  /be[dt]|bad|anmod|opfordr|bemyndig|pål[aæ]g|får|fik|gi[vd]|gav|over[dl]|ansvar|opgave|lovet|tilbudt|på(?:taget)?\ssig|sig\stil|ja\stil|villig|parat|gik\smed|indvil|erklær|påhvil|tilfald/iu

export function findCharged(sentence: string, actors: Actors): string | null {
  if (!ANY.test(sentence)) return null
  // Of others it is told: "Kommunen har lovet at rydde sne".
  const willing = PROMISED.exec(sentence)?.[1]
  if (
    willing !== undefined &&
    (namesPeople(willing, actors) || isShortName(willing, actors) || actors.isTitle(willing))
  )
    return willing
  const one = BY_ONE.exec(sentence)?.[1] ?? ''
  const isByOne = PRONOUN.test(one) || actors.isGivenName(one)
  const asked =
    SETTLED_TO_ASK.exec(sentence)?.[1] ?? (isByOne || LAW.test(sentence) ? null : ASKS_WHOM.exec(sentence)?.[1])
  if (asked && !/^om\s/iu.test(asked)) return asked.replace(WHEN_TO, '').replace(ADVERB, '').replace(TO, '')
  for (const pattern of isByOne ? BEHIND : [ASKED_BARE, ...BEHIND]) {
    const who = pattern.exec(sentence)?.[1]
    if (who !== undefined) return who
  }
  const before = (GIVEN_BEFORE.exec(sentence) ?? WAS_ASKED.exec(sentence))?.[1]
  return before?.replace(SOME.test(before) ? '' : LEAD, '') ?? null
}
