// Lines that are nothing but one to three words: labels, where they stand alone elsewhere in the document, too. Shape only.

/** "Konklusion", "Drøftelse og konklusion"; not "Karen Lund", "Godkendt.". */
export function looksLikeBareLabel(text: string): boolean {
  return /^\p{Lu}[\p{L}/-]+(?: \p{Ll}[\p{L}/-]*){0,2}$/u.test(text)
}
