// Prints what the package chinese-days says of dates, as JSON; it reads dates by the time zone of the process.
// Usage: TZ=Asia/Shanghai node print-chinese-days.mjs FIRST LAST [DATE ...]
import chineseDays from 'chinese-days'

const [first, last, ...more] = process.argv.slice(2)
const dates = [...more]
for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000)
  dates.push(new Date(at).toISOString().slice(0, 10))

const days = dates.map((date) => {
  const { work, name } = chineseDays.getDayDetail(date)
  // English name, Chinese name and a length for days that its data set, else the name of the weekday.
  const [, zh = null] = name.split(',').length === 3 ? name.split(',').slice(0, 2) : []
  return { date, work, name: zh }
})
console.log(JSON.stringify(days))
