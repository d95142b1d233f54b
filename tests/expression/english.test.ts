import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDates, summarize, wordSpan } from './support.ts';

/** A Monday. */
const PUBLISHED = '2022-01-10';

type Row = readonly [text: string, expected: readonly string[]];

const FULL_DATES: readonly Row[] = [
  ['The mill burned in June 2009 People fled.', ['June 2009 = 2009-06']],
  ['In June, 2009 people fled.', ['June = 2021-06']],
  ['The minister spoke on January 6, 2022 in Oslo.', ['January 6, 2022 = 2022-01-06']],
  ['The minister spoke on 6 January 2022 in Oslo.', ['6 January 2022 = 2022-01-06']],
  ['On the 2d of January, 2022 the shops opened.', ['the 2d of January, 2022 = 2022-01-02']],
  ['On the third of March 1871 a treaty was signed.', ['the third of March 1871 = 1871-03-03']],
  ['Monday, January 10, 2022', ['Monday, January 10, 2022 = 2022-01-10']],
  ['Printed 2022-01-05 at dawn.', ['2022-01-05 at dawn = 2022-01-05TMO']],
  ['Logged 2022-01-05T11:50 by the clerk.', ['2022-01-05T11:50 = 2022-01-05T11:50']],
  ['Filed 2017/Oct/31 and 2017/10/30.', ['2017/Oct/31 = 2017-10-31', '2017/10/30 = 2017-10-30']],
  ['09.01.22 11:50', ['09.01.22 11:50 = 2022-01-09T11:50']],
  ['It opened on July 4th, 1999.', ['July 4th, 1999 = 1999-07-04']],
  ['It closed in nineteen ninety-six.', ['nineteen ninety-six = 1996']],
  ['He was born on 31 June 1950.', ['June 1950 = 1950-06']],
  ['They marched on May 3, 4 and 5, 2021.', ['May 3 = 2021-05-03', '4 = 2021-05-04', '5, 2021 = 2021-05-05']],
  [
    'They marched on the 3rd, 4th and 5th of May 2021.',
    ['the 3rd = 2021-05-03', '4th = 2021-05-04', '5th of May 2021 = 2021-05-05'],
  ],
  ['It met on the first Monday of May 2003.', ['the first Monday of May 2003 = 2003-05-05']],
  ['It met on the last Friday in March 2021.', ['the last Friday in March 2021 = 2021-03-26']],
  ['The tram left at 0600 hours on 5 May 1945.', ['0600 hours on 5 May 1945 = 1945-05-05T06:00']],
  ['On Whit Monday 2010 the mill burned.', ['Whit Monday 2010 = 2010-05-24']],
  ['3-Mar-04, 03 MAR 2004', ['3-Mar-04 = 2004-03-03', '03 MAR 2004 = 2004-03-03']],
  ['He paid in 09/2004, under Directive 09/2004.', ['09/2004 = 2004-09']],
];

const UNITS: readonly Row[] = [
  ['In 2014 the law changed.', ['2014 = 2014']],
  ['Prices doubled in March 1998.', ['March 1998 = 1998-03']],
  ['Painters of the 1800s, of the early 1900s and the 2000s', ['1800s = 18', 'early 1900s = 19 START', '2000s = 200']],
  ['Painters of the 1990s and the nineties', ['1990s = 199', 'the nineties = 199']],
  ['A village of the XVII century, a town of the 19th century', ['the XVII century = 16', 'the 19th century = 18']],
  ['Q3 2021 and the second quarter of 2020', ['Q3 2021 = 2021-Q3', 'the second quarter of 2020 = 2020-Q2']],
  ['the first half of 2021', ['the first half of 2021 = 2021-H1']],
  ['the summer of 1914', ['the summer of 1914 = 1914-SU']],
  ['Marathon, 490 BC, and Vesuvius, AD 79', ['490 BC = BC0490', 'AD 79 = 0079']],
  ['The church, c. 1850, still stands.', ['c. 1850 = 1850 APPROX']],
  ["the class of '99", ["'99 = 1999"]],
  ['the last quarter of the 19th century', ['the last quarter of the 19th century = 18 END']],
  ['the second decade of the 20th century', ['the second decade of the 20th century = 191']],
  [
    'At the turn of the century he left; at the turn of the 19th century he was born.',
    ['the turn of the century = 20 APPROX', 'the turn of the 19th century = 18 APPROX'],
  ],
  ['On this day in 1915 a ship sank.', ['this day in 1915 = 1915']],
];

