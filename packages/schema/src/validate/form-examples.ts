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
  ['defs.timeUnitId', 'urgent-work-hour'],
  ['defs.subcategoryKey', 'component/0101'],
  ['defs.areaGrade', 'A']
])

/** Pattern that no definition names -> a text of that form. */
const examplesOfPatterns: ReadonlyMap<string, string> = new Map([
  ['^[0-9a-f]{64}$', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['^https?://[^ ]+$', 'https://example.org/standard'],
  ['^[0-9]{2}-[0-9]{2}$', '12-25'],
  ['^[a-z0-9]+([.+-][a-z0-9]+)*$', 'gb-t-30428.2-2013+yuncheng'],
  ['^name:[a-z0-9]+(-[a-z0-9]+)*$', 'name:street-lamp'],
  ['^(refuse|same-as:[A-Z])$', 'same-as:A'],
  ['^[a-z][a-zA-Z0-9]*$', 'timeLimit'],
  [
    '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,3})?)?(Z|[+-][0-9]{2}:[0-9]{2})$',
    '2026-03-02T09:00:00+08:00'
  ],
  ['^[a-z-]+/[a-z0-9-]+$', 'workflow/role-not-allowed'],
  ['^[0-9]{15}$', '140802001001001'],
  ['^[0-9]{6}$', '140802'],
  ['^[0-9]{2,6}$', '1408'],
  ['^[0-9]{6,15}$', '140802001']
])

/** How a text of this definition looks; the pattern itself when it belongs to no named definition. */
export function exampleOfForm(definition: string | undefined, pattern: string): string {
  const ofDefinition = definition === undefined ? undefined : examples.get(definition)
  return ofDefinition ?? examplesOfPatterns.get(pattern) ?? pattern
}
