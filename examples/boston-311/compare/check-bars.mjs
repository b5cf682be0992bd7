/** What the comparison must reach, in percent. */
const bars = { deadlines: 96, verdicts: 99, targets: 95 }

/**
 * Every bar with its figures: `{bar, part, whole, least, reached}`.
 *
 * The test is on whole numbers, never on a rounded percentage. A bar without a single case to measure is not reached:
 * nothing was shown.
 */
export function checkBars(comparison) {
  const { deadlines, verdicts } = comparison
  return [
    measureBar('deadlines', deadlines.agreed, deadlines.compared),
    measureBar('verdicts', verdicts.agreed, verdicts.compared),
    measureBar('targets', comparison.publishedWithLimit, comparison.published)
  ]
}

function measureBar(bar, part, whole) {
  return { bar, part, whole, least: bars[bar], reached: whole > 0 && part * 100 >= bars[bar] * whole }
}
