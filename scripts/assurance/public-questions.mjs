// Everything that can be asked of the library by name, and everything that takes a document.
import {
  checkFacts,
  compileScheme,
  computeDeadline,
  decideFiling,
  explainDeadline,
  explainFiling,
  factsStillNeeded,
  followingStages,
  inputSchema,
  pinStandard,
  tryCompileRulebook
} from '@lijie/engine'
import { analyzeCriteria, checkOverlaps, compareFiling } from '@lijie/engine/analysis'
import {
  compileFromCatalog,
  createCatalog,
  findPinned,
  recordFiling,
  replayFiling,
  standardsInForce
} from '@lijie/engine/catalog'
import { answerCase, compareCase, diffStandards, hashStandard } from '@lijie/engine/changes'
import {
  countCoverage,
  findWords,
  hashFragment,
  readArticles,
  verifyCitations
} from '@lijie/engine/citations'
import {
  parseComponentIdentifier,
  parseDivisionCode,
  parseTypeCode,
  parseUnitGridCode
} from '@lijie/engine/codes'
import { answerDuties, findEvaluators } from '@lijie/engine/duties'
import { compareSources, findDutyConflicts } from '@lijie/engine/source-conflicts'
import {
  formatIssue,
  formatPart,
  joinPointer,
  lintStandard,
  parseStrictJson,
  partFiles,
  partKeys,
  readPart,
  validatePart,
  validateStandard
} from '@lijie/schema'
import { compileCameraTown, readHarbourTown } from './fixture-rulebook.mjs'

const [harbour, daysOff] = readHarbourTown()
const { catalog } = createCatalog([harbour, daysOff])
const town = compileCameraTown()
const day = '2026-03-02'
const pinned = { id: harbour.standard.id }
// Options are asked for by fixed names, one of which is also a hostile one: `bind` is always given.

/** Name -> a question about one hostile name. */
export const namedQuestions = {
  'fact of a filing': (rules, name) => decideFiling(rules, filing({ [name]: true })),
  'value of a fact': (rules, name) =>
    decideFiling(rules, filing({ part: name, defects: [name], owner: name })),
  'code of a filing': (rules, name) => decideFiling(rules, { kind: 'component', code: name, facts: {} }),
  'kind of a filing': (rules, name) => decideFiling(rules, { kind: name, code: '0101', facts: {} }),
  'edition of a filing': (rules, name) => decideFiling(rules, { ...filing({}), edition: name }),
  'area grade of a filing': (rules, name) => decideFiling(rules, { ...filing({}), areaGrade: name }),
  'start of a filing': (rules, name) => decideFiling(rules, { ...filing({}), startedAt: name }),
  'earlier stage of a filing': (rules, name) =>
    decideFiling(rules, { ...filing({}), continues: { case: name, criterion: name } }),
  'fact to be checked': (rules, name) => checkFacts(rules.vocabulary, { [name]: name }),
  'explained filing': (rules, name) => explainFiling(rules, filing({ [name]: true })),
  'facts still needed': (rules, name) => factsStillNeeded(rules, filing({ [name]: true })),
  'input schema': (rules, name) => inputSchema(rules, 'component', name),
  'following stages': (rules, name) => followingStages(rules, name),
  'criterion of a deadline': (rules, name) => computeDeadline(rules, { criterion: name, startedAt: 0 }),
  'unit of a limit': (rules, name) =>
    computeDeadline(rules, { limit: { value: 1, unit: name }, startedAt: 1_772_413_200_000 }),
  'explained deadline': (rules, name) => explainDeadline(rules, { criterion: name, startedAt: 0 }),
  criterion: (rules, name) => rules.criterionOf(name),
  'limit of a criterion': (rules, name) => rules.limitOf(name),
  'label of a unit': (rules, name) => rules.unitLabelOf(name),
  'scheme of an evaluation': (rules, name) => compileScheme(rules.evaluation, name, { cite: () => null }),
  'position of a pointer': (rules, name) => parseStrictJson('{"a":{"b":1}}').positions.at(name),
  'key of a pointer': (rules, name) =>
    parseStrictJson('{"a":{"b":1}}').positions.ofKey(joinPointer('', name)),
  'property of a part': (rules, name) => validatePart('criteria', JSON.parse(`{${JSON.stringify(name)}:1}`)),
  'origin of a rule': (rules, name) => rules.provenanceOf('criteria', name),
  'part of an origin': (rules, name) => rules.provenanceOf(name, name, name),
  'answer to a case': (rules, name) => answerCase(rules, filing({ [name]: true })),
  'impact on a case': (rules, name) => compareCase(rules, rules, { ...filing({}), code: name }),
  'standard of a catalog': (_rules, name) => findPinned(catalog, { id: name, hash: name }, day),
  'version of a catalog': (_rules, name) => findPinned(catalog, { ...pinned, version: name }, day),
  'area of a catalog': (_rules, name) => standardsInForce(catalog, { on: day, jurisdiction: name }),
  'pin of a compilation': (_rules, name) =>
    compileFromCatalog(catalog, { on: day, standards: [{ id: name }], bind: {} }),
  'binding of a compilation': (_rules, name) =>
    compileFromCatalog(catalog, { on: day, standards: [pinned], bind: { [name]: name } }),
  'pin of a record': (rules, name) => {
    const record = recordFiling(rules, filing({ [name]: true }))
    const pins = [{ id: name, version: name, hash: name }]
    return replayFiling(catalog, { ...record, pins }, { bind: {} })
  },
  'fact of a duty': (_rules, name) => answerDuties(town, { facts: { [name]: true } }),
  'value of a fact of a duty': (_rules, name) => answerDuties(town, { facts: { place: name } }),
  'rule of a question about duties': (_rules, name) => answerDuties(town, { facts: {}, only: [name] }),
  'subject of an evaluation': (_rules, name) => findEvaluators(town.duties, name),
  'division code': (rules, name) => parseDivisionCode(rules, name),
  'type code': (rules, name) => parseTypeCode(rules, { kind: 'component', code: name }),
  'kind of a type code': (rules, name) => parseTypeCode(rules, { kind: name, code: '0101' }),
  'component identifier': (rules, name) => parseComponentIdentifier(rules, { identifier: name }),
  'layout of a component identifier': (rules, name) =>
    parseComponentIdentifier(rules, { identifier: '9901000101000001', layout: name }),
  'unit grid code': (rules, name) => parseUnitGridCode(rules, name),
  'words of a source': (_rules, name) => findWords(`第一条 ${name}。`, name),
  'article of a citation': (_rules, name) => readArticles(name),
  'rule of a coverage': (_rules, name) => verifyCitations(cite(name), `第一条 ${name}。`),
  'state of a coverage': (_rules, name) =>
    countCoverage({
      coverage: [{ article: name, state: name, rules: [{ id: name, state: name, why: name }] }]
    }),
  'names of two texts': (_rules, name) =>
    compareSources([speak('test.a', name, 1), speak('test.b', name, 2)]),
  'names of one text': (_rules, name) => findDutyConflicts(speak('test.a', name, 1).duties),
  'parameter of a message': (rules, name) =>
    formatIssue({ code: 'document/duplicate-key', params: { key: name } }, 'zh-CN')
}

