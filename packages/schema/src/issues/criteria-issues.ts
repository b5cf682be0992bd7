import type { IssueDefinitions } from './define-issues.js'

/** Codes of the criteria area (立案条件). */
export const criteriaIssues = {
  'criteria/unresolved-delegation': {
    severity: 'error',
    params: ['part', 'slot', 'standard', 'article'],
    en: '{standard} leaves the {part} part to another instrument ({article}), and none is bound to the slot "{slot}", so filing cannot be decided. Bind a standard to {slot} when compiling the rulebook (command line: --bind {slot}=STANDARD).',
    zh: '{standard} 将{part}部分交由其他文件规定（{article}），委托项“{slot}”尚未绑定，因此无法判断是否立案。请在编译规则集时为 {slot} 绑定标准（命令行：--bind {slot}=标准编号）。'
  },
  'criteria/malformed-condition': {
    severity: 'error',
    params: [],
    en: 'This is not a condition. A condition is one of all, any, not, condition, or a leaf with fact, operator and value.',
    zh: '这里不是条件。条件只能是 all、any、not、condition 之一，或含 fact、operator、value 的单项。'
  },
  'criteria/empty-group': {
    severity: 'error',
    params: ['group'],
    en: 'The list "{group}" is empty. An empty list could be read as always or never true; say which condition is meant, or null for an unconditional row.',
    zh: '“{group}”列表为空，既可读作恒真也可读作恒假。请写明条件；若无条件立案，请写 null。'
  },
  'criteria/too-deep': {
    severity: 'error',
    params: ['depth'],
    en: 'The condition is nested deeper than {depth} levels. Flatten it, or give its parts names.',
    zh: '条件嵌套超过 {depth} 层。请简化，或将其中部分命名后引用。'
  },
  'criteria/condition-too-large': {
    severity: 'error',
    params: ['size', 'limit'],
    en: 'With its named conditions written out, this condition has {size} parts, more than {limit}. Split the row.',
    zh: '展开命名条件后，本条件共 {size} 项，超过 {limit} 项。请拆分该行。'
  },
  'criteria/unknown-condition': {
    severity: 'error',
    params: ['condition'],
    en: 'There is no named condition "{condition}". Define it under "conditions", or correct the name.',
    zh: '没有名为“{condition}”的命名条件。请在 conditions 中定义，或更正名称。'
  },
  'criteria/cyclic-condition': {
    severity: 'error',
    params: ['condition', 'cycle'],
    en: 'The named condition "{condition}" refers to itself and so never ends: {cycle}. Break the circle.',
    zh: '命名条件“{condition}”直接或间接引用了自身，无法求值：{cycle}。请消除循环引用。'
  },
  'criteria/unknown-fact': {
    severity: 'error',
    params: ['fact'],
    en: 'The condition asks for the fact "{fact}", which facts.json does not define. Define it, or correct the name.',
    zh: '条件引用了事实“{fact}”，但 facts.json 中没有定义。请补充定义，或更正名称。'
  },
  'criteria/unknown-operator': {
    severity: 'error',
    params: ['operator'],
    en: 'There is no operator "{operator}". Operators are equal, notEqual, in, notIn, contains, doesNotContain, lessThan, lessThanInclusive, greaterThan, greaterThanInclusive.',
    zh: '没有运算符“{operator}”。可用的有 equal、notEqual、in、notIn、contains、doesNotContain、lessThan、lessThanInclusive、greaterThan、greaterThanInclusive。'
  },
  'criteria/operator-not-allowed': {
    severity: 'error',
    params: ['operator', 'fact', 'type', 'allowed'],
    en: 'The operator "{operator}" has no meaning for the fact "{fact}" of type {type}. Use one of: {allowed}.',
    zh: '运算符“{operator}”不适用于{type}类型的事实“{fact}”。可用：{allowed}。'
  },
  'criteria/wrong-value-type': {
    severity: 'error',
    params: ['fact', 'expected', 'value'],
    en: 'The fact "{fact}" is compared with {value}, but the operand must be {expected}. Write it in that form.',
    zh: '事实“{fact}”的比较值为 {value}，应为 {expected}。请按该形式书写。'
  },
  'criteria/unknown-value': {
    severity: 'error',
    params: ['fact', 'value'],
    en: 'The fact "{fact}" can never have the value "{value}", because facts.json does not list it. Add it there, or correct it here.',
    zh: '事实“{fact}”不可能取值“{value}”，facts.json 未列出该代码。请补充，或在此更正。'
  },
  'criteria/operand-out-of-range': {
    severity: 'error',
    params: ['fact', 'value', 'range'],
    en: 'The operand {value} lies outside the declared range of the fact "{fact}" ({range}), so this test never changes anything. Check the figure, its unit, or the range.',
    zh: '比较值 {value} 超出事实“{fact}”声明的范围（{range}），该判断永远不起作用。请核对数值、单位或范围。'
  },
  'criteria/unit-not-allowed': {
    severity: 'error',
    params: ['fact', 'unit'],
    en: 'The fact "{fact}" has no unit, so its operand cannot be given in {unit}. Remove the unit, or give the fact one.',
    zh: '事实“{fact}”没有计量单位，比较值不能带单位 {unit}。请去掉单位，或为该事实声明单位。'
  },
  'criteria/unit-mismatch': {
    severity: 'error',
    params: ['fact', 'unit', 'expected'],
    en: 'An operand in {unit} cannot be converted to {expected}, the unit of the fact "{fact}". Use a unit of the same kind.',
    zh: '比较值的单位 {unit} 无法换算为事实“{fact}”的单位 {expected}。请使用同类单位。'
  },
  'criteria/inexact-unit': {
    severity: 'error',
    params: ['fact', 'value', 'unit', 'expected'],
    en: '{value} {unit} has no exact value in {expected}, the unit of the fact "{fact}". Write the operand in {expected}.',
    zh: '{value} {unit} 不能精确换算为事实“{fact}”的单位 {expected}。请直接用 {expected} 书写。'
  },
  'criteria/duplicate-row': {
    severity: 'error',
    params: ['id'],
    en: 'The row id {id} is used twice. Ids are stable and never reused; give the row the next free number.',
    zh: '行标识 {id} 重复。标识固定且不得重用，请使用下一个未用序号。'
  },
  'criteria/missing-rows': {
    severity: 'error',
    params: ['kind', 'code'],
    en: 'This standard has no filing criterion for the {kind} sub-category "{code}", so it can neither be filed nor rejected under it.',
    zh: '本标准没有{kind}小类“{code}”的立案条件，既不能据此立案，也不能据此不立案。'
  },
  'criteria/example-fails': {
    severity: 'error',
    params: ['row', 'expected', 'found'],
    en: 'A worked example of {row} expects that it applies: {expected}; by its condition it is {found}. Correct the example or the condition.',
    zh: '行 {row} 的示例预期其适用情况为 {expected}，按条件判断为 {found}。请更正示例或条件。'
  },
  'criteria/conflicting-rows': {
    severity: 'error',
    params: ['rows'],
    en: 'Several rows hold at once although at most one may: {rows}. The standard must say which one wins, or the facts must be checked.',
    zh: '多行条件同时成立，而本标准只允许一行成立：{rows}。请核对事实，或由标准明确取舍。'
  },
  'criteria/unknown-limit': {
    severity: 'error',
    params: ['rows'],
    en: 'Several rows hold, and the shortest time limit decides, but no limit is known for {rows}, at least not for the area grade of the case. The rows cannot be compared; give areaGrade if their limits depend on it.',
    zh: '多行条件同时成立，应取时限最短者，但 {rows} 的时限未知，或未列出本案区域等级的时限，无法比较。若时限随区域等级而定，请提供 areaGrade（命令行：--area-grade）。'
  },
  'criteria/invalid-continues': {
    severity: 'error',
    params: [],
    en: '"continues" says which earlier case the report goes on with. Give both the case number and the row it was filed under, e.g. {"case": "2026-0001", "criterion": "component/0101/1"}.',
    zh: '“continues”用于说明上报承接哪一件前一阶段的案件。请同时给出案件编号和其立案条件，例如 {"case": "2026-0001", "criterion": "component/0101/1"}。'
  },
  'criteria/wrong-stage': {
    severity: 'error',
    params: ['row', 'earlier', 'following'],
    en: 'The report is to be filed under {row}, which does not continue a case filed under {earlier}. What may follow that row: {following}. File the report as a case of its own, or correct the case it continues.',
    zh: '上报应按 {row} 立案，但该行不能承接按 {earlier} 立案的案件。能够承接后者的：{following}。请另行立案，或更正所承接的案件。'
  },
  'criteria/unknown-stage': {
    severity: 'error',
    params: ['row', 'earlier'],
    en: 'The row {row} continues {earlier}, which this standard does not have. Correct the row id.',
    zh: '行 {row} 承接 {earlier}，但本标准没有该行。请更正行标识。'
  },
  'criteria/stage-of-other-kind': {
    severity: 'error',
    params: ['row', 'earlier'],
    en: 'The row {row} continues {earlier}, but a component case cannot continue an event case, or the other way round. Name a row of the same kind.',
    zh: '行 {row} 承接 {earlier}，但部件案件与事件案件不能互相承接。请改为同一类别的行。'
  },
  'criteria/cyclic-stages': {
    severity: 'error',
    params: ['row', 'earlier'],
    en: 'The stages run in a circle: {row} continues {earlier}, which continues {row} again, directly or through others. A case could go on for ever; remove one of the steps.',
    zh: '阶段形成循环：{row} 承接 {earlier}，而后者又直接或间接承接 {row}，案件将无法终结。请去掉其中一环。'
  },
  'criteria/approximate-needs': {
    severity: 'warning',
    params: ['facts'],
    en: 'The facts still needed ({facts}) are an upper bound: they could not be narrowed down exactly. Some of them may turn out not to matter.',
    zh: '尚缺的事实（{facts}）是上限估计，未能精确收窄；其中有的可能并不影响结论。'
  },
  'criteria/overlapping-rows': {
    severity: 'warning',
    params: ['row', 'other', 'witness', 'witnessZh'],
    en: 'One and the same case meets both {row} and {other}: {witness}. Say in the conditions which row it belongs to, or rely on the hit policy knowingly.',
    zh: '同一案件同时符合 {row} 与 {other}：{witnessZh}。请在条件中加以区分，或明确由命中策略取舍。'
  },
  'criteria/overlap-not-checked': {
    severity: 'info',
    params: ['row'],
    en: 'The conditions of the sub-category of {row} are too large or too intertwined to compare within the limits of this check, so {row} was not compared with every other row. Make them simpler, or split them.',
    zh: '{row} 所在小类的条件过大或过于复杂，未能在本项检查的限度内比较完，该行未与全部其他行比较。请简化或拆分条件。'
  },
  'criteria/overlaps-left-out': {
    severity: 'info',
    params: ['subcategory', 'told', 'pairs'],
    en: 'Not all rows of {subcategory} were compared: {told} overlaps of it are listed, and {pairs} further pairs of rows were not looked at. Correct what is listed or split the sub-category, then check again.',
    zh: '{subcategory} 的各行未全部两两比较：已列出其中 {told} 处重叠，另有 {pairs} 对行未比较。请先改正已列出的重叠或拆分小类，再重新检查。'
  }
} as const satisfies IssueDefinitions
