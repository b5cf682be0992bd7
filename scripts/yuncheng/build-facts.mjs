/** Builds facts.json: defects and parts as closed lists of codes, qualifiers and measured quantities. */
import { vocabulary } from './read-vocabulary.mjs'

function buildValues(labels) {
  return Object.fromEntries(
    Object.entries(labels).map(([code, label]) => [code, { label, labelEvidence: 'inferred' }])
  )
}

/** The Chinese names of parts are those of the table; only the codes and the English are ours. */
function buildPartValues() {
  return Object.fromEntries(
    Object.entries(vocabulary.parts).map(([code, label]) => [code, { label, labelEvidence: 'derived' }])
  )
}

/** The facts part. */
export function buildFacts() {
  return {
    facts: {
      defects: {
        type: 'codes',
        values: buildValues(vocabulary.defects),
        label: { zh: '所见问题', en: 'what was seen' },
        evidence: 'derived',
        note: {
          zh: '一次给全：未列出的问题视为没有看到。部件的各项问题择一即可立案，事件的各项须同时成立。标签由本项目撰写。',
          en: 'Complete when given: what is not listed was not seen. Of a component one defect is enough; the marks of an event hold together. The labels are written by this project.'
        }
      },
      part: {
        type: 'code',
        values: buildPartValues(),
        label: { zh: '问题所在部位', en: 'the part that the defect is on' },
        evidence: 'derived',
        note: {
          zh: '仅部分行要求部位；没有要求部位的行，任何部位都算。',
          en: 'Only some rows ask for a part; a row that does not is met on any part.'
        }
      },
      ...vocabulary.facts
    }
  }
}
