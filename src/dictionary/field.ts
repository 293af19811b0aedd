// Kinds of fields of entries: each turns a YAML value (every scalar is text) into a typed one, or says what is wrong.

/** `wants` ends the sentence "It must be …". `read` returns undefined for any other value. */
export interface Field<T> {
  readonly wants: string
  readonly read: (value: unknown) => T | undefined
  /** The value of a field that is left out; a field without it must be there. */
  readonly otherwise?: { readonly value: T }
}

/** One field for each key of the entry. */
export type Shape<E> = { readonly [K in keyof E]-?: Field<E[K]> }

/** The fields of an entry, by name, and what they hold. */
export type Fields = Readonly<Record<string, Field<unknown>>>
export type Held<S extends Fields> = { readonly [K in keyof S]: S[K] extends Field<infer T> ? T : never }

export const text: Field<string> = {
  wants: 'a text',
  read: value => (typeof value === 'string' && value.trim() !== '' ? value.normalize('NFC') : undefined),
}

export const flag: Field<boolean> = {
  wants: 'true or false',
  read: value => (value === 'true' ? true : value === 'false' ? false : undefined),
  otherwise: { value: false },
}

export function whole(least: number, most: number): Field<number> {
  return {
    wants: `a whole number from ${least} to ${most}`,
    read: value => {
      const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : Number.NaN
      return number >= least && number <= most ? number : undefined
    },
  }
}

/** As exactly as it is known: `2007`, `2007-01` or `2007-01-01`. */
export const date: Field<string> = {
  wants: 'a date such as 2007-01-01, 2007-01 or 2007',
  read: value =>
    typeof value === 'string' && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value)
      ? value
      : undefined,
}

export function oneOf<const T extends string>(words: readonly T[]): Field<T> {
  return { wants: `one of ${words.join(', ')}`, read: value => words.find(word => word === value) }
}

/** A list in square brackets or with dashes; a single value counts as a list of one. */
export function list<T>(of: Field<T>): Field<readonly T[]> {
  return {
    wants: `${of.wants}, or a list in [square brackets] of such`,
    read: value => {
      const values = (Array.isArray(value) ? value : [value]).map(of.read)
      return values.includes(undefined) ? undefined : (values as T[])
    },
    otherwise: { value: [] },
  }
}

/** A list that may not be left out or empty. */
export function some<T>(of: Field<T>): Field<readonly T[]> {
  const { wants, read } = list(of)
  return { wants, read: value => (Array.isArray(value) && value.length === 0 ? undefined : read(value)) }
}

export function optional<T>(field: Field<T>): Field<T | null> {
  return otherwise<T | null>(field, null)
}

/** A field that may be left out and then has this value. */
export function otherwise<T>(field: Field<T>, value: NoInfer<T>): Field<T> {
  return { wants: field.wants, read: field.read, otherwise: { value } }
}

/** The fields of all that has names and existed for a time. */
export const NAMED = {
  id: text,
  name: text,
  aliases: list(text),
  /** Names that count only with further evidence. The name itself is weak if it is also listed here. */
  weak: list(text),
  /** First and last day; null: unknown, or it still exists. */
  from: optional(date),
  until: optional(date),
}

/** Fields inside a field: `{ a: …, b: … }`. */
export function group<S extends Fields>(shape: S): Field<Held<S>> {
  const keys = Object.keys(shape)
  return {
    wants: `fields out of ${keys.join(', ')}`,
    read: value => {
      if (!isMap(value) || Object.keys(value).some(key => !keys.includes(key))) return undefined
      const complaints: Complaint[] = []
      const entry = readFields<Held<S>>(shape as unknown as Shape<Held<S>>, value, complaints)
      return complaints.length === 0 ? entry : undefined
    },
  }
}

export interface Complaint {
  readonly what: string
  readonly advice: string
}

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads every field of the shape. All that are missing, unknown or wrong are added to `complaints`. */
export function readFields<E>(shape: Shape<E>, value: Record<string, unknown>, complaints: Complaint[]): E | undefined {
  const before = complaints.length
  const entry: Record<string, unknown> = {}
  for (const name in shape) {
    const field: Field<unknown> = shape[name]
    if (!Object.hasOwn(value, name)) {
      if (field.otherwise) entry[name] = field.otherwise.value
      else complaints.push({ what: `the field "${name}" is missing`, advice: `add it; it must be ${field.wants}` })
      continue
    }
    const given = value[name]
    const read = field.read(given)
    if (read !== undefined) entry[name] = read
    else if (given === null || given === '')
      complaints.push({ what: `the field "${name}" is empty`, advice: 'give it a value or delete the line' })
    else complaints.push({ what: `"${name}" is ${show(given)}`, advice: `it must be ${field.wants}` })
  }
  for (const name in value) {
    if (!Object.hasOwn(shape, name))
      complaints.push({
        what: `there is no field "${name}" here`,
        advice: `the fields are ${Object.keys(shape).join(', ')}`,
      })
  }
  return complaints.length === before ? (entry as E) : undefined
}

function show(value: unknown): string {
  const shown = JSON.stringify(value)
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown
}
