// A participant as a row, and back.

import { fold } from '../../danish/fold.js'
import type { Participant } from '../../model/document.js'
import type { Located } from '../../model/span.js'
import { toJson } from '../json.js'
import type { ParticipantTable } from '../schema.js'
import { readLocated, spanColumns } from './span.js'

export function participantRow(
  participant: Participant,
  id: number,
  document: number,
  position: number,
): ParticipantTable {
  const { name, title, organisation, attendance, capacity, roles, items, note } = participant
  return {
    id,
    document,
    position,
    name,
    name_folded: fold(name),
    title,
    organisation,
    organisation_folded: organisation === null ? null : fold(organisation),
    attendance,
    capacity,
    roles: toJson(roles),
    items: toJson(items),
    note,
    ...spanColumns(participant),
  }
}

export const readParticipant = (row: ParticipantTable): Participant => ({ ...readPerson(row), ...readLocated(row) })

/** The person of a row, without its place in the document. */
export function readPerson(row: PersonColumns): Omit<Participant, keyof Located> {
  const { name, title, organisation, attendance, capacity, roles, items, note } = row
  return { name, title, organisation, attendance, capacity, roles: JSON.parse(roles), items: JSON.parse(items), note }
}

export type PersonColumns = Pick<
  ParticipantTable,
  'name' | 'title' | 'organisation' | 'attendance' | 'capacity' | 'roles' | 'items' | 'note'
>
