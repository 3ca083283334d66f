import type { PlacedMistake } from './mistake'

/**
 * A page that lists the mistakes in both languages, for the development server. Vite's client reloads it as
 * soon as a file changes.
 */
export function mistakesPage(mistakes: readonly PlacedMistake[]): string {
  const count = mistakes.length
  const inEnglish = count === 1 ? '1 mistake' : `${count} mistakes`
  return `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<title>数据文件有${count}处错误 · ${inEnglish}</title>
<script type="module" src="/@vite/client"></script>
<style>
body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24 }
code { font-size: 14px; color: #57606a; overflow-wrap: anywhere }
li { margin: 0 0 1rem }
p { margin: 0 }
</style>
</head>
<body>
<h1>数据文件有${count}处错误 · ${inEnglish} in the data files</h1>
<p>改正后本页自动刷新。 This page reloads as soon as the files are right.</p>
<ol>
${mistakes.map(item).join('\n')}
</ol>
</body>
</html>
`
}

function item({ file, path, place, text }: PlacedMistake): string {
  const where = place === null ? '' : `:${place.line}:${place.column}`
  const at = [`${file}${where}`, path.join('.')].filter((part) => part !== '')
  return `<li><code>${at.map(escape).join(' · ')}</code>
<p>${escape(text.zh)}</p>
<p lang="en">${escape(text.en)}</p></li>`
}

/** Texts quote the files, which may hold markup. */
function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
