// The questions that are timed, each as a person would type it. Words and names are those of the invented archive.

/** @type {readonly (readonly [name: string, ...args: string[]])[]} */
export const QUERIES = [
  [
    'decisions of a body, by type and years',
    'decisions',
    '--body',
    'Sundhedsudvalget i København Kommune',
    '--type',
    'approved',
    '--since',
    '2015',
  ],
  ['decisions of a cluster', 'decisions', '--body', 'Sundhedsklynge Nord', '--limit', '50'],
  ['decisions about a word', 'decisions', '--about', 'sundhedsplan', '--limit', '50'],
  ['decisions in a sentence', 'query', 'all decisions by Sundhedsudvalget i København Kommune since 2015 about klima'],
  ['full-text search, one word', 'search', 'cykelstrategi'],
  ['full-text search, two words', 'search', 'kulturplan ældrepulje'],
  ['full-text search, common word', 'search', 'forvaltningen'],
  ['open tasks of somebody', 'actions', '--responsible', 'sekretariatet', '--since', '2023', '--limit', '50'],
  ['meetings of a person', 'meetings', '--person', 'Karen Lund'],
  ['meetings of a body', 'meetings', '--body', 'Sundhedsudvalget i Ballerup Kommune'],
  ['items of a year', 'items', '--since', '2019-01-01', '--until', '2019-12-31', '--limit', '50'],
  ['recommendations of a body', 'recommendations', '--body', 'Sundhedsudvalget i Frederiksberg Kommune'],
  ['attachments of a body', 'attachments', '--body', 'Sundhedsudvalget i Brøndby Kommune'],
  ['how many decisions', 'decisions', '--count', '--since', '2020'],
]
