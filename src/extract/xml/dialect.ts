// What is specific to the XML of one format: the names of its namespaces, and the elements that hold text.

export interface Dialect {
  /** What a reader of the file calls it: "Word file". */
  readonly file: string
  /** The prefix that names get, whatever the file has chosen; undefined for a namespace that nobody reads. */
  readonly prefixOf: (uri: string) => string | undefined
  /** The elements whose characters are text; between all others there is only layout of the XML. Null: all. */
  readonly text: ReadonlySet<string> | null
  /** Empty elements that stand by the hundred and say nothing that is read. */
  readonly skipped: ReadonlySet<string>
}
