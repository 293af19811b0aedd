// What stands before the entries of a list: a line's text in, where its bullet ends out. Knows no numbers and letters.

/**
 * The characters, for use in a character class: dashes, dots, circles, squares, arrows, ticks as offices use them, and
 * those of Word's Symbol and Wingdings, which lie in the private area.
 */
export const BULLETS = '\\-–—•●○◦·∙‧*►▶▸▪■□◆◇♦‣⁃➢➤❖→»✓✔\\uf000-\\uf0ff'

// "- Budget", "● Budget", "o Budget"; but not "-årig", "o.l."
const BULLET = new RegExp(`^(?:[${BULLETS}]|o(?=\\s))\\s+`, 'u')

/** The text behind the bullet; all of it where there is none. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '')
}
