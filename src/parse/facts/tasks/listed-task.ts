// Tasks with a name beside the sentence: "Karen: bestiller lokale", "Undersøge prisen (Bo)". Who has the task out.

import type { Lexicon } from '../../lexicon.js'
import { namesPeople } from './informal-task.js'
import type { TaskPart } from './tasks.js'

const WORD = String.raw`\p{Lu}(?:[\p{L}.-]*\p{L}|\.)?`
// "Bo Krogh", "Alberte 2.x"
const NAME = String.raw`${WORD}(?:\s${WORD}){0,3}(?:\s\d{1,2}\.?[a-zæøå]{1,2}(?![\p{L}\d]))?`
// "Sekretariatet", "formanden"
const OFFICE = String.raw`\p{L}{4,}(?:en|et)`
// "Karen: bestiller lokale", "PK og Ida: spørge revisoren", "@Bo – indkalder", "TODO Ida: svare", "[Bo] ringer". Not: "Vaskeri:
// Maskine 3 er i stykker"
const HEADED = new RegExp(
  String.raw`^(?:@|\[|(?:TODO|AP)\s)?(${NAME}(?:(?:\s(?:og|\+|&)\s|,\s|\/|\+)(?:${NAME}|${OFFICE})){0,3})(?::\s+|\]:?\s+|\s(?:[\u2013\u2014|→-]|->)\s)([\p{L}\d]+)`,
  'u',
)
// "1. juni", "senest 1. juni", "inden sommerferien", "frist: uge 24", "ultimo maj", "hurtigst muligt"
const DUE = String.raw`(?:(?:frist|deadline):?\s)?(?:\d|(?:den|d\.|senest|inden|til|uge|primo|medio|ultimo|snarest|hurtigst|løbende|straks|næste|i)(?!\p{L}))[^()[\]]{1,30}`
// "Bestille lokale (Bo)", "Der indhentes tilbud /IL", "(KL, BK)", "(sekretariatet)", "[Bo, 1. juni]", "– Bo – 1. juni", "| Bo | uge 8",
// "→ BK"
const BRACKET = new RegExp(
  String.raw`(?:[([]|(?<label>(?:[([,]|\s[-\u2013\u2014|])\s?ansv(?:arlig)?\.?:?\s)|(?<![\p{L}\d])\/\s?|\s?(?:\u2192|[-=]>)\s?|\s[-\u2013\u2014|]\s)(${NAME}(?:(?:,\s?|\s(?:og|\+|&)\s|\/|\+)${NAME}){0,3}|${OFFICE})(?:(?:[,;]?\s|\s[-\u2013\u2014|]\s|\s\()(${DUE}))?[)\]]?\.?$`,
  'u',
)
// "Indkøb af borde: Bo", "Undersøge prisen, BK", "Oplæg til mødet, Bo Krogh, 1. maj". Not: "Byggegruppe: Bo", "Møde med Ida, Bo"
const BEHIND_SIGN = new RegExp(
  String.raw`^(?!Der\s)\p{Lu}\p{L}+\s.*?(?::\s|,\s(?=\p{Lu}{2,4}(?!\p{L})|\p{Lu}\S*\s\p{Lu}))(${NAME}(?:(?:\s(?:og|\+|&)\s|\/|\+)${NAME}){0,2})(?:,?\s\(?(${DUE})\)?)?\.?$`,
  'u',
)
// "Skrive til fonden 1. juni | (Bo)"
const DAY_BEFORE = /\s((?:den\s|d\.\s?)?\d{1,2}[./]\s?(?:\d{1,2}|\p{L}{3,9}))$/u
// "Bestille lokale, Bo": enough in a list of tasks
const BEHIND_COMMA = new RegExp(String.raw`,\s(${NAME}(?:\s(?:og|\+|&)\s${NAME})?)\.?$`, 'u')
// "Indkøb af borde", "Nyt opslag på døren": what is to be done, as a noun of that class. Not: "Brev fra kommunen"
const OBJECT = /^((?:\p{L}+\s){0,2}?(\p{L}+))\s(?:af|til|om|på|hos|med|i|for)\s/u
// "Deling af borde – Bo Krogh, 1. maj": so much for any other, where it says by when. Not: "Tur til Samsø – Bo Krogh, 1. maj"
const DOING =
  /^\p{Lu}\p{L}*(?:ing|else|tion|køb|salg|kontakt|udkast|tilbud|brev|oplæg|opslag)\s(?:af|til|om|for|på|med|hos)\s/u
const IS_OFFICE = new RegExp(`^${OFFICE}$`, 'u')
// Begins with what is to be done: "Der indhentes tilbud", "At bestille mad", "Undersøge prisen"
const TASK =
  /^(?:der\s+(?:\p{L}+\s+){0,2}?\p{Ll}{3,}es(?!\p{L})|at\s+\p{Ll}+e(?!\p{L})|(?:\p{Lu}\p{Ll}{2,}e(?!\p{L})|(?:få|se|gå)\s(?:på|i|fat|styr|\p{L}{3,}t)(?!\p{L}))(?!\s+(?:er|var|blev)(?!\p{L}))|[^.:;]{2,80}\sskal\s(?:op|ned|ud|ind|væk|\p{Ll}{3,}es)(?!\p{L}))/iu
// "Første møde", "Byggegruppe: Bo", "Drøftelse af støj", "Inge Krog": no infinitives
const NO_VERB =
  /^(?:\p{L}*(?:gruppe|skole|kommune|have|pause|ferie|uge|else)|første|sidste|næste|mange|nogle|disse|denne|begge|alle|samme)(?!\p{L})/iu

