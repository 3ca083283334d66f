import type { FieldDescriptions } from '../../mock-api/contract/fieldDescriptions'

/** What the keys mean that only the files have, as `Report.source`. */
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

- UTF-8 JSON. A misspelt or unknown key is a mistake.
- Write a figure as the report prints it: \`value\` in the indicator's unit and scale (184.24 for 184.24万件 where the indicator's \`multiplier\` is 4), \`printed\` with the report's own characters.
- Write nothing for a figure that the report does not state. The dashboard shows it as missing. Only a reason that the report gives is written: \`"status": "missing"\` with its \`reason\`.
- \`precision\` is \`atLeast\` for 余, 多 and 以上, \`about\` for 约 and 近, else \`exact\`.
- A figure that you computed has \`"status": "estimated"\`, its \`formula\`, and no \`printed\`.
- A figure for part of a year has its \`period\` (\`2020-Q3\`).
- Write the change that the report states beside the figure in \`statedChange\`, also where it is wrong: the data check finds it.
- If a later report states an earlier year differently, its figure wins and the older one is kept as a revision.
- A report's file name, \`source.id\` and \`region-year\` are the same: \`530600-2021\`.
- Events touch comparisons: \`caution\` asks for care, \`break\` ends comparability. Enter only what has a source.

## In an editor

\`docs/schemas/report.schema.json\` and \`docs/schemas/catalog.schema.json\` describe both files. VS Code uses them without setup (\`.vscode/settings.json\`): it completes keys, explains them and underlines mistakes. In other editors, associate the schema with the folder.

## Keys`

/** The tail of docs/data.md. */
export const dataMistakes = `## Mistakes

\`npm run build\`, \`npm run dev\` and \`npm test\` check the files and stop at a mistake with the file, the path in it and what was expected:

\`\`\`
mock-api/data/reports/530600-2021.json: observations.3.indicator: catalog.json knows no indicator litigation.case
\`\`\`

Also refused: a report under a wrong name, a figure stated twice in one report, an unknown region or indicator, a note on a year of which no report speaks, title or issuer left as \`…\`.`
