import type { FactColumn, FactDefinition, MessageLanguage } from '@lijie/schema'
import type { TemplateWords } from '../messages/template-words.js'
import { sayLabel } from '../score/score-report.js'
import { nameChoices, setSeparator } from './name-choices.js'
import type { TemplateColumn } from './template-column.js'

/** A column of a fact: how it looks, and how the map reads it. */
export interface FactTemplate {
  readonly column: TemplateColumn
  readonly mapped: FactColumn
}

/** Describes the column of one fact (事实列): label and unit above, choices for codes, 是 and 否 for yes and no. */
export function describeFactColumn(
  header: string,
  definition: FactDefinition,
  words: TemplateWords,
  language: MessageLanguage
): FactTemplate {
  const meaning = definition.note === undefined ? '' : sayLabel(definition.note, language)
  const base = { header, meaning, required: false }
  const { forms } = words
  switch (definition.type) {
    case 'boolean': {
      const [yes, no] = words.yesNo
      const column = { ...base, form: forms.yesNo, example: yes, cells: 'text' as const }
      const choices = [{ value: yes }, { value: no }]
      return {
        column: { ...column, choices },
        mapped: { column: header, values: { [yes]: true, [no]: false } }
      }
    }
    case 'code':
    case 'codes': {
      const labels = Object.entries(definition.values).map(([code, { label }]) => [code, label] as const)
      const { choices, values } = nameChoices(labels, language)
      const several = definition.type === 'codes'
      const example = choices.slice(0, several ? 2 : 1).map(({ value }) => value)
      const form = several ? forms.several(setSeparator) : forms.choice
      const column = {
        ...base,
        form,
        example: example.join(setSeparator),
        cells: 'text' as const,
        choices,
        several
      }
      return { column, mapped: { column: header, values, ...(several && { separator: setSeparator }) } }
    }
    case 'instant':
      return {
        column: { ...base, form: forms.instant, example: words.exampleInstant, cells: 'date' },
        mapped: { column: header }
      }
    case 'ratio':
      return {
        column: { ...base, form: forms.ratio, example: '0.25', cells: 'text' },
        mapped: { column: header }
      }
    case 'text':
      return { column: { ...base, form: forms.text, example: '', cells: 'text' }, mapped: { column: header } }
    default: {
      const unit = definition.unit ?? ''
      const form = unit === '' ? forms.number : forms.quantity(unit)
      return { column: { ...base, form, example: '12', cells: 'number' }, mapped: { column: header } }
    }
  }
}
