import { listCitedEntries } from '../coverage-rules/index.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Entries of duties.json that are said to be published and name no article (义务条目出处); subjects are cited by their rules. */
export const dutyEntries: LintRule = (document) =>
  listCitedEntries(document).flatMap(({ part, pointer, name, articles, evidence }) =>
    part === 'duties' &&
    evidence === 'published' &&
    articles.length === 0 &&
    !pointer.startsWith('/subjects/')
      ? [createFinding('duties', pointer, 'duties/uncited', { entry: name })]
      : []
  )