const RANGES: readonly Row[] = [
  ['Between 1998 and 2002 they bought 34 houses.', ['1998 and 2002 = 1998/2002']],
  ['He ruled from 1998 to 2002.', ['1998 to 2002 = 1998/2002']],
  ['The war (1939–1945) ended.', ['1939–1945 = 1939/1945']],
  ['The season 1998-99 was wet.', ['1998-99 = 1998/1999']],
  ['Talks ran 4–6 January.', ['4–6 January = 2022-01-04/2022-01-06']],
  ['January 30 to February 2, 2021', ['January 30 to February 2, 2021 = 2021-01-30/2021-02-02']],
  ['the night of 9–10 November 2020', ['the night of 9–10 November 2020 = 2020-11-09/2020-11-10']],
  ['from December to March 1998', ['December to March 1998 = 1997-12/1998-03']],
  ['Rome fought from 264 to 241 BC, or 264–241 BC.', ['264 to 241 BC = BC0264/BC0241', '264–241 BC = BC0264/BC0241']],
  ['On 4 and 6 January he rested.', ['4 = 2022-01-04', '6 January = 2022-01-06']],
  ['The war of 1941/42 froze them, and the season 2004/05 too.', ['1941/42 = 1941/1942', '2004/05 = 2004/2005']],
  ['in the spring and summer of 1990', ['the spring = 1990-SP', 'summer of 1990 = 1990-SU']],
  ['in May/June 1915', ['May = 1915-05', 'June 1915 = 1915-06']],
  ['Jan-March 2004 was cold.', ['Jan-March 2004 = 2004-01/2004-03']],
  ['in January, February and March 2004', ['January = 2004-01', 'February = 2004-02', 'March 2004 = 2004-03']],
];

const PARTS: readonly Row[] = [
  ['in early January', ['early January = 2022-01 START']],
  ['in mid-March 2020', ['mid-March 2020 = 2020-03 MID']],
  ['by late 2021', ['late 2021 = 2021 END']],
  ['the end of the year', ['the end of the year = 2022 END']],
  ['the last two months of 2021', ['the last two months of 2021 = 2021-11/2021-12']],
  ['the first days of January', ['the first days of January = 2022-01 START']],
  ['in the second week of May 2021', ['the second week of May 2021 = 2021-W19']],
  [
    'in the latter half of 2019 and the first half of last year',
    ['the latter half of 2019 = 2019-H2', 'the first half of last year = 2021-H1'],
  ],
  [
    'in the latter part of 1944 and the late nineties',
    ['the latter part of 1944 = 1944 END', 'late nineties = 199 END'],
  ],
  ['at year-end 2003', ['year-end 2003 = 2003 END']],
];

