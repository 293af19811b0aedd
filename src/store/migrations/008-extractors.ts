// Which documents an earlier extractor read is asked at the end of every import. The version stands behind the text and the
// layout, so that without an index all texts of the archive would be read for it.

export const extractors = {
  name: 'extractors',
  sql: 'create index extraction_version on extraction (extractor_version);',
}
