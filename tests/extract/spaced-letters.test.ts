// Words with their letters typed apart: closed for matching, and in the text with the blanks that part them.

import { describe, expect, it } from 'vitest'
import { closeSpacedLetters, squeezeBlanks } from '../../src/model/spaced-letters.js'

describe('closed', () => {
  it.each([
    ['R E F E R A T', 'REFERAT'],
    ['A f b u d: Karen Lund', 'Afbud: Karen Lund'],
    ['V A L G  A F  R E V I S O R', 'VALG AF REVISOR'],
    ['2. B U D G E T  2 0 2 1', '2. BUDGET 2021'],
    ['L e j e  a f  h a l', 'Leje af hal'],
    // In the order of the alphabet, one mark again and again, too few, not at the head
    ['A B C F V', 'A B C F V'],
    ['x x x x x x', 'x x x x x x'],
    ['K K R', 'K K R'],
    ['For stemte V O A C F', 'For stemte V O A C F'],
    ['a b l e i grupper', 'a b l e i grupper'],
  ])('%s', (text, closed) => expect(closeSpacedLetters(text)).toBe(closed))
})

describe('squeezed', () => {
  it.each([
    ['V A L G   A F   R E V I S O R', 'V A L G  A F  R E V I S O R'],
    ['Valg   af  revisor', 'Valg af revisor'],
  ])('%s', (text, squeezed) => expect(squeezeBlanks(text)).toBe(squeezed))
})