const RELATIVE: readonly Row[] = [
  ['The ferry sank on 20 May last year.', ['20 May last year = 2021-05-20']],
  ['The choir sings on Friday 11 March.', ['Friday 11 March = 2022-03-11']],
  ['It closed in 1990. The choir sang on Friday 11 June.', ['1990 = 1990', 'Friday 11 June = 2021-06-11']],
  ['The council passed a spending plan Friday.', ['Friday = 2022-01-07']],
  ['The council passed a law Friday that will ban cars.', ['Friday = 2022-01-07']],
  ['The boats are being sold in February.', ['February = 2022-02']],
  ['Following Friday’s storm, the port closed.', ['Friday = 2022-01-07']],
  ['The bank closed this weekend.', ['this weekend = 2022-W01-WE']],
  ['The bakers were told to rest in February.', ['February = 2022-02']],
  ['The bridge is being painted in February.', ['February = 2022-02']],
  ['The gates will be slowly opened Monday, the keeper of the dam said.', ['Monday = 2022-01-10']],
  ['The silence since December seems to be a habit.', ['December = 2021-12']],
  ['The ferry will return in March, the mayor said.', ['March = 2022-03']],
  ['In 2019 it rained. Nine years later, nobody knows why.', ['2019 = 2019', 'Nine years later = FUTURE_REF']],
  ['The council met on Monday.', ['Monday = 2022-01-10']],
  ['The council met on Thursday.', ['Thursday = 2022-01-06']],
  ['The council will meet on Thursday.', ['Thursday = 2022-01-13']],
  ['They are due to meet next Monday.', ['next Monday = 2022-01-17']],
  ['The yard reports a loss in November due to the storms.', ['November = 2021-11']],
  ['The yard is due to open in November.', ['November = 2022-11']],
  ['It broke down last Friday.', ['last Friday = 2022-01-07']],
  ['Today it rains, yesterday it snowed, tomorrow it thaws.', ['Today = 2022-01-10', 'yesterday = 2022-01-09', 'tomorrow = 2022-01-11']],
  ['this week, this month, this year', ['this week = 2022-W02', 'this month = 2022-01', 'this year = 2022']],
  ['last year and next month', ['last year = 2021', 'next month = 2022-02']],
  ['three days ago', ['three days ago = 2022-01-07']],
  ['He left on December 20 and came back on January 5.', ['December 20 = 2021-12-20', 'January 5 = 2022-01-05']],
  ['It was sold in October.', ['October = 2021-10']],
  ['The offer, payable Feb. 1, stands.', ['Feb. 1 = 2022-02-01']],
  ['Carols were sung on Christmas Eve.', ['Christmas Eve = 2021-12-24']],
  ['On Good Friday 2021 the bells were silent.', ['Good Friday 2021 = 2021-04-02']],
  ['At 5 p.m. Wednesday the gates shut.', ['5 p.m. Wednesday = 2022-01-05T17:00']],
  ['this morning, last night', ['this morning = 2022-01-10TMO', 'last night = 2022-01-09TNI']],
  ['last year’s third quarter', ['last year’s third quarter = 2021-Q3']],
  ['It earned more in the third quarter than in the year-ago quarter.', ['the third quarter = 2021-Q3', 'the year-ago quarter = 2020-Q3']],
  ['The third quarter beat the 2018 quarter.', ['The third quarter = 2021-Q3', 'the 2018 quarter = 2018-Q3']],
  ['The second quarter beat the same period last year.', ['The second quarter = 2021-Q2', 'the same period last year = 2020-Q2']],
  ['Sales rose for the year; later in the month they fell.', ['the year = 2022', 'later in the month = 2022-01']],
  ['They are supposed to end by May.', ['May = 2022-05']],
  ['Talks end by Friday.', ['Friday = 2022-01-14']],
  ['A dividend would be paid in June.', ['June = 2022-06']],
  ['In June the bank bought a mill that will close.', ['June = 2021-06']],
  ['Guests came on Thanksgiving, not on Memorial Day 2020.', ['Thanksgiving = 2021-11-25', 'Memorial Day 2020 = 2020-05-25']],
  ['On Saturday it burned. In the evening the fire was out.', ['Saturday = 2022-01-08', 'the evening = 2022-01-08TEV']],
  ['See you tmrw, or next wknd.', ['tmrw = 2022-01-11', 'next wknd = 2022-W02-WE']],
  ['It was built in August of that year, after 1940.', ['August of that year = 2022-08', '1940 = 1940']],
  ['Monday of last week, Friday next week', ['Monday of last week = 2022-01-03', 'Friday next week = 2022-01-21']],
  ['A year ago today the dam broke; ten years ago this month it opened.', ['A year ago today = 2021', 'ten years ago this month = 2012']],
  ['The council met on Friday. Later in the day it voted.', ['Friday = 2022-01-07', 'Later in the day = 2022-01-07']],
  ['The dam broke on 5 January. The day before, it had leaked.', ['5 January = 2022-01-05', 'The day before = 2022-01-04']],
  ['In the early hours of Friday they fled; at dawn on Saturday they were caught.', ['the early hours of Friday = 2022-01-07TMO', 'dawn on Saturday = 2022-01-08TMO']],
  ['They left at three in the afternoon.', ['three in the afternoon = 2022-01-10T15:00']],
  ['They left at noon ET on Friday.', ['noon ET on Friday = 2022-01-07T12:00']],
  ['It froze over the past weekend, on the weekend of the fair.', ['the past weekend = 2022-W01-WE']],
  ['On the 5th they voted.', ['the 5th = 2022-01-05']],
  ['They fought on 5 May and won.', ['5 May = 2021-05-05']],
  ['The mill closed at the turn of the year.', ['the turn of the year = 2022-01-01 APPROX']],
  ['This may take a while.', []],
  ['The day after Christmas it thawed.', ['The day after Christmas = 2021-12-26']],
  ['Two days after March 3, 2020, it closed; ten years before 1994 it opened.', ['Two days after March 3, 2020 = 2020-03-05', 'ten years before 1994 = 1984']],
  ['For two days after June 3 it was shut; within two days after the fair it opened.', ['two days = P2D', 'June 3 = 2021-06-03', 'two days = P2D']],
  ['Two days after the fair it rained.', ['Two days = P2D']],
  ['The year before last it burned.', ['The year before last = 2020']],
  ['The December meeting was long.', ['December = 2021-12']],
  ['They are to meet again on Thursday; the bill takes effect in June.', ['Thursday = 2022-01-13', 'June = 2022-06']],
  ['The new council meets in June. June 5: the old council meets.', ['June = 2022-06', 'June 5 = 2021-06-05']],
  ['He spoke at 5.30pm on Friday.', ['5.30pm on Friday = 2022-01-07T17:30']],
  ['August’s heat was hard, on a cold May morning in 1945.', ['August = 2021-08', '1945 = 1945']],
  ['can’t wait for friday, last nite was long', ['friday = 2022-01-14', 'last nite = 2022-01-09TNI']],
]; // prettier-ignore

