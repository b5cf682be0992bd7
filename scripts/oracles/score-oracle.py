"""Scores invented cases once more, with Python's fractions: rates, points, totals, grades, each rounded as the case declares.

Knows nothing of the engine. Prints one JSON line per case, question and answer together:
{"i": [indicator, ...], "t": [decimals, mode], "g": [[grade, lowest], ...], "a": [[rate, points], ..., total, grade]}
An indicator is [numerator, denominator, complement, rate rounding, rule, points rounding, weight]; fractions are texts.

Usage: python3 scripts/oracles/score-oracle.py random|edges|schemes|lines CASES SEED
random: anything. edges: rates and points exactly on a half of the last place, totals exactly on a grade line or next to it.
The golden file of packages/engine/test/score-oracle is 300 of each, with seed 13.
schemes, lines: the same for whole schemes with fifty objects each (CASES counts objects), with their ranks; the counts of
lines are found backwards from the total, and a last line tells how many rates, points and totals really are on a half.
{"i": [[complement, rate rounding, rule, points rounding, weight], ...], "t": ..., "g": ..., "k": ties,
 "o": [[[numerator, denominator], ...], ...], "a": [answer, ...], "r": [rank, ...]}
"""
import json
import random
import sys
from fractions import Fraction
from math import floor

MODES = ('half-up', 'half-even', 'down', 'up')


def round_exactly(value, decimals, mode):
    """The rounded value as a fraction: by the whole number next to it, as each mode says for negative values too."""
    scaled = abs(value) * 10**decimals
    low = floor(scaled)
    rest = scaled - low
    half = Fraction(1, 2)
    away = {
        'down': False,
        'up': rest > 0,
        'half-up': rest >= half,
        'half-even': rest > half or (rest == half and low % 2 == 1),
    }[mode]
    size = Fraction(low + 1 if away else low, 10**decimals)
    return -size if value < 0 else size


def write(value, decimals):
    """A rounded value with all its decimals."""
    units = abs(value) * 10**decimals
    assert units.denominator == 1
    digits = str(units.numerator).rjust(decimals + 1, '0')
    sign = '-' if value < 0 else ''
    return sign + (digits if decimals == 0 else f'{digits[:-decimals]}.{digits[-decimals:]}')


def points_of(rule, rate):
    """Exact points of a rate in per cent."""
    name = rule[0]
    if name == 'multiply':
        return Fraction(rule[1]) * rate / 100
    if name == 'bands':
        return next(Fraction(points) for low, points in reversed(rule[1]) if low is None or rate >= Fraction(low))
    _, threshold, full, loses, step, per_step, steps, least = rule
    gap = Fraction(threshold) - rate if loses == 'below' else rate - Fraction(threshold)
    if gap <= 0:
        return Fraction(full)
    count = gap / Fraction(step)
    if steps == 'started':
        count = -floor(-count)
    elif steps == 'completed':
        count = floor(count)
    return max(Fraction(least), Fraction(full) - Fraction(per_step) * count)


def answer(case):
    answers, total = [], Fraction(0)
    for top, bottom, complement, rate_rounding, rule, points_rounding, weight in case['i']:
        rate = Fraction(top, bottom)
        if complement:
            rate = 1 - rate
        rounded = round_exactly(rate * 100, *rate_rounding)
        points = round_exactly(points_of(rule, rounded), *points_rounding)
        answers.append([write(rounded, rate_rounding[0]), write(points, points_rounding[0])])
        total += points * Fraction(weight)
    rounded = round_exactly(total, *case['t'])
    grade = next((name for name, low in case['g'] if low is None or rounded >= Fraction(low)), None)
    return [*answers, write(rounded, case['t'][0]), grade]


def decimal(rng, least, most, decimals):
    return str(Fraction(rng.randint(least * 10**decimals, most * 10**decimals), 10**decimals))


def rounding(rng, most=4):
    return [rng.randint(0, most), rng.choice(MODES)]


def choose_rule(rng):
    kind = rng.randrange(3)
    if kind == 0:
        return ['multiply', decimal(rng, 1, 150, rng.randint(0, 2))]
    if kind == 1:
        cuts = sorted({rng.randint(0, 1100) for _ in range(rng.randint(1, 5))})
        lows = [None, *(str(Fraction(cut, 10)) for cut in cuts)]
        return ['bands', [[low, decimal(rng, -20, 100, 1)] for low in lows]]
    full = rng.randint(1, 100)
    return [
        'linear', decimal(rng, 0, 100, 2), str(full), rng.choice(('below', 'above')), decimal(rng, 1, 10, 1),
        decimal(rng, 0, 5, 2), rng.choice(('pro-rata', 'started', 'completed')), str(rng.randint(-50, full)),
    ]


