// Mistakes in the shape of responsibility.json.
import { mistakesIn } from './shape-mistakes.mjs'

const base = 'gate-town'
const part = 'responsibility'
const town = { base }
const step = '/ladders/unclear/steps/2'

const file = mistakesIn('responsibility', part, '', town)
  .without('organs', 'roles', 'bindings')
  .unknown('bodies', [])
  .misspelt('ladders', 'laders')
  .wrongType('organs', [], 'organs-as-list')
  .wrongType('bindings', {}, 'bindings-as-object')
  .wrongForm('unassigned', 'Unclear', 'unassigned-with-capital')
  .wrongKey('organs/centre', '中心', 'organ-in-chinese')
  .wrongKey('areas/east', 'East', 'area-with-capital')
  .wrongKey('roles/filer', 'caseFiler', 'role-in-camel-case')
  .wrongKey('registers/no-owner', 'no_owner', 'register-with-underscore').list

const organ = mistakesIn('organ', part, '/organs/station', town)
  .without('label', 'evidence')
  .unknown('members', [])
  .misspelt('perArea', 'perarea')
  .notAllowed('perArea', false, 'per-area-false')
  .notAllowed('level', 'county-level', 'level')
  .wrongForm('partOf', 'The Centre', 'part-of-words')
  .notAllowed('evidence', 'hearsay', 'hearsay').list
const alias = mistakesIn('organ', part, '/organs/centre', town)
  .tooFew('aliases', [], 'without-any-alias')
  .tooShort('aliases/0', '', 'alias-empty')
  .wrongType('aliases', '镇中心', 'aliases-as-text')
  .notAllowed('openMembers', 'yes', 'open-members-yes').list

const area = mistakesIn('area', part, '/areas/east', town)
  .without('label', 'evidence')
  .unknown('code', '990301')
  .wrongForm('division', '99030', 'division-of-five-digits')
  .wrongType('division', 990301, 'division-as-number')
  .tooFew('succeededBy', [], 'succeeded-by-none')
  .noSuchDate('validTo', '2026-02-30', 'valid-to-30-february')
  .wrongForm('validFrom', '2026-1-1', 'valid-from-short').list
const open = mistakesIn('open-areas', part, '/openAreas', town)
  .without('divisionPrefix', 'evidence')
  .wrongForm('divisionPrefix', '9', 'prefix-of-one-digit')
  .wrongForm('divisionPrefix', '9903**', 'prefix-with-stars').list
const group = mistakesIn('area-group', part, '/areaGroups/both', town)
  .without('label', 'areas', 'evidence')
  .tooFew('areas', [], 'without-any-area').list

const binding = mistakesIn('binding', part, '/bindings/0', town)
  .without('id', 'role', 'organ', 'evidence')
  .unknown('zone', 'east')
  .misspelt('anyArea', 'anyarea')
  .notAllowed('anyArea', false, 'any-area-false')
  .notAllowed('modality', 'should', 'should')
  .wrongForm('id', 'Collector', 'id-with-capital')
  .wrongType('role', ['collector'], 'role-as-list').list
const entrustment = mistakesIn('entrustment', part, '/entrustments/0', town)
  .without('id', 'from', 'to', 'roles', 'evidence')
  .tooFew('roles', [], 'without-any-role')
  .wrongType('roles', 'collector', 'roles-as-text').list

const assignment = mistakesIn('assignment', part, '/assignments/0', town)
  .without('id', 'disposing', 'evidence')
  .unknown('priority', 1)
  .wrongForm('codes/0', '0101', 'code-without-kind')
  .wrongType('codes', 'component/0101', 'codes-as-text')
  .tooFew('ownership', [], 'without-any-ownership').list
const grids = mistakesIn('assignment-of-grids', part, '/assignments/1', town)
  .wrongForm('unitGrids/0', '9903', 'grid-of-four-digits')
  .wrongForm('unitGrids/0', '990301a', 'grid-with-letter').list

const ladder = mistakesIn('ladder', part, '/ladders/unclear', town)
  .without('label', 'situation', 'triggers', 'steps', 'otherwise', 'evidence')
  .notAllowed('situation', 'unknown', 'situation')
  .wrongKey('triggers/wide', 'across-areas', 'trigger-with-hyphen')
  .wrongType('steps', {}, 'steps-as-object')
  .wrongType('otherwise', '没有规定', 'otherwise-as-text').list
const steps = mistakesIn('ladder-step', part, step, town)
  .without('id', 'order', 'when', 'decider', 'act', 'modality', 'binding', 'summary', 'evidence')
  .tooSmall('order', 0, 'order-0')
  .wrongType('order', '3', 'order-as-text')
  .notAllowed('act', 'designate', 'act')
  .notAllowed('modality', 'should', 'should')
  .notAllowed('binding', 'yes', 'binding-yes')
  .notAllowed('terminal', 'closed', 'terminal-closed')
  .wrongForm('onFailure', 'city-failed', 'failure-with-hyphen')
  .tooFew('cost/bearers', [], 'without-any-bearer')
  .wrongType('cost/certifiedBy', 'centre', 'certifier-as-text').list

/** Mistakes of shape. */
export const responsibilityMistakes = [
  ...file,
  ...organ,
  ...alias,
  ...area,
  ...open,
  ...group,
  ...binding,
  ...entrustment,
  ...assignment,
  ...grids,
  ...ladder,
  ...steps
]