const TIMELESS: readonly Row[] = [
  ['for two weeks', ['two weeks = P2W']],
  ['the 30-year lease', ['30-year = P30Y']],
  ['the past ten years', ['the past ten years = P10Y']],
  ['less than a week has passed', ['a week = P1W']],
  ['She earns little: ten thousand a year, for example.', ['a year = P1Y']],
  ['He served three years and four months.', ['three years and four months = P3Y4M']],
  ['It took two hours, 30 minutes.', ['two hours, 30 minutes = PT2H30M']],
  ['half an hour, half a century', ['half an hour = PT30M', 'half a century = P50Y']],
  ['a year and a half of talks', ['a year and a half = P1.5Y']],
  ['a decade-long feud and a yearlong siege', ['a decade-long = P1DE', 'yearlong = P1Y']],
  ['It rained all day, the whole week.', ['all day = P1D', 'the whole week = P1W']],
  ['Over the years it faded; he had not sung in years.', ['the years = PXY', 'years = PXY']],
  ['three consecutive years, eight trading days', ['three consecutive years = P3Y', 'eight trading days = P8D']],
  ['50 litres per day', ['per day = P1D']],
  ['They will one day rule; in one day they lost.', ['one day = FUTURE_REF', 'one day = P1D']],
  ['They may soon leave; he soon left.', ['soon = FUTURE_REF']],
  ['It was so in the past, years ago.', ['the past = PAST_REF', 'years ago = PAST_REF']],
  ['A loss was told for the fiscal year ended March 31.', ['the fiscal year = P1Y', 'March 31 = 2021-03-31']],
  ['Every year in May there is a fair.', ['Every year in May = XXXX-05']],
  ['every Tuesday and each July', ['every Tuesday = XXXX-WXX-2', 'each July = XXXX-07']],
  ['It is now closed.', ['now = PRESENT_REF']],
  ['A few days later he wrote.', ['A few days later = FUTURE_REF']],
  [
    'a fortnight of rain, a quarter-century, three quarters of an hour',
    ['a fortnight = P2W', 'a quarter-century = P25Y', 'three quarters of an hour = PT45M'],
  ],
  [
    'for several hundred years, for nearly four-and-a-half years',
    ['several hundred years = PXY', 'four-and-a-half years = P4.5Y'],
  ],
  ['in the ensuing weeks', ['the ensuing weeks = PXW']],
  [
    'Days later he fell; in the weeks to come he will rise, as he did a long time ago.',
    ['Days later = FUTURE_REF', 'the weeks to come = FUTURE_REF', 'a long time ago = PAST_REF'],
  ],
  ['two hours ago', ['two hours = PT2H']],
  [
    'on Mondays, every other week, twice weekly',
    ['Mondays = XXXX-WXX-1', 'every other week = P2W', 'twice weekly = XXXX-WXX'],
  ],
  [
    'The current system needs future taxes after the recent flood.',
    ['The current = PRESENT_REF', 'future = FUTURE_REF', 'recent = PAST_REF'],
  ],
  ['One day I will sing.', ['One day = FUTURE_REF']],
];

