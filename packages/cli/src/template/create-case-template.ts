import type { Rulebook } from '@lijie/engine'
import type { CaseMapping, FactColumn, MessageLanguage } from '@lijie/schema'
import { templateWords, type TemplateWords } from '../messages/template-words.js'
import { sayLabel } from '../score/score-report.js'
import { describeFactColumn } from './describe-fact-column.js'
import type { TableTemplate, TemplateChoice, TemplateColumn } from './template-column.js'

/** A table of cases to fill in, and the map with which it is read back. */
export interface CaseTemplate {
  readonly template: TableTemplate
  readonly mapping: CaseMapping
}

const format = 'yyyy-MM-dd HH:mm:ss'

/** The table of cases of a standard (案件模板): its kinds, codes and facts in the language of the person. */
export function createCaseTemplate(rulebook: Rulebook, language: MessageLanguage): CaseTemplate {
  const words = templateWords(language)
  const columns = describeFields(rulebook, words, language)
  const facts: Record<string, FactColumn> = {}
  const factColumns: TemplateColumn[] = []
  const taken = new Set(Object.values(columns).map((column) => column?.header))
  for (const [id, { definition }] of rulebook.vocabulary.facts) {
    const header = nameFact(id, sayLabel(definition.label, language), definition, taken)
    taken.add(header)
    const { column, mapped } = describeFactColumn(header, definition, words, language)
    facts[id] = mapped
    factColumns.push(column)
  }
  const { caseId, kind, code, startedAt, disposedAt, unit, areaGrade } = columns
  const all = [caseId, kind, code, startedAt, disposedAt, unit, areaGrade].filter((one) => one !== undefined)
  const [component, event] = words.kinds
  return {
    template: { sheet: words.cases.sheet, columns: [...all, ...factColumns], notes: words.cases.notes },
    mapping: {
      sheet: words.cases.sheet,
      zone: rulebook.timeLimits.zone.zone,
      caseId: { column: caseId.header },
      kind: { column: kind.header, values: { [component]: 'component', [event]: 'event' } },
      code: { column: code.header, by: 'code' },
      startedAt: { column: startedAt.header, format },
      disposedAt: { column: disposedAt.header, format },
      unit: { column: unit.header },
      ...(areaGrade && { areaGrade: { column: areaGrade.header } }),
      facts
    }
  }
}

type Field = 'caseId' | 'kind' | 'code' | 'startedAt' | 'disposedAt' | 'unit'

function describeFields(
  rulebook: Rulebook,
  words: TemplateWords,
  language: MessageLanguage
): Readonly<Record<Field, TemplateColumn>> & { readonly areaGrade?: TemplateColumn } {
  const { fields, forms, exampleInstant } = words
  const kinds = listKinds(rulebook, words)
  const codes = listCodes(rulebook, language)
  const instant = { form: forms.instant, example: exampleInstant, cells: 'date' as const }
  const text = { cells: 'text' as const }
  const grades = listGrades(rulebook)
  return {
    caseId: { ...fields.caseId, ...text, required: true, form: forms.id, example: '2026030200001' },
    kind: {
      ...fields.kind,
      ...text,
      required: true,
      form: forms.choice,
      example: kinds[0]?.value ?? '',
      choices: kinds
    },
    code: {
      ...fields.code,
      ...text,
      required: true,
      form: forms.code,
      example: codes[0]?.value ?? '',
      choices: codes
    },
    startedAt: { ...fields.startedAt, ...instant, required: true },
    disposedAt: { ...fields.disposedAt, ...instant, required: false },
    unit: { ...fields.unit, ...text, required: false, form: forms.text, example: words.exampleUnit },
    ...(grades.length > 0 && {
      areaGrade: {
        ...fields.areaGrade,
        ...text,
        required: true,
        form: forms.choice,
        example: 'A',
        choices: grades
      }
    })
  }
}

function listKinds({ taxonomy }: Rulebook, { kinds: [component, event] }: TemplateWords): TemplateChoice[] {
  return [
    ...(taxonomy.component === null ? [] : [{ value: component }]),
    ...(taxonomy.event === null ? [] : [{ value: event }])
  ]
}

/** Components and events may use the same code, which then has two names. */
function listCodes({ taxonomy }: Rulebook, language: MessageLanguage): TemplateChoice[] {
  const names = new Map<string, string[]>()
  for (const kind of [taxonomy.component, taxonomy.event]) {
    for (const [code, { name }] of kind?.byCode ?? []) {
      names.set(code, [...(names.get(code) ?? []), sayLabel(name, language)])
    }
  }
  return [...names].map(([value, found]) => ({ value, meaning: found.join(' / ') }))
}

/** The grades by which some time limit differs; none: the grade of an area changes nothing. */
function listGrades({ parts }: Rulebook): TemplateChoice[] {
  const grades = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('byAreaGrade' in value)
      for (const grade of Object.keys(value.byAreaGrade as object)) grades.add(grade)
    for (const inner of Object.values(value)) look(inner)
  }
  look(parts.criteria)
  look(parts.timeLimits)
  return [...grades].toSorted().map((value) => ({ value }))
}

function nameFact(
  id: string,
  label: string,
  definition: object,
  taken: ReadonlySet<string | undefined>
): string {
  const unit = 'unit' in definition && typeof definition.unit === 'string' ? ` (${definition.unit})` : ''
  const name = `${label.trim()}${unit}`
  return name === '' || taken.has(name) ? `${name} [${id}]`.trim() : name
}
