// Everything that can be asked of the library by name, and everything that takes a document.
import {
  checkFacts,
  checkOverlaps,
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
import {
  formatIssue,
  joinPointer,
  lintStandard,
  parseStrictJson,
  partFiles,
  partKeys,
  readPart,
  validatePart,
  validateStandard
} from '@lijie/schema'

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
  pinStandard: ({ document }) => pinStandard(document).hash
}

function filing(facts) {
  return { kind: 'component', code: '0101', facts }
}
