import type { FieldDescriptions } from '../../mock-api/contract/fieldDescriptions'

/** Keys that only the files have, as `Report.source`. */
export const fileDescriptions: FieldDescriptions = {
  'Report.source': ['报告本身', 'The report itself'],
  'Report.observations': ['报告写明的数字', 'The figures that the report states'],
  'Report.notes': ['数字变化的原因，由人撰写', 'Why figures changed, written by people'],
  'Report.localDates': [
    '本地实施日期，用于目录中各地日期不同的事件',
    'When the region carried out events that have no date for all',
  ],
  'Event.local': [
    '各地日期不同时为 true，日期写在各地报告文件中',
    'True where every region has a date of its own, which its report file names',
  ],
  'LocalDate.event': ['目录中的事件代号', 'Id of an event of the catalogue'],
  'Note.indicator': ['指标 id，须在目录中', 'Id of an indicator of the catalogue'],
  'Note.year': ['年度，数字', 'Year, a number'],
  'Note.period': ['不是全年时的时段', 'The period, where it is not the whole year'],
}

/** The head of docs/data.md. */
export const dataIntroduction = `# The data files

Written by \`npm run docs\` from the schemas that the build checks with; do not edit.

All figures are in \`mock-api/data/\`:

| file | holds |
| --- | --- |
| \`catalog.json\` | everything except figures: regions, report sections, topics, indicators, events |
| \`reports/<region>-<year>.json\` | one published report and every figure that it states, of its own year and of earlier ones |
| \`versions/<version>/\` | answers of an earlier state, written by \`npm run release-data\`; links can pin them |

## Rules

- UTF-8 JSON, with or without a byte order mark. A misspelt or unknown key is a mistake. \`object\` for a text means \`{ "zh": …, "en": … }\`; both are required.
- Write a figure as the report prints it: \`value\` in the indicator's unit and scale (184.24 for 184.24万件 where the indicator's \`multiplier\` is 4), \`printed\` with the report's own characters. 59.58% is \`59.58\`; a decrease in \`statedChange\` is negative.
- Write nothing for a figure that the report does not state. The dashboard shows it as missing and says whether a report of that year is here (\`notInReport\`, \`noReportHere\`). Only a reason that the report gives is written: \`"status": "missing"\` with \`notPublished\`, \`notApplicable\` or \`suppressed\`.
- \`precision\` is \`atLeast\` for 余, 多 and 以上, \`about\` for 约 and 近, else \`exact\`. 以下 and 不足 have no code: leave the figure out.
- The build compares \`value\` with \`printed\`: figures, 万 and 亿, Chinese digits (五, 一百余), %, 余 and 约, and the unit must agree. A text with several figures agrees if one of them does.
- A report states figures of its own year and of the five before it (the base year of a plan), never of a later year. It is published from December of its year on, within five years.
- A rate is a share from 0 to 100 %. A growth rate is no indicator: write it as \`statedChange\`. Counts are whole numbers; counts, amounts and durations are never negative.
- A figure that you computed has \`"status": "estimated"\`, its \`formula\` over printed numbers (+ − × ÷, brackets, %), and no \`printed\`. Keep two digits more than you show in \`value\`. \`decimals\` are those shown: as many as follow from the inputs. A number with a point or a percent sign is taken as rounded to its last digit, a whole number as exact; half of the interval that results may be at most one unit of the last digit shown. 1.12 ÷ (1 − 75.38%) lies between 4.53 and 4.57: one decimal, 4.5; 46.84 ÷ (1 − 55.7%) between 105.60 and 105.86: none, 106. \`provisional\`: the issuer says that it will revise the figure. \`break\`: the report itself says that this figure is not comparable with earlier years.
- A figure for a quarter has its \`period\` (\`2020-Q3\`). Months and half-years have no code.
- \`locator\` is required: the section of the report's part one (\`chapter\`, an id of \`sections\`) and the point in it (\`item\`; 1 where the section has no numbered points).
- Write the change that the report states beside the figure in \`statedChange\`, also where it is wrong: the data check finds it.
- If several reports state one figure, the newest wins and what the others state stays beside it: each report is checked against its own figures, and a different older value is shown as revised. So enter a figure also where a later report only repeats it.
- Write \`partsIntro\` beside a total whose parts the report introduces without saying that they are complete (主要包括).
- A report's file name, \`source.id\` and \`region-year\` are the same: \`530600-2021\`.
- Events affect comparisons: \`caution\` asks for care, \`break\` ends comparability. Enter only what has a source, and name it (\`source\`).
- An event that every region carries out at its own time has \`"local": true\`, and \`date\` is the year of the first region. A region's own date is in its report file (\`localDates\`), with what it rests on. Until then the dashboard says that the date is to be confirmed and draws no break.

\`dataVersion\` and \`dataDate\` of the answers are computed: the latest of the catalogue's own and of every report's \`published\`. A correction after \`npm run release-data\` adds \`.2\`, \`.3\` and so on to the version. A new report needs no edit of the catalogue.

## Add a report, or correct a figure

1. Run \`npm run release-data\` and commit the new folder: pinned links keep today's figures.
2. Add the report file, or change the figure in its file. If a later report states another value, do not change the older file: the later one becomes the figure, the older one its revision.
3. Run \`npm run data:check\`, then \`npm test\` and \`npm run build\`.
4. Look at the data check (\`#/quality\`): compare each new failure with the report; it may be a typing mistake.

## Examples

Only the form counts: all entries are invented. In \`observations\` of a report: missing with the report's reason, estimated, a quarter.

\`\`\`json
[
  { "indicator": "litigation.cases", "year": 2021, "value": null, "status": "missing", "reason": "suppressed" },
  { "indicator": "litigation.cases", "year": 2020, "value": 40, "status": "estimated", "precision": "about", "formula": "30 ÷ (1 − 25%)", "decimals": 0 },
  { "indicator": "litigation.cases", "year": 2021, "period": "2021-Q3", "value": 30, "status": "normal", "precision": "exact", "printed": "30件", "locator": { "chapter": 7, "item": 2 }, "statedChange": { "value": -25, "unit": "percent", "printed": "减少25%", "base": "2020-Q3" } }
]
\`\`\`

In \`notes\` of a report: why a figure changed, with the author, the date and the document that says so. Charts, tables, pages, prints and exports carry it. A server of your own puts \`notes\` into the row of that year, with the same fields except \`indicator\` and \`year\`.

\`\`\`json
{ "indicator": "litigation.cases", "year": 2021, "text": { "zh": "…", "en": "…" }, "author": "市司法局", "date": "2022-03-01", "source": "…" }
\`\`\`

In \`localDates\` of a report:

\`\`\`json
{ "event": "reconsideration-reform", "date": "2021-06-01", "source": { "zh": "…", "en": "…" } }
\`\`\`

In \`events\` and \`indicators\` of the catalogue:

\`\`\`json
{ "id": "scope-changed", "date": "2022-01-01", "name": { "zh": "…", "en": "…" }, "note": { "zh": "…", "en": "…" }, "source": { "title": { "zh": "…", "en": "…" }, "number": "…" }, "topics": ["legal-aid"], "effect": "break" }
\`\`\`

\`\`\`json
{ "id": "litigation.concluded", "topic": "litigation", "name": { "zh": "…", "en": "…" }, "definition": { "zh": "…", "en": "…" }, "scope": { "zh": "全市", "en": "Whole city" }, "unit": { "zh": "件", "en": "cases", "enOne": "case" }, "multiplier": 0, "measure": "count", "arises": "event", "decimals": 0, "polarity": "neutral" }
\`\`\`

## In an editor

\`docs/schemas/report.schema.json\` and \`docs/schemas/catalog.schema.json\` describe both files. VS Code uses them without setup (\`.vscode/settings.json\`): it completes keys, explains them and underlines mistakes. In other editors, associate the schema with the folder.

## Keys`

