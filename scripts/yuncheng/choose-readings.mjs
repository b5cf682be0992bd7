/** Which places of a row the source leaves open, and the reading taken: the ambiguities and the note of a row. */
import { lookUp, rowIdOf, sentenceKey, vocabulary } from './read-vocabulary.mjs'

/** Readings that belong to one tag rather than to a remark of the source. */
const readingsByTag = {
  glaze_missing: ['defect-area-glaze'],
  bare_soil: ['bare-soil'],
  insufficient: ['public-ad-untestable', 'public-ad-gap', 'tag-restates-limit'],
  public_ad_ratio: ['tag-restates-limit'],
  construction_material: ['construction-material']
}

/** What the wording of one row says beyond its tags: an effect, or a situation that no tag stands for. */
function describeWording(id) {
  const { effects, unexpressed } = vocabulary.rowReadings
  return [
    ...(Object.hasOwn(effects, id) ? [describeEffect(effects[id])] : []),
    ...(Object.hasOwn(unexpressed, id) ? [describeUnexpressed(unexpressed[id])] : [])
  ]
}

function describeEffect({ zh, en }) {
  return {
    type: 'other',
    summary: {
      zh: `措辞另有“${zh}”之意，是否须另行成立没有明说。`,
      en: `The wording also speaks of ${en}; whether that must hold as well is not said.`
    },
    reading: { zh: '不作为条件。', en: 'No condition is made of it.' }
  }
}

function describeUnexpressed({ zh, en }) {
  return {
    type: 'other',
    summary: {
      zh: `源表还列有${zh}，数据中的标记未能表达，请人工判断。`,
      en: `The source also lists ${en}; the marks of this data cannot express it, so it is left to human judgement.`
    }
  }
}

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
    ...(vocabulary.rowReadings.readings[rowIdOf(row)] ?? []),
    ...chooseQualifierReadings(row),
    ...chooseUnitReading(row.limit),
    ...(closingReading === undefined ? [] : [closingReading])
  ]
  return [...keys.map((key) => lookUp('readings', key)), ...describeWording(rowIdOf(row))]
}

/** What to know about the row besides its condition, in own words. */
export function chooseNote(row) {
  return readRemark(row).note ?? vocabulary.rowReadings.notes[rowIdOf(row)]
}
