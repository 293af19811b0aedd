// Numbers and letters in lists and ranges, each by itself: "1.-3 og 5a" -> 1, 2, 3, 5a; "C-E"; "II-IV".

const JOINT = /\s*(?:,|\+|&|(?<!\p{L})(?:og|samt)(?!\p{L}))\s*/u
const TO = /\.?\s*(?:[-–—]|til)\s*/u
/** What is longer is no range of items or points: "10-2021". */
const LONGEST = 60

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'
const SERIES: readonly (readonly string[])[] = [
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' '),
  [...LETTERS],
  [...LETTERS.toLowerCase()],
]

export function expandRanges(written: string): string[] {
  return written.split(JOINT).flatMap(part => {
    const [first = '', last = ''] = part.split(TO).map(one => one.replace(/^ad\s|\.(?=\p{L}|$)|[\sº°]/giu, ''))
    return between(first, last) ?? [first, ...(/^\d/.test(last) ? [last] : [])].filter(one => one !== '')
  })
}

function between(first: string, last: string): readonly string[] | null {
  const series = SERIES.find(one => one.includes(first) && one.includes(last))
  if (series) return first === last ? null : series.slice(series.indexOf(first), series.indexOf(last) + 1)
  const [from, to] = [Number(first), Number(last)]
  if (!/^\d+$/.test(first) || !/^\d+$/.test(last) || to <= from || to - from >= LONGEST) return null
  return Array.from({ length: to - from + 1 }, (_, n) => String(from + n))
}
