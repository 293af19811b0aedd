// What two writings of a title have in common.

import { describe, expect, it } from 'vitest'
import { titleKey, withoutPageNumber } from '../../../src/parse/outline/labels/title-key.js'

describe('title keys', () => {
  it.each([
    ['Eventuelt ........ 12', 'Eventuelt'],
    ['Budget 2022', 'Budget 2022'],
    ['Tur kl. 11:00', 'Tur kl. 11:00'],
    ['Ro efter kl. 22', 'Ro efter kl. 22'],
    ['Referat af mødet 15.12.08', 'Referat af mødet 15.12.08'],
  ])('%s ends before its page number', (title, without) => expect(withoutPageNumber(title)).toBe(without))

  it('of any length', () => expect(titleKey('('.repeat(6_000_000))).toBe(''))
})