// "Tage fat", "Tage kontakt": an infinitive that is a given name as well
const NO_NAME = /^\p{L}+\s(?:fat|kontakt|en\s|det|sagen)/u

export const looksLikeTask = (text: string, { actors }: Pick<Lexicon, 'actors'>): boolean =>
  TASK.test(text) &&
  !NO_VERB.test(text) &&
  (NO_NAME.test(text) || !actors.isGivenName(/^\p{L}+/u.exec(text)?.[0] ?? ''))

/** "Indkøb af kaffe": it needs no verb. */
function namesChore(text: string, { words }: Pick<Lexicon, 'words'>): boolean {
  const [, before = '', noun = ''] = OBJECT.exec(text) ?? []
  return /^\p{Lu}/u.test(before) && words.chores.has(noun.toLowerCase()) && !TOLD.test(text)
}

// Entries of a follow-up list that give no task: "Ingen", "Intet nyt", "Taget til efterretning", "Se punkt 3", "Huskeliste", "Til næste gang:"
const NOTHING =
  /^(?:ingen|intet|se\s|tage[ts]\stil\s|(?:kaffe)?pause(?!\p{L})|frokost(?!\p{L})|jf\.?\s|punktet\s|[-–—.]*$|\S+$|.*:$)/iu
const TOLD = /(?<!\p{L})(?:blev|er|var|har|havde)(?!\p{L})/iu

// "Sekretariatet omskriver afsnit 4": any verb in the present. Not: "Gruppen under klyngen"
const SUBJECT =
  /^((?:[\p{L}.-]+\s+){1,5}?)(?!(?:der|her|eller|efter|over|under|før|når|mellem|hver|per)\s)\p{Ll}{3,}r[\s,]/u

function subjectOf(text: string, actors: Lexicon['actors']): string | null {
  const who = SUBJECT.exec(text)?.[1]
  return who === undefined || /^(?:i|på|til|fra|ved|under|om|med|for)\s/iu.test(who) ? null : actors.tidy(who, true)
}

// "Bo: bænkene er fjernet": what somebody said. Not: "Bo: undersøge, om hegnet er lovligt", "Bo: fjerne hegnet"
const STATES = /^\p{Ll}+(?:ene|erne)\s[^,]*?(?<!\p{L})(?:blev|bliver|er|var|har|havde|skal|kan)(?!\p{L})/u
// "Bo Krogh: tage billeder (1/6)": by when tells that the verb names a task.
const INFINITIVE_ENTRY = /\((?:(?:senest|inden|frist:?)\s)?\d[^()]{1,20}\)\.?$/u

/** "HLK: Det ville hjælpe", "TB: Der mangler en læge": what somebody said has its own subject. */
const isRemark = (first: string): boolean => /^(?:det|den|de|der|vi|jeg|man|han|hun|dette|disse|her)$/iu.test(first)

export interface ListedTask {
  readonly responsible: string | null
  /** By when, as it stands beside the name. */
  readonly due?: string | null
  readonly parts?: readonly TaskPart[]
}

/** `isEntry`: of a list of tasks, whatever it says; else it must look like one and name somebody known. */
export function findListedTask(
  text: string,
  isEntry: boolean,
  lexicon: Pick<Lexicon, 'actors' | 'findTask' | 'isOpenTask' | 'words'>,
): ListedTask | null {
  const { actors, findTask, isOpenTask } = lexicon
  const headed = HEADED.exec(text)
  const named = headed?.[1] ?? null
  const areNamed = (who: string): boolean =>
    who
      .split(/\s?(?:,|\/|\+|&|(?<!\p{L})og(?!\p{L}))\s?/u)
      .every(one => actors.isPerson(one) || (IS_OFFICE.test(one) && actors.isActor(one)))
  const sign = BRACKET.exec(text)
  const [bracket = null, dueBehind] = (sign?.slice(2) ?? behindSign(text, isEntry, actors)?.slice(1) ?? []) as string[]
  const due = dueBehind ?? DAY_BEFORE.exec(text.slice(0, sign?.index ?? 0))?.[1] ?? null
  if (isEntry)
    return NOTHING.test(text) || (TOLD.test(text) && !named && !bracket)
      ? null
      : { responsible: named ?? bracket ?? subjectOf(text, actors), due }
  if (headed && named && areNamed(named) && !isRemark(headed[2] ?? '')) {
    // "Bo: bestiller lokale" reads as "Bo bestiller lokale"; "Bo: bestille lokale" names the task.
    const verb = headed[2] ?? ''
    const [before, behind] = [`${named} `, text.slice(headed[0].length)]
    const infinitive = /^(?:\p{Ll}+[eå]|bo|sy)$/u.test(verb) && !STATES.test(text.slice(headed[0].length - verb.length))
    const told = findTask(`${before}${verb}${infinitive ? 'r' : ''}${behind}`)
    if (told) return told
    const isToDo = infinitive
      ? actors.isGivenName(named) || INFINITIVE_ENTRY.test(text)
      : namesChore(text.slice(headed[0].length - verb.length), lexicon)
    return isToDo ? { responsible: named } : null
  }
  if (bracket === null || !areNamed(bracket)) return null
  const isTask =
    sign?.groups?.label !== undefined ||
    looksLikeTask(text, lexicon) ||
    isOpenTask(text, true) ||
    namesChore(text, lexicon) ||
    (due && DOING.test(text) && namesPeople(bracket, actors))
  return isTask ? { responsible: bracket, due } : null
}

function behindSign(text: string, isEntry: boolean, actors: Lexicon['actors']): RegExpExecArray | null {
  const found = (isEntry ? BEHIND_COMMA.exec(text) : null) ?? BEHIND_SIGN.exec(text)
  return found && namesPeople(found[1] as string, actors) ? found : null
}
