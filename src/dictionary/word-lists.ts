// Names of the lists of words that the grammar of questions looks for; what for is told where it does (query/sentence).

export const LISTS = [
  ...['article', 'the', 'tie-by', 'tie-from', 'tie-in', 'tie-of'],
  ...['tie-at', 'tie-for', 'tie-to', 'tie-with', 'and', 'or'],
  ...['joins-names', 'both', 'any', 'what', 'which', 'how'],
  ...['why', 'whether', 'is', 'been', 'have', 'got'],
  ...['come', 'he-or-she', 'pronoun', 'different', 'adds-question', 'before-ask'],
  ...['happened', 'time-units', 'before', 'after-or-before', 'latest-or-first', 'first-or-last-time'],
  ...['time-or-name', 'months', 'weekdays', 'seasons', 'ordinals', 'numbers'],
  ...['courtesy', 'outside', 'without', 'outcome', 'item', 'before-case'],
  ...['in-all', 'confidential', 'opinion', 'proposal', 'missing', 'members'],
  ...['municipalities', 'hospitals', 'regions', 'in-charge', 'singular-noun', 'tells', 'writes', 'before-source'],
  ...['of-source', 'body-ending', 'organisation-ending', 'office-behind-name', 'office-before-name', 'organ-of-owner'],
  ...['each', 'by-each'],
  ...['most', 'per-body', 'per-cluster', 'per-region', 'per-year', 'per-meeting'],
  ...['per-type', 'per-responsible', 'per-person', 'per-organisation', 'than', 'bodies', 'organisations'],
  ...[
    'asks-for-list',
    'beside-list',
    'greeting',
    'small-talk',
    'address',
    'self-introduction',
    'question-word',
    'asker',
    'time-of-day',
  ],
  ...['leads-to-topic', 'no', 'wish', 'learn', 'asking', 'asked-for', 'addressee', 'does-task', 'denial', 'works-at'],
  ...['agreed', 'grants', 'send', 'lives', 'vote', 'vote-went', 'particle', 'somebody', 'asks-to'],
  ...['first-of-compound', 'money', 'now', 'should', 'english'],
] as const
export type WordList = (typeof LISTS)[number]
