/** Which places of a row the source leaves open, and the reading taken: the ambiguities and the note of a row. */
import { lookUp, rowIdOf, sentenceKey } from './read-vocabulary.mjs'

/** Readings that belong to one tag rather than to a remark of the source. */
const readingsByTag = {
  glaze_missing: ['defect-area-glaze'],
  bare_soil: ['bare-soil'],
  insufficient: ['public-ad-untestable', 'public-ad-gap'],
  construction_material: ['construction-material']
}
/** Readings that belong to one row. */
const readingsByRow = { 'component/0284/4': ['defect-area-tiles'] }

function chooseQualifierReadings(row) {
  const qualifiers = row.qualifiers ?? []
  const keys = []
  if (qualifiers.some(({ fact, value }) => fact === 'corrosion' && value === 'obvious'))
    keys.push('corrosion-obvious')
  if (qualifiers.some(({ evidence }) => evidence === 'derived')) keys.push('hazard-from-wording')
  return keys
}

function chooseUnitReading({ unit, unit_evidence: evidence }) {
  return evidence === 'inferred' ? [`unit-${unit.replace('_', '-')}`] : []
}

function readRemark(row) {
  return row.notes === undefined ? {} : lookUp('rowNotes', sentenceKey(row.notes))
}

/** The ambiguities of a row, with the closing's own reading key when it has one. */
export function chooseAmbiguities(row, closingReading) {
  const keys = [
    ...(readRemark(row).readings ?? []),
    ...row.defect_tags.flatMap((tag) => readingsByTag[tag] ?? []),
    ...(readingsByRow[rowIdOf(row)] ?? []),
    ...chooseQualifierReadings(row),
    ...chooseUnitReading(row.limit),
    ...(closingReading === undefined ? [] : [closingReading])
  ]
  return keys.map((key) => lookUp('readings', key))
}

/** What to know about the row besides its condition, in own words. */
export function chooseNote(row) {
  return readRemark(row).note
}
