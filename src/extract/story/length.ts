// Lengths as style sheets and OpenDocument write them, in twips (1/20 point).

const UNITS: Readonly<Record<string, number>> = {
  '': 15,
  px: 15,
  pt: 20,
  pc: 240,
  pi: 240,
  em: 240,
  rem: 240,
  mm: 56.7,
  cm: 567,
  in: 1440,
}

/** "0.25in", "3mm"; a bare number is in pixels. Undefined for "auto", percentages and the like. */
export function twips(value: string | undefined): number | undefined {
  const [, number, unit = ''] = /^(-?[\d.]+)([a-z]*)$/i.exec(value ?? '') ?? []
  const length = Number(number) * (UNITS[unit.toLowerCase()] ?? Number.NaN)
  return Number.isNaN(length) ? undefined : Math.round(length)
}
