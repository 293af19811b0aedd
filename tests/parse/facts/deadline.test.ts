// By when: one line a case. The meeting is on 14 March 2023, the next one on 20 June; "fristen" is 15 April.

import { describe, expect, it } from 'vitest'
import { findDeadline } from '../../../src/parse/facts/tasks/deadline.js'
import { actionsIn, lexicon, MEETING } from './section.js'

const find = (text: string, isField = false) => {
  const found = findDeadline(text, { ...lexicon, meeting: MEETING, stated: () => '2023-04-15' }, isField)
  return found && [found.date, found.text]
}

describe('deadlines', () => {
  it.each([
    ['Bo skriver et notat senest den 1. juni.', '2023-06-01', 'senest den 1. juni'],
    ['Bo skriver et notat senest 1. juni.', '2023-06-01', 'senest 1. juni'],
    ['Bo skriver et notat inden 1/8.', '2023-08-01', 'inden 1/8'],
    ['Bo skriver et notat inden 1.8.', '2023-08-01', 'inden 1.8'],
    ['Ringe til mureren, senest 12.10. (pkt. 3)', '2023-10-12', 'senest 12.10'],
    ['Bo skriver et notat inden den 1. februar.', '2024-02-01', 'inden den 1. februar'],
    ['Det sendes ud senest fredag den 8. oktober 2023.', '2023-10-08', 'senest fredag den 8. oktober 2023'],
    ['Udkastet skrives med frist den 3. maj.', '2023-05-03', 'med frist den 3. maj'],
    ['Indhente tilbud (14/8)', '2023-08-14', '14/8'],
    ['Bo spørger kommunen (fredag den 8. oktober 2023).', '2023-10-08', 'fredag den 8. oktober 2023'],
    ['Frist: 3. maj', '2023-05-03', 'Frist: 3. maj'],
    ['Planen laves med deadline d. 4. juni.', '2023-06-04', 'med deadline d. 4. juni'],
    ['Gruppen skal have et udkast klar den 1. december 2023.', '2023-12-01', 'klar den 1. december 2023'],
    ['Bo vender tilbage på mødet den 4. maj.', '2023-05-04', 'på mødet den 4. maj'],
    ['Notatet laves til udvalgets møde den 4. maj.', '2023-05-04', 'til udvalgets møde den 4. maj'],
    ['Planen foreligger primo 2024.', '2024-01-31', 'primo 2024'],
    ['Planen foreligger ultimo august.', '2023-08-31', 'ultimo august'],
    ['Planen sendes medio januar 2024.', '2024-01-20', 'medio januar 2024'],
    ['Vagtplanen hænges op senest i uge 43.', '2023-10-27', 'senest i uge 43'],
    ['Planen forelægges på mødet i marts 2024.', null, 'på mødet i marts 2024'],
    ['Planen forelægges inden mødet i maj.', null, 'inden mødet i maj'],
    ['Planen sendes i løbet af november.', null, 'i løbet af november'],
    ['Planen sendes midt i november.', null, 'midt i november'],
    ['Indkaldelsen deles ud i uge 12.', '2023-03-24', 'i uge 12'],
    ['Opgørelsen laves senest i august.', '2023-08-31', 'senest i august'],
    ['Evalueringen laves inden udgangen af januar 2024.', '2024-01-31', 'inden udgangen af januar 2024'],
    ['Tidsplanen laves i 1. kvartal 2024.', '2024-03-31', 'i 1. kvartal 2024'],
    ['Sagen tages op i november.', null, 'i november'],
    ['Bo undersøger det og skriver til alle i næste uge.', null, 'i næste uge'],
    ['Bo rykker for svar inden en uge.', null, 'inden en uge'],
    ['Bo skriver afsnittet om inden for 14 dage.', null, 'inden for 14 dage'],
    ['Bo skriver afsnittet om inden 3 måneder.', null, 'inden 3 måneder'],
    ['Bo undersøger det til næste møde.', '2023-06-20', 'til næste møde'],
    ['Bo vender tilbage på det kommende møde.', '2023-06-20', 'på det kommende møde'],
    ['Bo fremlægger et forslag til fordeling på mødet i juni.', null, 'på mødet i juni'],
    ['Bo sender dem frem til sommerferien.', null, 'frem til sommerferien'],
    ['Bo sender dem i denne uge.', null, 'i denne uge'],
    ['Bo tager den med næste gang.', '2023-06-20', 'næste gang'],
    ['Svaret indsendes inden fristen.', '2023-04-15', 'inden fristen'],
    ['Bo ringer inden nytår.', null, 'inden nytår'],
    ['Bo ringer senest på fredag.', null, 'senest på fredag'],
    ['Bo ringer inden mandag, hvis det haster.', null, 'inden mandag'],
    ['Bo ringer snarest muligt.', null, 'snarest muligt'],
    ['Bo ringer så hurtigt som muligt.', null, 'så hurtigt som muligt'],
    ['Bo ringer straks.', null, 'straks'],
    ['Bo ringer inden årsskiftet.', null, 'inden årsskiftet'],
    ['Bo svarer med svarfrist 20. maj.', '2023-05-20', 'med svarfrist 20. maj'],
    ['Bo svarer før 1. juni.', '2023-06-01', 'før 1. juni'],
    ['Bo svarer, deadline er 27/11', '2023-11-27', 'deadline er 27/11'],
    ['Bo svarer, tidsfrist 20/5.', '2023-05-20', 'tidsfrist 20/5'],
    ['Bo svarer asap.', null, 'asap'],
    ['Bo svarer ved månedens udgang.', null, 'ved månedens udgang'],
    ['Bo svarer senest 14 dage før generalforsamlingen.', null, 'senest 14 dage før generalforsamlingen'],
    ['Bo ringer inden månedens udgang.', null, 'inden månedens udgang'],
    ['Bo ringer senest d. 1 8 2023.', '2023-08-01', 'senest d. 1 8 2023'],
    ['Planen laves med deadline i efteråret.', null, 'med deadline i efteråret'],
    ['Tilbud indhentes inden sommerferien.', null, 'inden sommerferien'],
    ['Bo taler med skolen inden efterårsferien (11/10).', '2023-10-11', 'inden efterårsferien (11/10)'],
    ['Tilbud indhentes i løbet af foråret 2024.', null, 'i løbet af foråret 2024'],
    ['Bo sender rapporten i høring d. 22. maj.', '2023-05-22', 'd. 22. maj'],
  ])('%s', (sentence, date, text) => expect(find(sentence)).toEqual([date, text]))

  it.each([
    'Udgiften holdes inden for rammen.',
    'Bo holder udgiften inden for rammen.',
    'Bo kender alle inden for faget.',
    'Ordningen udbredes med virkning fra den 1. februar 2024.',
    'Bo tager det med til næste møde i Ældrerådet.',
    'Tilskuddet hæves til 10.000 kr.',
    'Bo sætter grænsen ned, inden 1.5 mio. kr. er brugt.',
    'Bo retter det, inden 2.14 er læst.',
    'Tilbuddet gælder hold, som begynder i uge 14-18.',
    'Bo sender referatet fra mødet den 7. marts.',
    'Bo sender brevet af den 22. maj videre.',
    'Bo laver en plan uden møder i uge 7 og uge 42.',
    'Bo skriver et notat.',
    '',
  ])('none in "%s"', sentence => expect(find(sentence)).toBeNull())

  it.each([
    ['15. august', '2023-08-15'],
    ['15/8', '2023-08-15'],
    ['1. februar', '2024-02-01'],
    ['Uge 12', '2023-03-24'],
    ['August', '2023-08-31'],
    ['Næste møde', '2023-06-20'],
    ['Løbende', null],
    ['Til mødet i december', null],
    ['Når pengene er der', null],
  ])('a field "%s"', (value, date) => expect(find(value, true)).toEqual([date, value]))

  it('knows what day the item calls "fristen"', () => {
    const text = 'Fristen for høringssvar er den 15. april 2023.\nSekretariatet indsender svaret inden fristen.'
    expect(actionsIn(text).map(a => [a.responsible, a.deadline])).toEqual([['Sekretariatet', '2023-04-15']])
  })
})
