// What can be asked, each with an example in English and Danish. Plain data, since the help prints it.

export const CAN_ASK: readonly (readonly [what: string, english: string, danish: string])[] = [
  ['decisions', 'all decisions by Klynge Midt in 2023', 'hvad blev besluttet om udskrivning siden 2022'],
  ['recommendations', 'recommendations about handleplanen', 'indstillinger til punkt 3 den 2. oktober 2023'],
  ['actions', 'open actions for sekretariatet before 1 June 2022', 'åbne opgaver for sekretariatet'],
  ['meetings', 'meetings with Jan Hansen', 'hvornår mødtes Klyngestyregruppe Nord sidst'],
  ['items', 'items about discharge since summer 2022', 'punkter om forebyggelige indlæggelser'],
  ['participants', 'who was absent on 2 October 2023', 'hvem deltog i mødet 25. maj 2018'],
  ['attachments', 'attachments to item 3 on 25 May 2018', 'bilag om budget i 2023'],
]

/** What is answered by a command of its own. */
export const CAN_LIST = ['bodies', 'organisations'] as const
