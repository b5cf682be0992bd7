import type { EvaluationPart, MessageLanguage } from '@lijie/schema'
import { templateWords } from '../messages/template-words.js'
import { nameChoices } from './name-choices.js'
import type { TableTemplate } from './template-column.js'
import { listClasses, listGroups } from '../score-inputs/list-groups.js'

/** The table of evaluated objects (评价对象模板) with the groups and classes of a scheme. */
export function createObjectTemplate(
  part: EvaluationPart,
  scheme: string | undefined,
  language: MessageLanguage
): TableTemplate {
  const { objects, forms, exampleUnit } = templateWords(language)
  const groups = nameChoices(listGroups(part, scheme), language).choices
  const classes = listClasses(part, scheme).map((value) => ({ value }))
  const text = { cells: 'text' as const, required: false, form: forms.text }
  const choice = { ...text, form: forms.choice }
  return {
    sheet: objects.sheet,
    notes: objects.notes,
    columns: [
      { ...objects.object, ...text, required: true, example: exampleUnit },
      { ...objects.name, ...text, example: '' },
      {
        ...objects.group,
        ...choice,
        required: groups.length > 0,
        example: groups[0]?.value ?? '',
        choices: groups
      },
      {
        ...objects.class,
        ...choice,
        required: classes.length > 0,
        example: classes[0]?.value ?? '',
        choices: classes
      }
    ]
  }
}

/** The table of figures from outside (外部数据模板): one row for each object, period and figure. */
export function createFigureTemplate(part: EvaluationPart, language: MessageLanguage): TableTemplate {
  const { figures, forms, exampleUnit } = templateWords(language)
  const labels = Object.entries(part.figures ?? {}).map(([id, { label }]) => [id, label] as const)
  const { choices } = nameChoices(labels, language)
  const text = { cells: 'text' as const, form: forms.text }
  return {
    sheet: figures.sheet,
    notes: figures.notes,
    columns: [
      { ...figures.object, ...text, required: true, example: exampleUnit },
      { ...figures.period, ...text, required: false, example: '2026-03' },
      {
        ...figures.figure,
        ...text,
        required: true,
        form: forms.choice,
        example: choices[0]?.value ?? '',
        choices
      },
      { ...figures.value, ...text, required: true, form: forms.figure, example: '98.5' }
    ]
  }
}