/** Name -> what takes a document that nobody has checked, and its part texts. */
export const documentEntries = {
  parseStrictJson: ({ texts }) => [...texts.values()].map((text) => parseStrictJson(text)),
  readPart: ({ texts }) => [...texts].map(([part, text]) => readPart(part, text)),
  validatePart: ({ document }) =>
    Object.keys(partFiles).map((part) => validatePart(part, document[partKeys[part]] ?? document)),
  validateStandard: ({ document }) => validateStandard(document),
  lintStandard: ({ document }) => lintStandard(document),
  tryCompileRulebook: ({ document }) =>
    tryCompileRulebook([document], { on: '2026-03-02', allowDraft: true, validatePart }),
  checkOverlaps: ({ document }) => checkOverlaps(document),
  compileScheme: ({ document }) => compileScheme(document.evaluation, 'monthly', { cite: () => null }),
  pinStandard: ({ document }) => pinStandard(document).hash,
  hashStandard: ({ document }) => hashStandard(document),
  createCatalog: ({ document }) => createCatalog([document, daysOff]),
  compileFromCatalog: ({ document }) =>
    compileFromCatalog(createCatalog([document, daysOff]).catalog, {
      on: day,
      standards: [{ id: document.standard.id }],
      allowDraft: true,
      validatePart
    }),
  diffStandards: ({ document }) => [diffStandards(harbour, document), diffStandards(document, harbour)],
  compareFiling: ({ document }) => {
    const result = tryCompileRulebook([document, daysOff], { on: day, allowDraft: true, validatePart })
    return 'issues' in result ? result.issues : compareFiling(result.rulebook, result.rulebook)
  },
  analyzeCriteria: ({ document }) => {
    const result = tryCompileRulebook([document, daysOff], { on: day, allowDraft: true, validatePart })
    return 'issues' in result ? result.issues : analyzeCriteria(result.rulebook)
  },
  compareSources: ({ document }) => [
    compareSources([document, harbour]),
    compareSources([harbour, document])
  ],
  verifyCitations: ({ document }) => verifyCitations(document, '第一条 甲。'),
  countCoverage: ({ document }) => countCoverage(document.standard),
  formatPart: ({ document }) =>
    Object.keys(partFiles).map((part) => formatPart(part, document[partKeys[part]] ?? document))
}

function filing(facts) {
  return { kind: 'component', code: '0101', facts }
}

/** A standard that cites one rule under a name. */
function cite(name) {
  const rules = [{ id: name, fragment: hashFragment(name) }]
  return { standard: { id: name, source: {}, coverage: [{ article: name, rules }] } }
}

/** A text in which subjects, rules, materials, terms and concepts have the same name. */
function speak(id, name, value) {
  const base = { of: [name], concept: name, summary: { zh: name }, evidence: 'published' }
  const limit = { value, unit: name }
  return {
    standard: { ...harbour.standard, id },
    duties: {
      subjects: {},
      terms: JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify({ concept: name, requires: [id] })}}`),
      rules: [
        { ...base, id: `${name}-owe`, kind: 'obligation', limit },
        { ...base, id: `${name}-owe-more`, kind: 'obligation', limit: { ...limit, value: value + 1 } },
        { ...base, id: `${name}-file`, kind: 'record-filing', to: name, limit },
        { ...base, id: `${name}-keep`, kind: 'retention', material: name, minimum: limit },
        { ...base, id: `${name}-pass`, kind: 'gate', requires: [{ id }] },
        { ...base, id: `${name}-ban`, kind: 'prohibition', overrides: [name] }
      ]
    }
  }
}
