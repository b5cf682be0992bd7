/** Definition with a pattern -> a text of that form, for messages; an example says more than a pattern. */
const examples: ReadonlyMap<string, string> = new Map([
  ['defs.standardId', 'cn.yuncheng.case-standard'],
  ['defs.semver', '1.0.0'],
  ['defs.slug', 'planting-season'],
  ['defs.factId', 'safetyHazard'],
  ['defs.localDate', '2026-03-02'],
  ['defs.clockTime', '08:30'],
  ['defs.zoneId', 'Asia/Shanghai'],
  ['defs.code', '0101'],
  ['defs.criterionId', 'component/0101/1'],
  ['defs.timeUnitId', 'urgent-work-hour']
])

/** How a text of this definition looks; the pattern itself when it belongs to no named definition. */
export function exampleOfForm(definition: string | undefined, pattern: string): string {
  return (definition === undefined ? undefined : examples.get(definition)) ?? pattern
}
