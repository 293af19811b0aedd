// For an option of a few words the one that a question understands by another: "godkendt" as "approved".

import { lexicon, type Meaning } from './lexicon.js'
import { wordKey } from './words.js'

export function choiceMeant(word: string, choices: readonly string[]): string | null {
  const key = wordKey(word)
  for (const [meaning, phrases] of lexicon()) {
    const choice = choiceOf(meaning)
    if (choice !== null && choices.includes(choice) && phrases.some(phrase => wordKey(phrase) === key)) return choice
  }
  return null
}

function choiceOf(meaning: Meaning): string | null {
  switch (meaning.kind) {
    case 'type':
      return meaning.type
    case 'decide':
      return 'decided'
    case 'discuss':
      return 'discussed'
    case 'recommend':
      return 'recommended'
    case 'attend':
      return meaning.attendance
    case 'role':
      return meaning.roles.length === 1 ? meaning.roles[0]! : null
    case 'status':
      return meaning.status
    default:
      return null
  }
}
