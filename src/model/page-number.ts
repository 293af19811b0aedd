// Recognises a line that is only a page number.

// "Side 2 af 7", "Side 2/7", "side iii", "- 3 -", "2 of 5", "Page 3", "/4". Not: "Side om side med kommunerne", "3".
const PAGE_NUMBER =
  /^(?:[-–—]\s?\d{1,3}\s?[-–—]|(?:side|page|s\.)\s?(?:\d{1,3}|[ivx]{1,5})(?:\s?(?:af|of|[/|])\s?\d{1,3})?|\d{1,3}\s?(?:af|of|[/|])\s?\d{1,3}|\/\d{1,3})$/iu

/** Not for a bare number, which is a page number only because of its place on the page. */
export const looksLikePageNumber = (text: string): boolean => PAGE_NUMBER.test(text)
