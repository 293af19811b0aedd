// What the titles of people that are asked for may be written as.

import { fold } from '../../danish/fold.js'
import type { Filter } from '../filter.js'
import type { Directory } from './directory.js'

/** Politicians are listed with a post or with a party. */
export function settleTitles(asked: Filter['titles'], { dictionary }: Directory) {
  const named = asked.map(title => title.toLowerCase())
  // "TR" for "tillidsrepræsentant"; a blank before it: as a word of its own
  const titles = [
    ...named,
    ...dictionary.abbreviations.flatMap(({ abbr, acronym, meaning }) =>
      acronym && named.some(title => meaning?.endsWith(title)) ? ` ${abbr.toLowerCase()}` : [],
    ),
  ]
  if (!titles.includes(POLITICIAN)) return { titles, parties: [] }
  const posts = dictionary.titles.filter(group => group.class === 'politician' && group.use === 'title')
  const names = dictionary.parties.flatMap(({ party, short, forms }) => [party, ...short, ...forms])
  return {
    /** What a participant's title may end with; empty: any. */
    titles: [...titles, ...posts.flatMap(({ endings, words }) => [...endings, ...words]).map(one => one.toLowerCase())],
    /** Folded; somebody listed with one of them counts as one with such a title. */
    parties: [...names, ...'abcdefghijklmnopqrstuvwxyzæøå'].map(fold),
  }
}

const POLITICIAN = 'politiker'
