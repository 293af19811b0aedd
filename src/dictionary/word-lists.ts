// Names of the lists of words that the grammar of questions looks for; what for is told where it does (query/sentence).

import { literals } from '../model/literals.js'

export const LISTS = [
  ...literals('article the tie-by tie-from tie-in tie-of tie-at tie-for tie-to tie-with and or joins-names both'),
  ...literals('any what which how why whether is been have got come he-or-she pronoun different adds-question'),
  ...literals('before-ask happened time-units before after-or-before latest-or-first first-or-last-time'),
  ...literals('time-or-name months weekdays seasons ordinals numbers courtesy outside without outcome item'),
  ...literals('before-case in-all confidential opinion proposal missing members come-from comes-from'),
  ...literals('municipalities hospitals regions in-charge pay personal contact set-to origin back again'),
  ...literals('sees of-things papers opens-or-ends closed-case votes'),
  ...literals('singular-noun tells writes before-source of-source body-ending organisation-ending'),
  ...literals('office-behind-name office-before-name organ-of-owner each by-each most per-body per-cluster'),
  ...literals('per-region per-year per-meeting per-type per-responsible per-person per-organisation than bodies'),
  ...literals('organisations asks-for-list beside-list greeting small-talk address self-introduction'),
  ...literals('question-word asker time-of-day leads-to-topic no wish learn asking asked-for addressee does-task'),
  ...literals('denial works-at agreed grants send lives vote vote-went particle through made somebody asks-to'),
  ...literals(
    'bodies-asked summary leaves arrives looks-up needs hearsay first-of-compound money now should english out-of authority-of after while new',
  ),
]
export type WordList = (typeof LISTS)[number]
