import type { FieldDescriptions } from '../../mock-api/contract/fieldDescriptions'

/** Keys that only the files have, as `Report.source`. */
export const fileDescriptions: FieldDescriptions = {
  'Report.source': ['报告本身', 'The report itself'],
  'Report.observations': ['报告写明的数字', 'The figures that the report states'],
  'Report.notes': ['数字变化的原因，由人撰写', 'Why figures changed, written by people'],
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

- UTF-8 JSON. A misspelt or unknown key is a mistake. \`object\` for a text means \`{ "zh": …, "en": … }\`; both are required.
- Write a figure as the report prints it: \`value\` in the indicator's unit and scale (184.24 for 184.24万件 where the indicator's \`multiplier\` is 4), \`printed\` with the report's own characters. 59.58% is \`59.58\`; a decrease in \`statedChange\` is negative.
- Write nothing for a figure that the report does not state. The dashboard shows it as missing and says whether a report of that year is here (\`notInReport\`, \`noReportHere\`). Only a reason that the report gives is written: \`"status": "missing"\` with \`notPublished\`, \`notApplicable\` or \`suppressed\`.
- \`precision\` is \`atLeast\` for 余, 多 and 以上, \`about\` for 约 and 近, else \`exact\`. 以下 and 不足 have no code: leave the figure out.
- A figure that you computed has \`"status": "estimated"\`, its \`formula\`, and no \`printed\`. \`provisional\`: the issuer says that it will revise the figure. \`break\`: the report itself says that this figure is not comparable with earlier years.
- A figure for a quarter has its \`period\` (\`2020-Q3\`). Months and half-years have no code.
- \`locator\` is chapter and item of the report; omit it if the report has no numbered items.
- Write the change that the report states beside the figure in \`statedChange\`, also where it is wrong: the data check finds it.
- If a later report states an earlier year differently, its figure wins and the older one is kept as a revision.
- A report's file name, \`source.id\` and \`region-year\` are the same: \`530600-2021\`.
- Events affect comparisons: \`caution\` asks for care, \`break\` ends comparability. Enter only what has a source.

\`dataVersion\` and \`dataDate\` of the answers are computed: the latest of the catalogue's own and of every report's \`published\`. A correction after \`npm run release-data\` adds \`.2\`, \`.3\` and so on to the version. A new report needs no edit of the catalogue.

## Add a report, or correct a figure

1. Run \`npm run release-data\` and commit the new folder: pinned links keep today's figures.
2. Add the report file, or change the figure in its file. If a later report states another value, do not change the older file: the later one becomes the figure, the older one its revision.
3. Run \`npm test\` and \`npm run build\`.
4. Look at the data check (\`#/quality\`): compare each new failure with the report; it may be a typing mistake.

## Examples

Only the form counts: all entries are invented. In \`observations\` of a report: missing with the report's reason, estimated, a quarter.

\`\`\`json
[
  { "indicator": "litigation.cases", "year": 2021, "value": null, "status": "missing", "reason": "suppressed" },
  { "indicator": "litigation.cases", "year": 2020, "value": 40, "status": "estimated", "precision": "about", "formula": "30 ÷ (1 − 25%)" },
  { "indicator": "litigation.cases", "year": 2021, "period": "2021-Q3", "value": 30, "status": "normal", "precision": "exact", "printed": "30件", "locator": { "chapter": 7, "item": 2 }, "statedChange": { "value": -25, "unit": "percent", "printed": "减少25%", "base": "2020-Q3" } }
]
\`\`\`

In \`notes\` of a report: why a figure changed, with the author, the date and the document that says so. Charts, tables, pages, prints and exports carry it. A server of your own puts \`notes\` into the row of that year, with the same fields except \`indicator\` and \`year\`.

\`\`\`json
{ "indicator": "litigation.cases", "year": 2021, "text": { "zh": "…", "en": "…" }, "author": "市司法局", "date": "2022-03-01", "source": "…" }
\`\`\`

In \`events\` and \`indicators\` of the catalogue:

\`\`\`json
{ "id": "scope-changed", "date": "2022-01-01", "name": { "zh": "…", "en": "…" }, "note": { "zh": "…", "en": "…" }, "topics": ["legal-aid"], "effect": "break" }
\`\`\`

\`\`\`json
{ "id": "litigation.concluded", "topic": "litigation", "name": { "zh": "…", "en": "…" }, "definition": { "zh": "…", "en": "…" }, "scope": { "zh": "全市", "en": "Whole city" }, "unit": { "zh": "件", "en": "cases", "enOne": "case" }, "multiplier": 0, "measure": "count", "arises": "event", "decimals": 0, "polarity": "neutral" }
\`\`\`

## In an editor

\`docs/schemas/report.schema.json\` and \`docs/schemas/catalog.schema.json\` describe both files. VS Code uses them without setup (\`.vscode/settings.json\`): it completes keys, explains them and underlines mistakes. In other editors, associate the schema with the folder.

## Keys`

/** The tail of docs/data.md. */
export const dataMistakes = `## Mistakes

\`npm run build\` and \`npm test\` check the files and stop at a mistake with the file, the path in it and what was expected. \`npm run dev\` shows an empty page and the same message in the browser's console:

\`\`\`
mock-api/data/reports/530600-2021.json: observations.3.indicator: catalog.json knows no indicator litigation.case
\`\`\`

Also refused: a report under a wrong name, a figure stated twice in one report, an unknown region or indicator, a note on a year that no report of the region covers, title or issuer left as \`…\`.`
