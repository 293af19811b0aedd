// Lines of only one to three words, as labels are where the document has other such lines. By shape only, without
// vocabulary.

/** "Konklusion", "Drøftelse og konklusion"; not "Karen Lund", "Godkendt.". */
export function looksLikeBareLabel(text: string): boolean {
  return /^\p{Lu}[\p{L}/-]+(?: \p{Ll}[\p{L}/-]*){0,2}$/u.test(text)
}
