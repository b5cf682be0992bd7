"""Golden vectors of the days off, written without the engine: from the facts and the notices' own dates.

Usage: python3 scripts/oracles/calendar-cn-days.py FACTS_DIR && npx oxfmt standards/calendar-cn
"""
import datetime as dt
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / 'standards/calendar-cn/state-council-days-off/vectors'
SOURCES = ROOT / 'scripts/calendar-cn'
ON = '2026-03-02'
FIRST, LAST = dt.date(2007, 1, 1), dt.date(2026, 12, 24)
DAY = dt.timedelta(days=1)


def read(path):
    return json.loads(path.read_text(encoding='utf-8'))


def load(facts):
    """Final state of every set day: date -> (type, name, notice id)."""
    amendments = read(SOURCES / 'amendments.json')
    final = {}
    for year in read(pathlib.Path(facts) / 'cn-holidays.json')['years']:
        change = amendments.get(str(year['year']), {'amendedDays': []})
        for key, kind in (('off', 'day-off'), ('makeUpWorkdays', 'make-up-workday')):
            for entry in year[key]:
                amended = entry['date'] in change['amendedDays']
                notice = f"{year['year']}-amendment" if amended else str(year['year'])
                final[dt.date.fromisoformat(entry['date'])] = (kind, entry['name'], notice)
    return final, amendments


def expect(final, day):
    if day in final:
        kind, name, notice = final[day]
        return {'worked': kind == 'make-up-workday', 'why': kind, 'name': name, 'notice': notice}
    worked = day.isoweekday() <= 5
    return {'worked': worked, 'why': 'weekday' if worked else 'weekend'}


def question(day, then, note=''):
    return {'description': f'{day} {day.strftime("%a")}{note}', 'when': {'workday': str(day)}, 'then': then}


def refused(day, code='calendar/not-covered'):
    return {'description': f'{day} is refused', 'when': {'workday': str(day)}, 'refused': [code]}


def day_kinds(final):
    near = {d + n * DAY for d in final for n in (-1, 0, 1)}
    return [question(d, expect(final, d)) for d in sorted(near) if FIRST <= d <= LAST]


def known_at(final, amendments):
    groups = []
    for notice in read(SOURCES / 'notices.json')['notices']:
        day = dt.date.fromisoformat(notice['public'])
        for known, is_public in ((day - DAY, False), (day, True)):
            tests = amended(final, amendments, notice, is_public) if 'amends' in notice else reach(notice, is_public)
            groups.append({'description': f"{notice['number']}, known on {known}", 'on': ON, 'knownAt': str(known), 'tests': tests})
    return groups


def reach(notice, is_public):
    """Coverage ends on 24 December of the last year whose notice is public."""
    last = dt.date(notice['year'] - (0 if is_public else 1), 12, 24)
    if last < FIRST:
        return [refused(day, 'calendar/no-known-days') for day in (FIRST, dt.date(2007, 6, 1))]
    covered = {'description': f'{last} is covered', 'when': {'workday': str(last)}, 'then': last.isoweekday() <= 5}
    return [covered, refused(last + DAY)] if last < LAST else [covered, refused(LAST + DAY)]


def amended(final, amendments, notice, is_public):
    change = amendments[str(notice['year'])]
    before = dict(final)
    for date in change['amendedDays']:
        before.pop(dt.date.fromisoformat(date))
    for entry in change['originalDays']:
        date = dt.date.fromisoformat(entry['date'])
        before[date] = ('make-up-workday' if entry['type'] == 'make-up-workday' else 'day-off', final[date][1], notice['amends'])
    days = [dt.date.fromisoformat(date) for date in change['amendedDays']]
    return [question(d, expect(final if is_public else before, d)) for d in days]


def write(name, groups):
    OUT.mkdir(parents=True, exist_ok=True)
    document = {'$schema': '../../../../packages/schema/schemas/vectors.schema.json', 'groups': groups}
    (OUT / name).write_text(json.dumps(document, ensure_ascii=False) + '\n', encoding='utf-8')


def main(facts):
    final, amendments = load(facts)
    write('days.json', [{'description': 'every day that a notice sets, and the days around it', 'on': ON, 'tests': day_kinds(final)}])
    write('known-at.json', known_at(final, amendments))
    outside = ['2006-12-31', '1999-10-01', '2003-10-01', '2004-10-01', '2026-12-25', '2026-12-31', '2027-01-01', '2028-10-02', '2035-10-02']
    tests = [refused(dt.date.fromisoformat(date)) for date in outside]
    tests += [{'description': f'{text} is no day', 'when': {'workday': text}, 'refused': ['calendar/invalid-date']} for text in ('2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-04-31')]
    tests += [question(d, expect(final, d)) for d in (FIRST, LAST, dt.date(2008, 2, 29))]
    in_force = [
        {'description': 'the list is in force from its first day', 'on': str(FIRST), 'tests': [question(FIRST, expect(final, FIRST))]},
        {'description': 'the day before, it is not', 'on': str(FIRST - DAY), 'tests': [refused(FIRST, 'rulebook/not-in-force')]},
    ]
    write('coverage.json', [{'description': 'days without a notice are refused, never guessed', 'on': ON, 'tests': tests}, *in_force])


if __name__ == '__main__':
    main(sys.argv[1])
