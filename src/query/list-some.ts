// Joins names for a note, and cuts long lists to a line or two.

const MOST_SHOWN = 6

export const listSome = (names: readonly string[]): string =>
  names.length > MOST_SHOWN ? `${names.slice(0, MOST_SHOWN).join(', ')}, …` : names.join(', ')
