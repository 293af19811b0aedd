// The signs that stand before the entries of a list, in the files as in the canonical text.

/**
 * For use in a character class of a pattern with the flag u: dashes, dots, circles, squares, arrows, ticks as offices use
 * them, and those of Word's Symbol and Wingdings, which lie in the private area. The letter "o" is one before a space only.
 */
export const BULLETS = '\\-–—•●○◦·∙‧*►▶▸▪▫■□❑◆◇♦‣⁃❖→⇒⇨»✓✔\\u2794-\\u27be\\uf000-\\uf0ff'
