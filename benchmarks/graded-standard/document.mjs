// A made-up standard of 600 rows, always the same: 200 sub-categories, in each of them one row for each of three grades of
// area, with none to three further conditions; and random cases for it.

/** Grades of an area (区域等级), as the fact `areaGrade` names them. */
export const grades = ['i', 'ii', 'iii']
/** Where a report comes from (来源). */
export const sources = ['collector', 'hotline', 'video', 'media', 'superior']
const attributes = ['depth', 'area', 'damaged', 'missing', 'hazard', 'source']
const limits = [60, 120, 240, 480, 1440, 2880, 7200]
const units = ['urgent-hour', 'work-hour', 'workday', 'day']

/** Random numbers as this standard needs them, from a generator of numbers in [0, 1). */
function createDraw(random) {
  const integer = (least, most) => least + Math.floor(random() * (most - least + 1))
  return {
    integer,
    pick: (list) => list[Math.floor(random() * list.length)],
    chance: (share) => random() < share
  }
}

function twoDigits(number) {
  return String(number).padStart(2, '0')
}

function listOfKind(kind, category, classes, each) {
  return Array.from({ length: classes * each }, (_, i) => ({
    kind,
    code: category + twoDigits(1 + Math.floor(i / each)) + twoDigits(1 + (i % each))
  }))
}

function listSubcategories() {
  return [...listOfKind('component', '01', 5, 24), ...listOfKind('event', '02', 8, 10)]
}

/** A condition on one attribute of a case, with thresholds that cases fall on, below and above. */
function drawLeaf(fact, draw) {
  switch (fact) {
    case 'depth':
      return { fact, operator: 'greaterThanInclusive', value: draw.integer(1, 8) }
    case 'area':
      return { fact, operator: 'greaterThanInclusive', value: draw.integer(1, 20) / 10 }
    case 'source':
      return { fact, operator: 'in', value: sources.slice(0, draw.integer(3, 5)) }
    default:
      return { fact, operator: 'equal', value: draw.chance(0.6) }
  }
}

/** The rows, with their conditions: the grade first, then further ones; all of them must hold. */
function drawRows(random) {
  const draw = createDraw(random)
  return listSubcategories().flatMap(({ kind, code }) => {
    const count = draw.integer(0, 3)
    const chosen = attributes.toSorted(() => random() - 0.5).slice(0, count)
    return grades.map((grade, i) => ({
      id: `${kind}/${code}/${i + 1}`,
      grade,
      leaves: chosen.map((fact) => drawLeaf(fact, draw)),
      timeLimit: { value: draw.pick(limits), unit: draw.pick(units) }
    }))
  })
}

const label = (zh, en) => ({ label: { zh, en } })
const codes = (values) => Object.fromEntries(values.map((value) => [value, label(value, value)]))
const facts = {
  areaGrade: { type: 'code', values: codes(grades), ...label('区域等级', 'Grade of the area') },
  source: { type: 'code', values: codes(sources), ...label('来源', 'Source') },
  depth: { type: 'quantity', unit: 'cm', minimum: 0, ...label('深度', 'Depth') },
  area: { type: 'quantity', unit: 'm2', minimum: 0, ...label('面积', 'Area') },
  damaged: { type: 'boolean', ...label('破损', 'Damaged') },
  missing: { type: 'boolean', ...label('缺失', 'Missing') },
  hazard: { type: 'boolean', ...label('存在安全隐患', 'Is a safety hazard') }
}
const timeLimits = {
  zone: 'Asia/Shanghai',
  calendar: null,
  computedWallTime: { onGap: 'refuse', onOverlap: 'refuse' },
  units: Object.fromEntries(
    units.map((unit) => [unit, { counts: 'elapsed', minutes: 1, ...label(unit, unit), evidence: 'inferred' }])
  )
}

function createCategory(kind, code) {
  return { kind, code, name: { zh: kind }, evidence: 'inferred' }
}

function createTaxonomy() {
  const editions = Object.fromEntries(
    ['component', 'event'].map((kind) => [
      kind,
      {
        id: `bench-${kind}`,
        title: { zh: kind },
        codeStructure: { type: 'digits', category: 2, subcategory: 4 }
      }
    ])
  )
  const entries = listSubcategories().map(({ kind, code }) => ({
    kind,
    code,
    category: code.slice(0, 2),
    name: { zh: `小类 ${code}` },
    evidence: 'inferred'
  }))
  return { editions, categories: [createCategory('component', '01'), createCategory('event', '02')], entries }
}

/** The standard, as a document that compiles like any other, and its rows in the short form that peers are built from. */
export function createGradedStandard(random) {
  const rows = drawRows(random)
  const criteria = {
    hitPolicy: { policy: 'first', evidence: 'inferred' },
    rows: rows.map(({ id, grade, leaves, timeLimit }) => ({
      id,
      article: id,
      summary: { zh: id },
      condition: { all: [{ fact: 'areaGrade', operator: 'equal', value: grade }, ...leaves] },
      timeLimit,
      evidence: 'inferred'
    }))
  }
  const standard = {
    id: 'bench.graded',
    version: '1.0.0',
    edition: '1',
    status: 'example',
    title: { zh: '测速用标准', en: 'Standard for timing' },
    issuer: { zh: '无' },
    jurisdiction: { scheme: 'gb-t-2260', code: '000000', name: { zh: '无' } },
    effectiveFrom: null,
    source: { title: { zh: '无' } },
    evidence: 'inferred',
    notice: { zh: '并非标准，只用来测速。', en: 'Not a standard; it is for timing only.' }
  }
  return { document: { standard, facts: { facts }, taxonomy: createTaxonomy(), criteria, timeLimits }, rows }
}

/** Complete cases: every fact is given, whichever the rows of the sub-category read. */
export function createGradedCases(random, count) {
  const draw = createDraw(random)
  const subcategories = listSubcategories()
  return Array.from({ length: count }, () => {
    const { kind, code } = draw.pick(subcategories)
    return {
      kind,
      code,
      facts: {
        areaGrade: draw.pick(grades),
        source: draw.pick(sources),
        depth: draw.integer(0, 20),
        area: draw.integer(0, 60) / 10,
        damaged: draw.chance(0.6),
        missing: draw.chance(0.5),
        hazard: draw.chance(0.5)
      }
    }
  })
}