/** The tail of docs/data.md. */
export const dataMistakes = `## Mistakes

\`npm run data:check\`, \`npm run build\` and \`npm run dev\` check all files and list every mistake at once on the terminal: file, line and column, path, and what is wrong, in Chinese and English. The build writes beside \`dist/\` and replaces it only when everything is done, so the last build stays; the development page shows the list too, and the dashboard again as soon as the files are right.

\`\`\`
数据文件有1处错误 · 1 mistake in the data files

mock-api/data/reports/530600-2021.json:26:16  observations.2.printed
  数值900与报告原文“83件”不符
  the value 900 is not what is printed: "83件"
\`\`\`

Refused are:

- files: another encoding than UTF-8, JSON with a slip, a key twice in one object, a folder or any other file in \`reports/\`, a report under a wrong name;
- words: unknown keys and codes, unknown indicators and regions, control and broken characters, names over 200 characters, sentences over 2,000, units over 60, title or issuer left as \`…\`;
- figures: a value that \`printed\` does not say, a unit or hedge (余, 约) that differs from it, no \`printed\` or \`locator\`, an impossible chapter or item, a rate outside 0 to 100 %, a figure below zero, a fractional count, more than 1e15, a figure stated twice;
- years: a year out of the report's reach, a period of another year, a date that the calendar lacks, a note on a year that no report of the region covers;
- changes: a \`statedChange\` that differs from its words in figure, sign or unit, a fall of more than 100 %, a base that is not earlier;
- estimates without \`formula\`, a \`formula\` or a \`printed\` where it does not belong;
- relations: a part listed twice, a rate with one term or the same one twice, an indicator that is part, subset or term of itself, also through others;
- \`public/settings.json\`: the same slips of form, unknown keys, a wrong value, a \`defaultRegion\` that the catalogue lacks.

What a report itself gets wrong (a sum, a rate, a change in percent) is not refused: the data check of the dashboard shows it.`
