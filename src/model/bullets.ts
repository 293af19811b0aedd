// The bullets of list entries, in files and in the canonical text.

/**
 * For a character class of a pattern with the flag u: dashes, dots, circles, squares, arrows, ticks, pictures ("📎"), and those of
 * Word's fonts Symbol and Wingdings, in the private use area. The letter "o", a bullet only before a space, is not among them.
 */
export const BULLETS =
  '\\-–—•●○◦·∙‧*►▶▸▪▫■□❑◆◇♦‣⁃›❖→⇒⇨»✓✔✅\\u2610-\\u2612\\u2794-\\u27be\\uf000-\\uf0ff\\u{1f300}-\\u{1faff}'
