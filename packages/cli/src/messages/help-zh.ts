import type { HelpWords } from './words.js'

/** Help in Chinese. */
export const helpZh: HelpWords = {
  description: '城市管理标准数据化：检查标准、判定案件、评价单位、说明理由。',
  commands: {
    check: '检查标准：语法、结构、含义、重叠',
    decide: '判定文件中的每个案件：是否立案、截止时间、是否按期、责任单位',
    score: '按文件中的案件为各单位评分、排名',
    explain: '用文字说明一个案件，列出查看过的每条规则',
    standards: '列出随附的标准'
  },
  arguments: {
    paths: '标准所在目录，或单个标准文件',
    cases: 'CSV 或 NDJSON 文件，可为 gzip；- 表示标准输入',
    case: 'JSON 文件、JSON 文本本身，或 - 表示标准输入'
  },
  options: {
    standard: '随附标准的编号或简称，或标准文件所在目录；可在其后写 @版本 和 #散列值（至少 12 位）以固定文本',
    map: 'map.json：哪一列是哪个字段或事实',
    bind: '填补委托项：委托项=标准编号（可重复）',
    on: '适用哪一天的规定，YYYY-MM-DD（默认：--as-of 当日，否则今天）',
    asOf: '对未处置完毕案件的统计时点，ISO 8601；不带时差时按标准的时区，只写日期指当日零时',
    knownAt: '只采用该日及以前公布的放假通知，YYYY-MM-DD',
    out: '写入该文件而不是标准输出；文件要么完整出现，要么不出现',
    rejects:
      '把全部无法使用的行连同行号和原因写入该文件：.xlsx、.csv 为原表副本（此时有坏行即不计算），其余为 NDJSON',
    skipBad: '跳过无法使用的行，只计算其余各行',
    format: '案件文件的形式：csv、ndjson、xlsx 或 parquet（默认按文件名）',
    encoding: '案件文件的编码：utf-8 或 gb18030（默认按映射文件，否则 utf-8）',
    sheet: '读取工作簿中的哪张工作表（默认按映射文件，否则为唯一可见的一张）',
    scheme: '标准中的评价方案（写编号）',
    group: '评分对象：unit（责任单位）',
    output: 'table、json、csv 或 html',
    json: '输出 JSON',
    strict: '把警告当作错误',
    deep: '另对一切可能的案件作出证明：有无遗漏的情形、永不起作用的条件行、无用的事实等',
    quiet: '不在标准错误输出中写汇总',
    lang: 'zh-CN 或 en（默认按 LANG）',
    help: '显示本说明',
    version: '显示版本',
    allowDraft: '允许使用仍为草案的标准',
    with: '所依据的其他标准（上层标准），写法同上（可重复）',
    areaGrade: '案件未给出等级时所用的区域等级，一个大写字母',
    table: '以表格列出每一行条件的每一项比较'
  },
  headings: { usage: '用法：', arguments: '参数：', options: '选项：', commands: '命令：' },
  terms: { options: '选项', command: '命令', default: (value) => `（默认 ${value}）` },
  checkExit: `退出状态：
  0  没有错误；可能有警告
  1  有错误；使用 --strict 时，有警告也算
  2  用法错误，或没有可检查的文件
  3  lijie 自身的错误`,
  exit: `退出状态：
  0  完成；文件可能有警告
  1  文件有错误，或部分案件被拒绝（其余案件均已判定并写出）
  2  用法错误，或输入无法使用；不写出任何内容
  3  lijie 自身的错误`,
  examples: {
    all: `示例：
  lijie check standards/yuncheng
  lijie decide cases.csv.gz --standard boston --map map.json --as-of 2011-10-01T00:00:00-04:00 --out out.ndjson
  lijie score cases.csv.gz --standard boston --map map.json --scheme 方案编号 --as-of 2011-10-01T00:00:00-04:00
  lijie explain case.json --standard yuncheng --bind working-shifts=cn-office-08-12-14-18`,
    check: `示例：
  lijie check standards/yuncheng/case-standard-v2
  lijie check standards/yuncheng --deep
  lijie check standards --json --strict`,
    decide: `每个案件一行，顺序与文件相同：
  {"caseId","filing":{"outcome","criteria","facts"},"deadline","verdict","responsible","because","refused"}
  verdict：on-time 按期、overdue 超期、open 未到期、no-limit 无时限、refused 拒绝

没有 --map 时，表格各列为 caseId、kind、code、startedAt、disposedAt、unit、areaGrade，每个事实一列；
NDJSON 每行为 {caseId, kind, code, startedAt, disposedAt, unit, areaGrade, continues, facts}。

示例：
  lijie decide cases.csv --standard yuncheng --bind working-shifts=cn-office-08-12-14-18 --map map.json --as-of 2026-04-01T00:00:00+08:00 --out out.ndjson
  zcat cases.ndjson.gz | lijie decide - --input-format ndjson --standard yuncheng --bind working-shifts=cn-office-08-12-14-18 --rejects bad.ndjson`,
    score: `示例：
  lijie score cases.csv --standard boston --map map.json --scheme 方案编号 --as-of 2011-10-01T00:00:00-04:00
  lijie score facts.parquet --facts --standard assessment/annex-style --scheme department --period 2026-03 --as-of 2026-04-01 --zone Asia/Shanghai
  lijie score --standard assessment/annex-style --list-schemes
  lijie score cases.csv --standard boston --map map.json --as-of 2011-10-01T00:00:00-04:00 --explain 责任单位 --out report.html`,
    explain: `示例：
  lijie explain '{"kind":"component","code":"0101","startedAt":"2026-02-14T17:00:00+08:00","facts":{}}' --standard yuncheng
  lijie explain case.json --standard yuncheng --bind working-shifts=cn-office-08-12-14-18 --lang zh-CN`
  }
}
