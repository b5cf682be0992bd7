import type { IssueDefinitions } from './define-issues.js'

/** Codes of the responsibility area (责任认定): who acts, who is responsible, ladders. */
export const responsibilityIssues = {
  'responsibility/no-responsibility': {
    severity: 'error',
    params: [],
    en: 'No standard of this rulebook says who is responsible. Add one that has a responsibility.json, or bind one to the slot that leaves it open.',
    zh: '本规则集中没有规定责任体系的标准。请加入含有 responsibility.json 的标准；所给标准将其委托给其他文件的，请绑定该文件。'
  },
  'responsibility/unknown-organ': {
    severity: 'error',
    params: ['organ', 'known'],
    en: '"{organ}" is not an organ of this standard. Organs: {known}.',
    zh: '该标准没有名为“{organ}”的机构。已规定的机构：{known}。'
  },
  'responsibility/invalid-organ': {
    severity: 'error',
    params: ['organ', 'form'],
    en: 'The organ "{organ}" is not written as its class asks. Write it as {form}.',
    zh: '机构“{organ}”的写法与其类别不符。应写作 {form}。'
  },
  'responsibility/unknown-role': {
    severity: 'error',
    params: ['role', 'known'],
    en: '"{role}" is not a role of this standard. Roles: {known}.',
    zh: '该标准没有名为“{role}”的角色。已规定的角色：{known}。'
  },
  'responsibility/unknown-area': {
    severity: 'error',
    params: ['area', 'on', 'known'],
    en: '"{area}" is not an area of this standard on {on}. Give one of these, or its division code: {known}.',
    zh: '{on} 该标准没有区域“{area}”。可填写下列区域或其行政区划代码：{known}。'
  },
  'responsibility/role-not-bound': {
    severity: 'error',
    params: ['organ', 'role', 'area', 'on', 'known'],
    en: '{organ} does not act as {role} in {area} on {on}. Who may: {known}.',
    zh: '{on}，{organ} 在 {area} 不担任角色 {role}。可由下列机构担任：{known}。'
  },
  'responsibility/not-entrusted': {
    severity: 'error',
    params: ['organ', 'from', 'role', 'area', 'on', 'known'],
    en: 'No entrustment lets {organ} act for {from} as {role} in {area} on {on}. Who may: {known}.',
    zh: '{on}，没有委托关系允许 {organ} 在 {area} 代 {from} 担任角色 {role}。可由下列机构担任：{known}。'
  },
  'responsibility/undeclared-area': {
    severity: 'error',
    params: ['area', 'known'],
    en: 'The area "{area}" is not declared under "areas". Declared: {known}.',
    zh: 'areas 中没有区域“{area}”。已声明的区域：{known}。'
  },
  'responsibility/unknown-area-group': {
    severity: 'error',
    params: ['group', 'known'],
    en: '"{group}" is not a group of areas of this standard. Groups: {known}.',
    zh: '该标准没有名为“{group}”的区域组。已规定的区域组：{known}。'
  },
  'responsibility/unknown-register': {
    severity: 'error',
    params: ['register', 'known'],
    en: '"{register}" is not a register of this standard. Registers: {known}.',
    zh: '该标准没有名为“{register}”的登记台账。已规定的台账：{known}。'
  },
  'responsibility/unknown-ladder': {
    severity: 'error',
    params: ['ladder', 'known'],
    en: 'This standard has no ladder "{ladder}". Ladders: {known}.',
    zh: '该标准没有名为“{ladder}”的协调阶梯。已规定的协调阶梯：{known}。'
  },
  'responsibility/unknown-trigger': {
    severity: 'error',
    params: ['ladder', 'trigger', 'known'],
    en: 'The ladder {ladder} does not ask about "{trigger}". It asks about: {known}.',
    zh: '协调阶梯 {ladder} 没有情形“{trigger}”。已规定的情形：{known}。'
  },
  'responsibility/invalid-trigger': {
    severity: 'error',
    params: ['trigger', 'value'],
    en: '"{trigger}" is answered with {value}. Give true or false, or leave it out while it is not known.',
    zh: '情形“{trigger}”的取值 {value} 无效。请填写 true 或 false，尚不清楚时留空。'
  },
  'responsibility/impossible-triggers': {
    severity: 'error',
    params: ['ladder', 'triggers'],
    en: 'These answers contradict each other by the ladder {ladder}: {triggers}. Correct one of them.',
    zh: '按协调阶梯 {ladder}，下列情形互相矛盾：{triggers}。请更正其一。'
  },
  'responsibility/invalid-unit-grid': {
    severity: 'error',
    params: ['value'],
    en: '"{value}" is not the code of a unit grid. It has 15 digits: 6 of the division, 3 of the street, 3 of the community, 3 of the cell.',
    zh: '“{value}”不是有效的单元网格编码。编码为 15 位数字：行政区划 6 位、街道 3 位、社区 3 位、单元网格 3 位。'
  },
  'responsibility/unit-grid-outside-area': {
    severity: 'error',
    params: ['unitGrid', 'area', 'division'],
    en: 'The unit grid {unitGrid} does not lie in {area}, whose division code is {division}. Correct the grid or the area.',
    zh: '单元网格 {unitGrid} 不在 {area} 内，后者的行政区划代码为 {division}。请更正单元网格或区域。'
  },
  'responsibility/duplicate-unit-grid': {
    severity: 'error',
    params: ['unitGrid'],
    en: 'The unit grid {unitGrid} comes twice. Join its parts into one MultiPolygon, or correct one of the codes.',
    zh: '单元网格 {unitGrid} 出现两次。请将各部分合并为一个 MultiPolygon，或更正其中一个编码。'
  },
  'responsibility/invalid-outline': {
    severity: 'error',
    params: ['unitGrid'],
    en: 'The outline of the unit grid {unitGrid} cannot be used. Give a GeoJSON Polygon or MultiPolygon whose rings are closed and have three corners or more, as longitude and latitude in degrees.',
    zh: '单元网格 {unitGrid} 的边界无法使用。请提供 GeoJSON 的 Polygon 或 MultiPolygon，各环须闭合且至少有三个顶点，坐标为经度、纬度（度）。'
  },
  'responsibility/outside-all-grids': {
    severity: 'error',
    params: ['longitude', 'latitude'],
    en: 'The point {longitude}, {latitude} lies in none of the unit grids given. Check longitude and latitude (in this order), or load the grids of that area.',
    zh: '点（{longitude}，{latitude}）不在所给的任何单元网格内。请核对经度、纬度的次序，或载入该区域的单元网格。'
  },
  'responsibility/invalid-point': {
    severity: 'error',
    params: ['value'],
    en: '{value} is not a place on the map. Give longitude (-180 to 180) and latitude (-90 to 90), in degrees.',
    zh: '{value} 不是有效的位置。请提供经度（-180 至 180）和纬度（-90 至 90），单位为度。'
  },
  'responsibility/unknown-ownership': {
    severity: 'error',
    params: ['ownership', 'known'],
    en: '"{ownership}" is not a kind of ownership of this standard. Kinds: {known}.',
    zh: '该标准没有名为“{ownership}”的权属。已规定的权属：{known}。'
  },
  'responsibility/unknown-body': {
    severity: 'error',
    params: ['body'],
    en: 'No organ of this standard has the name "{body}" among its aliases. Add it to the organ that is meant.',
    zh: '没有任何机构的 aliases 含有名称“{body}”。请将该名称加入所指机构的 aliases。'
  },
  'responsibility/unknown-criterion': {
    severity: 'error',
    params: ['criterion'],
    en: 'The standards of this rulebook have no filing criterion "{criterion}", so the bodies it names are not known.',
    zh: '本规则集没有立案条件“{criterion}”，无法得知其规定的单位。'
  },
  'responsibility/criterion-without-body': {
    severity: 'error',
    params: ['criterion', 'property'],
    en: 'The filing criterion {criterion} names no body under "{property}", from which the assignment takes the unit. Name it there, or assign an organ.',
    zh: '立案条件 {criterion} 的 {property} 中没有单位，而责任认定以其为准。请在其中填写单位，或直接指定机构。'
  },
  'responsibility/too-many-triggers': {
    severity: 'error',
    params: ['ladder', 'count', 'limit'],
    en: 'The ladder {ladder} has {count} triggers. All combinations are tried, so it may have {limit}; divide it.',
    zh: '协调阶梯 {ladder} 有 {count} 个情形。系统会逐一检验全部组合，最多允许 {limit} 个，请拆分。'
  },
  'responsibility/ladders-too-large': {
    severity: 'error',
    params: ['ladder', 'limit'],
    en: 'All combinations of triggers are tried, and at the ladder {ladder} that takes more than {limit} looks at conditions. Use fewer triggers, or shorter conditions.',
    zh: '系统会逐一检验情形的全部组合，到协调阶梯 {ladder} 时需要检查的条件超过 {limit} 项。请减少情形，或简化条件。'
  },
  'responsibility/ladder-overlap': {
    severity: 'error',
    params: ['ladder', 'steps', 'triggers'],
    en: 'On the ladder {ladder} two steps of the same order come next at once: {steps}, e.g. when {triggers}. Give one of them a higher order, or narrow its condition.',
    zh: '协调阶梯 {ladder} 中有两个同序步骤同时成立：{steps}，例如 {triggers} 时。请调整其中一步的 order，或收窄其条件。'
  },
  'responsibility/cyclic-entrustment': {
    severity: 'error',
    params: ['organs', 'role'],
    en: 'Entrustments for the role {role} lead back to where they began: {organs}. Remove one of them.',
    zh: '角色 {role} 的委托关系形成循环：{organs}。请去掉其中一项。'
  }
} as const satisfies IssueDefinitions
