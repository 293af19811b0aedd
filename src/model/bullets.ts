// The bullets of list entries, in files and in the canonical text.

/** For a character class with the flag u, with those of Symbol and Wingdings. Not: "o", one only before a space. */
export const BULLETS =
  '\\-–—•●○◦·∙‧*►▶▸▪▫■□❑◆◇♦‣⁃›❖→⇒⇨»✓✔✅\\u2610-\\u2612\\u2794-\\u27be\\uf000-\\uf0ff\\u{1f300}-\\u{1faff}'
