// The package as a library: `import { readMinutes, openArchive } from 'referat'`. See docs/library.md.

export type {
  Answer,
  AnswerGroup,
  MinutesArchive,
  Narrow,
  OpenOptions,
} from './library/archive.js'
export { ArchiveError, QuestionError, ReadingError } from './library/errors.js'
export { openArchive } from './library/open-archive.js'
export { type Minutes, type ReadOptions, readMinutes } from './library/read-minutes.js'
export type {
  Action,
  Attachment,
  Decision,
  Diagnostic,
  Document,
  Item,
  Participant,
  Recommendation,
  Reference,
  Section,
  Table,
} from './model/document.js'
export type { Located, Span } from './model/span.js'
export type { Filter, Noun } from './query/filter.js'
export type {
  ActionRow,
  AttachmentRow,
  DecisionRow,
  ItemRow,
  MeetingRow,
  ParticipantRow,
  RecommendationRow,
  Row,
  Rows,
  SearchRow,
} from './query/rows.js'
