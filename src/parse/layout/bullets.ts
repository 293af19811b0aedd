// What stands before the entries of a list: a line's text in, where its bullet ends out. Knows no numbers and letters.

import { BULLETS } from '../../model/bullets.js'

// "- Budget", "● Budget", "o Budget"; but not "-årig", "o.l."
const BULLET = new RegExp(`^(?:[${BULLETS}]|o(?=\\s))\\s+`, 'u')

/** The text behind the bullet; all of it where there is none. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '')
}
