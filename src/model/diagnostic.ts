// Every diagnostic the program can give, in one table. A new one is a line here; docs/diagnostics.md is made from it.

export type Severity = 'info' | 'warning' | 'error'

interface DiagnosticInfo {
  readonly severity: Severity
  /** What it means and what a reader can do. */
  readonly about: string
}

const TABLE = {
  // extraction
  'encoding-guessed': {
    severity: 'info',
    about: 'The text file does not say its encoding; the likeliest was taken. Check æ, ø and å.',
  },
  'encoding-repaired': { severity: 'info', about: 'The text had been encoded twice ("Ã¸" for "ø") and was put right.' },
  'wrong-extension': {
    severity: 'info',
    about: 'The file is of another kind than its name says; it was read as what it is.',
  },
  'partial-extraction': { severity: 'warning', about: 'Part of the file could not be read; the rest is here.' },
  'comments-left-out': {
    severity: 'info',
    about: 'The file holds comments; they are not part of the minutes and were left out.',
  },
  'tracked-changes': {
    severity: 'info',
    about: 'The file holds tracked changes; insertions were read, deletions left out.',
  },
  'hidden-text': { severity: 'info', about: 'The file holds hidden text; it was left out.' },
  'objects-left-out': {
    severity: 'warning',
    about:
      'The file holds embedded files or objects (a spreadsheet, another document), which were not read. Open it to see them.',
  },
  'pictures-left-out': {
    severity: 'info',
    about: 'The file holds pictures beside its text; words in them were not read, nor what is written about them.',
  },
  'characters-lost': {
    severity: 'warning',
    about: 'The file holds more characters than came out. Compare with the original.',
  },
  'ocr-text': {
    severity: 'warning',
    about: 'The page is a picture; its text was read by OCR and may hold misreadings.',
  },
  'text-damaged': {
    severity: 'warning',
    about: 'Characters are missing or mangled throughout the text; words may be wrong.',
  },
  // parsing
  'no-items': {
    severity: 'warning',
    about: 'No agenda items were found; the whole text stands as one unnumbered item or as front matter.',
  },
  'numbering-doubtful': {
    severity: 'info',
    about: 'Two ways of numbering fit the document almost equally well; the better one was taken.',
  },
  'item-number-missing': {
    severity: 'info',
    about: 'A number is missing in the sequence of items: a closed item, or a heading that was not seen.',
  },
  'heading-not-taken': {
    severity: 'info',
    about: 'A line looks like an item heading but does not fit the numbering, so it was left in the text.',
  },
  'label-unknown': {
    severity: 'info',
    about: 'A line looks like a section label that the dictionary does not know. Add it to dictionaries/labels.yaml.',
  },
  'date-unknown': { severity: 'warning', about: 'No date of the meeting was found.' },
  'weekday-mismatch': { severity: 'warning', about: 'The weekday does not fit the date.' },
  'year-unlikely': {
    severity: 'warning',
    about: 'A year lies far from the date of the meeting; it may be a slip of the pen.',
  },
  'end-before-start': { severity: 'warning', about: 'The meeting or item ends before it starts.' },
  'present-and-absent': {
    severity: 'info',
    about: 'A person is listed both as taking part and as absent, and counts as absent.',
  },
  'body-ambiguous': {
    severity: 'info',
    about: 'The name of the body fits several clusters or regions and the document does not decide which.',
  },
  'attachment-not-listed': { severity: 'info', about: 'An attachment is cited by number but not listed anywhere.' },
  'cpr-number': {
    severity: 'warning',
    about:
      'The text holds CPR numbers. Answers and exports show them masked ("XXXXXX-XXXX") unless --with-cpr is given; ' +
      'the archive itself, its backups and the file hold them as they stand.',
  },
  'decision-type-doubtful': {
    severity: 'info',
    about: 'The decision could be of two types; the better one was taken.',
  },
  'decision-unclear': {
    severity: 'info',
    about: 'The decision section holds text from which no decision could be read.',
  },
} as const satisfies Record<string, DiagnosticInfo>

export type DiagnosticCode = keyof typeof TABLE

export const DIAGNOSTICS: Readonly<Record<DiagnosticCode, DiagnosticInfo>> = TABLE
