// Who is given a task by a sentence: a sentence in, who as written out. Looks for the words that give tasks and reads
// who stands before or behind them; each sentence is gone through once.

import type { Task } from '../../dictionary/task.js'

/** Null where the sentence gives nobody a task. */
export type TaskFinder = (sentence: string) => { readonly responsible: string | null } | null

// "Projektgruppen bedes …", "Direktionen pålægges at", "Medlemmerne aftalte at", "Sekretariatet lovede at"
const CHARGED = 'bedes|anmodes|pålægges|bemyndiges|opfordres|aftalte|lovede|lover|tilbød|påtog sig'
// "Udvalget beder administrationen om at", "gav sekretariatet til opgave", "får projektgruppen til opgave"
const CHARGES =
  /(?<!\p{L})(?:(?:beder|bad|anmoder|anmodede|opfordrer|opfordrede|bemyndiger|bemyndigede|pålægger|pålagde)\s+([^,;.]{2,90}?)\s+(?:om\s+at|til\s+at|at)|(?:får|fik|gives|giver|gav)\s+([^,;.]{2,90}?)\s+til\s+opgave)(?!\p{L})/u
const GIVEN = /\s(?:får|fik|har\s+fået|gives)\s+til\s+opgave(?!\p{L})/u
// What follows "vil" or "skal" when nobody is charged: "vil blive præsenteret", "skal være", "skal der"
const NO_TASK = /^\s+(?:\p{L}+\s+){0,8}?(?:blive|være|kunne|gerne|have|ske|der|til)(?!\p{L})/u
// Before "at": what was settled. After "orienterede om, at" somebody only tells.
const SETTLED = /(?:beslut|aftal|enig|ønske|vedt(?:og|ag)|fastl[aæ]g)\p{L}*(?:\s+om)?[\s,*]*(?:\p{L}+\s*){0,2}$/iu

export function createTaskFinder(tasks: readonly Task[], isActor: (who: string) => boolean): TaskFinder {
  const verbs = tasks
    .flatMap(t => t.present)
    .sort((a, b) => b.length - a.length)
    .map(v => v.replace(/\s+/g, '\\s+'))
  const acts = new RegExp(`\\s(?:(vil|skal)|${CHARGED}|${verbs.join('|')})(?!\\p{L})`, 'gu')
  return sentence => {
    if (/\?\s*$/.test(sentence)) return null
    const text = sentence.replace(/\*\*/g, '')
    const charged = CHARGES.exec(text)
    const named = charged ? tidyWho(charged[1] ?? charged[2] ?? '', isActor) : null
    if (named) return { responsible: named }
    const given = GIVEN.exec(text)
    const who = given ? whoBefore(text, given.index, isActor) : null
    if (who) return { responsible: who }
    for (const match of text.matchAll(acts)) {
      if (match[1] && NO_TASK.test(text.slice(match.index + match[0].length))) continue
      const actor = whoBefore(text, match.index, isActor)
      if (actor) return { responsible: actor }
    }
    return null
  }
}

/** The words before a verb that name who acts: back to the clause's start, over the commas of a list of names. */
function whoBefore(text: string, verb: number, isActor: (who: string) => boolean): string | null {
  const before = text.slice(0, verb)
  const at = before.lastIndexOf(' at ')
  if (at >= 0 && !SETTLED.test(before.slice(0, at))) return null
  const clause = before.slice(at < 0 ? 0 : at + 4)
  const comma = Math.max(clause.lastIndexOf(', '), clause.lastIndexOf('; '))
  const pieces = clause.split(/,\s+/)
  // "Eva Krog, Hanne Lund og Jan Bo mødes": every piece begins with a capital.
  const isList = comma >= 0 && pieces.length > 1 && pieces.every(p => /^\p{Lu}\p{Ll}+\s\p{Lu}/u.test(p))
  return tidyWho(comma < 0 || isList ? clause : clause.slice(comma + 2), isActor)
}

// Words that are nobody: "der", "det", "dette"; borgere and patients are told of, not charged.
const NOBODY =
  /^(?:der|det|dette|den|denne|de|disse|man|hvis|når|hvor\p{L}*|hvem|hvad|hvilke\p{L}?|som|at|om|ikke|kommunerne|borger(?:e|ne|en)|patient(?:er|erne|en)|læger(?:ne)?|en|et|alle)(?!\p{L})/iu
const LEADING =
  /^(?:at|og|men|så|her|herefter|derefter|desuden|derudover|endvidere|samtidig|på (?:denne|den) baggrund|i den forbindelse|til gengæld|således|derfor|får|fik|godkendt,|det blev aftalt,)(?!\p{L})[\s,]*/iu
// A verb or a conjunction inside: then the words are no name but part of a sentence.
const SENTENCE =
  /(?<!\p{L})(?:er|var|blev|bliver|har|havde|skal|vil|kan|bør|drøftede|orienterede|mente|pegede|ønskede|foreslog|der|som|at|hvis|hvordan|hvorvidt|når|om)(?!\p{L})/iu
// Offices and groups that act: "sekretariatet", "klynge-temagruppen for voksne", "Det udvidede sekretariat", "medlemmerne i …".
const ACTOR =
  /(?:gruppen?|grupper(?:ne)?|udvalget?|rådet|bestyrelsen|forvaltningen?|administrationen?|sekretariatet?|formandskabet|formanden|forkvinden|næstformanden|direktøren|chefen|lederen|konsulenten|koordinatoren|kommunen?|regionen?|hospitalet|sygehuset|afdelingen|parterne|parter|medlemmer(?:ne)?|klynger(?:ne)?|klyngen|forum(?:met)?|forsamling|direktionen|ledelsen|kontaktpersonen?|kassereren?|referenten|viceværten|skolen|lederne|cheferne|praksis|teamet|driften|staben|vi|netværket|udvalgene)(?!\p{L})/iu

export function createActorTest(firstNames: ReadonlySet<string>): (who: string) => boolean {
  return who => {
    if (ACTOR.test(who)) return true
    // A capital inside ("Region Nordjylland", "KiAP", "NMA"), or a given name at the head ("Jens").
    return (
      /^\p{Lu}+\p{Ll}*\p{Lu}/u.test(who) ||
      /\s\p{Lu}/u.test(who) ||
      firstNames.has(who.split(/[\s,]/)[0]?.toLowerCase() ?? '')
    )
  }
}

function tidyWho(words: string, isActor: (who: string) => boolean): string | null {
  let who = words.trim()
  for (let before = ''; before !== who; ) {
    before = who
    who = who.replace(LEADING, '')
  }
  if (who === '' || who.length > 90 || NOBODY.test(who) || SENTENCE.test(who)) return null
  return isActor(who) ? who : null
}