def choose_grades(rng):
    cuts = sorted({rng.randint(0, 10000) for _ in range(4)}, reverse=True)
    return [*([f'g{at}', str(Fraction(cut, 100))] for at, cut in enumerate(cuts)), ['last', None]]


def choose_randomly(rng):
    indicators = []
    for _ in range(rng.randint(1, 4)):
        bottom = rng.randint(1, rng.choice((9, 99, 9999, 99999)))
        top = rng.randint(0, bottom if rng.random() < 0.9 else 2 * bottom)
        indicators.append([top, bottom, rng.random() < 0.3, rounding(rng), choose_rule(rng), rounding(rng),
                           decimal(rng, 0, 1, 2)])
    return {'i': indicators, 't': rounding(rng), 'g': choose_grades(rng)}


def choose_half_rate(rng):
    """A rate in the middle between two neighbours of its last place."""
    decimals = rng.randint(0, 3)
    times = rng.randint(1, 40)
    top, bottom = (2 * rng.randrange(10 ** (decimals + 2)) + 1) * times, 2 * 10 ** (decimals + 2) * times
    return [top, bottom, rng.random() < 0.3, [decimals, rng.choice(MODES)], choose_rule(rng), rounding(rng),
            decimal(rng, 0, 1, 2)]


def choose_half_points(rng):
    """A rate of whole per cent that loses an odd number of halves of the last place of points."""
    decimals, missing = rng.randint(0, 3), 2 * rng.randrange(40) + 1
    half = str(Fraction(2 * rng.randrange(30) + 1, 2 * 10**decimals))
    rule = ['linear', '100', str(rng.randint(1, 100)), 'below', '1', half, 'pro-rata', '-100000']
    times = rng.randint(1, 40)
    return [(100 - missing) * times, 100 * times, False, rounding(rng), rule, [decimals, rng.choice(MODES)],
            decimal(rng, 0, 1, 2)]


def choose_edge(rng):
    case = {'i': [rng.choice((choose_half_rate, choose_half_points))(rng) for _ in range(rng.randint(1, 3))],
            't': rounding(rng, 3), 'g': [['last', None]]}
    # Lines at the total itself, and one unit of its last place above and below.
    total = Fraction(answer(case)[-2])
    unit = Fraction(1, 10 ** case['t'][0])
    lines = [total + unit, total, total - unit] if rng.random() < 0.7 else [total + unit, total - unit]
    case['g'] = [*([f'g{at}', str(line)] for at, line in enumerate(lines)), ['last', None]]
    return case


OBJECTS = 50


def count_randomly(rng):
    bottom = rng.randint(1, rng.choice((9, 99, 9999, 99999)))
    return [rng.randint(0, bottom if rng.random() < 0.9 else 2 * bottom), bottom]


def choose_scheme(rng, objects):
    """A scheme of any rules, and counts of so many objects."""
    indicators = [
        [rng.random() < 0.3, rounding(rng), choose_rule(rng), rounding(rng), decimal(rng, 0, 1, 2)]
        for _ in range(rng.randint(1, 4))
    ]
    for indicator in indicators:
        indicator[4] = '1/100' if indicator[4] == '0' else indicator[4]
    counts = [[count_randomly(rng) for _ in indicators] for _ in range(objects)]
    return {'i': indicators, 't': rounding(rng), 'g': choose_grades(rng), 'o': counts}


def split(drawn):
    """The counts of a drawn indicator, and its rule."""
    return drawn[:2], drawn[2:]


def vary(rng, indicator):
    """Other counts with which the same rule stays on a half."""
    _, (decimals, _), rule, _, _ = indicator
    times = rng.randint(1, 40)
    if rule[0] == 'linear' and rule[1] == '100' and rule[7] == '-100000':
        return [(100 - 2 * rng.randrange(40) - 1) * times, 100 * times]
    return [(2 * rng.randrange(10 ** (decimals + 2)) + 1) * times, 2 * 10 ** (decimals + 2) * times]


