import { createFinding, type LintRule } from './lint-rule.js'

/** Rows that an earlier edition limited to a season, e.g. the planting season (种植季节). */
export const lostSeason: LintRule = ({ criteria }) =>
  (criteria?.rows ?? []).flatMap(({ id: row, prior }, index) =>
    prior?.season === undefined
      ? []
      : [
          createFinding('criteria', `/rows/${index}/prior/season`, 'criteria/lost-season', {
            row,
            season: prior.season
          })
        ]
  )
