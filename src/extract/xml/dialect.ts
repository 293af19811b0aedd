// What is specific to the XML of one format.

export interface Dialect {
  /** What people call such a file: "Word file". */
  readonly file: string
  /** The prefix for names of a namespace, whatever prefix the file uses; undefined for a namespace that is not read. */
  readonly prefixOf: (uri: string) => string | undefined
  /** The elements whose characters are text; elsewhere they are only layout of the XML. Null: all. */
  readonly text: ReadonlySet<string> | null
  /** Empty elements that occur by the hundred and are not read. */
  readonly skipped: ReadonlySet<string>
}