def choose_lines(rng, objects):
    """A scheme whose last indicator brings every object to a grade line, beside it, or to the half place between."""
    sides = [split(rng.choice((choose_half_rate, choose_half_points))(rng))[1] for _ in range(rng.randint(0, 2))]
    for side in sides:
        side[4] = str(Fraction(rng.randint(1, 20), 100))
    decimals = rng.randint(0, 3)
    full = rng.choice((20, 50, 100))
    weight = Fraction(1, rng.choice((1, 2, 4, 5)))
    last = [False, [8, rng.choice(MODES)], ['multiply', str(full)], [8, rng.choice(MODES)], str(weight)]
    unit = Fraction(1, 10**decimals)
    lines = [unit * cut for cut in sorted(rng.sample(range(30 * 10**decimals, 95 * 10**decimals), 4), reverse=True)]
    scheme = {'i': [*sides, last], 't': [decimals, rng.choice(MODES)], 'o': [],
              'g': [*([f'g{at}', str(line)] for at, line in enumerate(lines)), ['last', None]]}
    while len(scheme['o']) < objects:
        counts = [vary(rng, side) for side in sides]
        others = sum((Fraction(points) * Fraction(side[4]) for side, (_, points) in zip(
            sides, answer(case_of({**scheme, 'i': sides}, counts))[:-2])), Fraction(0))
        total = rng.choice(lines) + rng.choice((0, 0, unit, -unit, unit / 2, -unit / 2, -unit / 2))
        rate = (total - others) / weight / full
        if rate < 0:
            continue
        assert 10**10 % rate.denominator == 0
        times = rng.randint(1, 40)
        scheme['o'].append([*counts, [rate.numerator * times, rate.denominator * times]])
        assert exact_total(scheme, scheme['o'][-1]) == total
    return scheme


def case_of(scheme, counts):
    """One object of a scheme as a case of its own."""
    return {**scheme, 'i': [[*count, *indicator] for count, indicator in zip(counts, scheme['i'])]}


def exact_total(scheme, counts):
    *indicators, _, _ = answer(case_of(scheme, counts))
    return sum(Fraction(points) * Fraction(one[4]) for (_, points), one in zip(indicators, scheme['i']))


def is_half(value, decimals):
    return (value * 10**decimals).denominator == 2


def tally(scheme, counts, answered, sums):
    """How many values are on a half of their last place, how many totals on a grade line, above or below the next."""
    for (top, bottom), indicator, (rate, _) in zip(counts, scheme['i'], answered):
        share = Fraction(top, bottom)
        complement, (decimals, _), rule, (places, _), _ = indicator
        sums['rates'] += is_half((1 - share if complement else share) * 100, decimals)
        sums['points'] += is_half(points_of(rule, Fraction(rate)), places)
    total = exact_total(scheme, counts)
    lines = [Fraction(low) for _, low in scheme['g'] if low is not None]
    unit = Fraction(1, 10 ** scheme['t'][0])
    sums['totals'] += is_half(total, scheme['t'][0])
    sums['lines'] += total in lines
    sums['beside'] += total not in lines and any(abs(total - line) <= unit for line in lines)


def rank(totals, ties):
    """Places from the greatest down; equal totals share one."""
    better = sorted(totals if ties == 'competition' else set(totals), reverse=True)
    return [better.index(total) + 1 for total in totals]


def write_schemes(choose, objects, rng, is_tallied):
    sums = dict.fromkeys(('rates', 'points', 'totals', 'lines', 'beside'), 0)
    for start in range(0, objects, OBJECTS):
        scheme = choose(rng, min(OBJECTS, objects - start))
        scheme['k'] = rng.choice(('competition', 'dense'))
        scheme['a'] = [answer(case_of(scheme, counts)) for counts in scheme['o']]
        scheme['r'] = rank([Fraction(one[-2]) for one in scheme['a']], scheme['k'])
        if is_tallied:
            for counts, answered in zip(scheme['o'], scheme['a']):
                tally(scheme, counts, answered, sums)
        sys.stdout.write(json.dumps(scheme, separators=(',', ':')) + '\n')
    if is_tallied:
        sys.stdout.write(json.dumps({'sums': sums}) + '\n')


def main():
    kind, cases, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(f'{kind} {seed}')
    if kind in ('schemes', 'lines'):
        write_schemes({'schemes': choose_scheme, 'lines': choose_lines}[kind], cases, rng, kind == 'lines')
        return
    choose = {'random': choose_randomly, 'edges': choose_edge}[kind]
    for _ in range(cases):
        case = choose(rng)
        case['a'] = answer(case)
        sys.stdout.write(json.dumps(case, separators=(',', ':')) + '\n')


main()
