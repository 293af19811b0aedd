// What a line looks like that says what the document is: "Referat", "Dagsorden til møde i …". One line's text in.

// Whole words only; "Godkendelse af referat" and "Se referat" are no titles.
const KIND_WORD =
  /^(?:[#*_\s]*)(?:(?:foreløbigt?|godkendt|ikke godkendt|udkast til|udkast|revideret|korrigeret|åbent?|lukket|kort|endeligt?)[\s:-]+)*(?:møde|beslutnings|bestyrelses)?(?:referat|dagsorden|beslutningsprotokol|protokol|forhandlingsprotokol|mødeindkaldelse|indkaldelse|notat|beslutninger fra)(?!\p{L})/iu
const KIND_LATER = /(?:^|[\s–-])(?:møde|beslutnings)?(?:referat|dagsorden|beslutningsprotokol|protokol)\s*(?:[–-]|$)/iu

/** Letters set apart are read together: "R E F E R A T", "K K R  N O R D". */
export function collapseSpaced(text: string): string {
  return text.replace(/(?<!\S)\p{Lu}(?: \p{Lu}){2,}(?!\S)/gu, word => word.replaceAll(' ', ''))
}

// "Møde i Temagruppen for Børn og Unge", "Samarbejdsmøde mellem Holbæk Sygehus og …". Not: "Mødet i dag", "Mødeplan"
const MEETING_LINE = /^[#*_\s]*(?:\p{Lu}\p{L}*)?møde\s+(?:i|med|mellem)\s+(?!dag|morgen|aften)\S/iu

export function looksLikeTitle(text: string): boolean {
  const collapsed = collapseSpaced(text)
  return (
    text.length < 220 &&
    (KIND_WORD.test(collapsed) || KIND_LATER.test(collapsed) || (text.length < 140 && MEETING_LINE.test(collapsed)))
  )
}