describe.each([
  ['full dates', FULL_DATES],
  ['units', UNITS],
  ['ranges', RANGES],
  ['parts of units', PARTS],
  ['dates that hang on the publication date', RELATIVE],
  ['lengths, sets and references', TIMELESS],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(summarize(text, PUBLISHED)).toEqual(expected);
  });
});

test.each([
  ['in early January', '2022-01-01..2022-01-10', 'month', false],
  ['in mid-March 2020', '2020-03-11..2020-03-20', 'month', false],
  ['in late February 2020', '2020-02-21..2020-02-29', 'month', false],
  ['the first days of January', '2022-01-01..2022-01-05', 'days', false],
  ['the last two months of 2021', '2021-11-01..2021-12-31', 'days', true],
  ['between 1998 and 2002', '1998-01-01..2002-12-31', 'year', true],
  ['in 2014', '2014-01-01..2014-12-31', 'year', false],
  ['the 1990s', '1990-01-01..1999-12-31', 'decade', false],
  ['early 2022', '2022-01-01..2022-04-30', 'days', false],
  ['the early 1990s', '1990-01-01..1993-12-31', 'days', false],
  ['the 1800s', '1800-01-01..1899-12-31', 'century', false],
  ['the 2000s', '2000-01-01..2009-12-31', 'decade', false],
  ['490 BC', '-0489-01-01..-0489-12-31', 'year', false],
  ['the turn of the century', '1995-01-01..2004-12-31', 'days', false],
  ['the turn of the year', '2021-12-22..2022-01-10', 'days', false],
  ['the second week of May 2021', '2021-05-08..2021-05-14', 'days', false],
  ['the third quarter of the 19th century', '1850-01-01..1874-12-31', 'days', false],
  ['for two weeks', 'none', 'none', false],
  ['every Tuesday', 'none', 'none', false],
  ['right now', 'none', 'none', false],
] as const)('%s covers %s', (text, span, precision, lasting) => {
  const [expression] = readDates(text, PUBLISHED);
  expect([wordSpan(expression!), expression!.precision, expression!.lasting]).toEqual([span, precision, lasting]);
});

test.each([
  ['today', 'PRESENT_REF'],
  ['on Monday', 'XXXX-WXX-1'],
  ['in January', 'XXXX-01'],
  ['on 7 January', 'XXXX-01-07'],
  ['the beginning of the year', 'PRESENT_REF'],
  ['last year', 'PAST_REF'],
])('an undated text leaves "%s" open', (text, value) => {
  const [expression] = readDates(text, null);
  expect(expression).toMatchObject({ value, bounds: null, basis: 'none', precision: 'none' });
  expect(expression!.steps[0]!.says).toContain('no date of its own');
});

test('a date known only to the month leaves the day open but bounded', () => {
  const text = 'Today it rains in January.';
  const [today, january] = readDates(text, '2022-01-10').map(wordSpan);
  expect([today, january]).toEqual(['2022-01-10', '2022-01-01..2022-01-31']);
});

test.each([
  ['hours beside each other', 'He slept between 1040 and 1050. They called after 1100.', 'T10:40 T10:50 T11:00'],
  ['a single one stays a year', 'The church was built before 1200.', '1200'],
  [
    'so do those of a text of old times',
    'It stood before 1200 and burned after 1215; it was planned in 1147.',
    '1200 1215 1147',
  ],
])('bare figures: %s', (_, text, values) => {
  const read = readDates(text, PUBLISHED).map(({ value }) => value.replace('2022-01-10', ''));
  expect(read.join(' ')).toBe(values);
});

test('no false hit in sentences without a date', () => {
  const sentences = readFileSync(new URL('./negatives.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  expect(sentences.length).toBeGreaterThanOrEqual(300);
  const hits = sentences.flatMap((text) => summarize(text, PUBLISHED).map((hit) => `${text} → ${hit}`));
  expect(hits).toEqual([]);
});
