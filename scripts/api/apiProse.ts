/** The head of docs/api.md. */
export const heading = `# 数据接口 · The JSON API, version 1

本文由 \`npm run docs\` 从页面自己的校验规则生成，请勿手改。机器可读的同一约定：\`api/v1/openapi.json\`（OpenAPI 3.1）与 \`api/v1/schema.json\`（JSON Schema），随每次构建写入 \`dist/\`。

Written by \`npm run docs\` from the schemas that the page checks with; do not edit. Machine-readable forms: \`api/v1/openapi.json\` (OpenAPI 3.1) and \`api/v1/schema.json\` (JSON Schema), in every \`dist/\`.

\`dist/api/v1/\` 里的静态文件就是一个完整的实现。要换成自己的后台：应答下列路径，把 \`settings.json\` 的 \`apiBase\` 改为它的地址，再运行

The files in \`dist/api/v1/\` are a complete implementation. To use your own service instead, answer the paths below, set \`apiBase\` in \`settings.json\` to its address, and run

\`\`\`sh
npm run api:check -- http://server/path/api/v1
\`\`\`

它逐一请求全部资源，列出每一处不符（资源、路径、应为、实为；最多列500处）；没有不符时退出码为0。最长10分钟，也可在地址后写分钟数。

It requests every resource and prints each deviation with its resource and path, at most 500; exit code 0 means none. It stops after 10 minutes, or the number of minutes after the address.

页面遇到不符时：有误的数字显示为“无法读取”，有误的指标、报告或引用不采用，并在页首提示；主题、章节、事件有误则不采用整个目录。

What the page does with a deviation: a wrong figure is shown as unreadable; a wrong indicator, report or reference is left out, and a notice names it; a wrong topic, section or event refuses the whole catalogue.`

/** Rules for every response of a server. */
export const conduct = `## 应答的规矩 · How to answer

- 只有 GET，没有参数；路径相对于 \`apiBase\`。 Only GET, without parameters; paths are relative to \`apiBase\`.
- UTF-8的 JSON，状态200；可用 gzip 压缩。 JSON in UTF-8 with status 200; gzip is allowed.
- \`Cache-Control: no-cache\` 加 \`ETag\` 或 \`Last-Modified\`：浏览器每次询问是否有变，没变就答304。 The browser then caches an answer and revalidates it each time; answer 304 if it has not changed.
- 没有的资源答404；不要一律以200送首页。 404 for a missing resource; never the start page with 200.
- 未登录答401，无权限答403；不要以200送登录页，尽量不要重定向。 401 when not signed in, 403 without permission; no login page with 200, and preferably no redirect.
- 太忙答429或503，带 \`Retry-After\`（秒数或日期）。 429 or 503 with \`Retry-After\`, in seconds or as a date, when too busy.
- 后台若在别的域名或端口，须答 \`Access-Control-Allow-Origin\`（本站的源）与 \`Access-Control-Expose-Headers: Retry-After\`，并在网页服务器的 \`Content-Security-Policy\` 中加入 \`connect-src 'self' http://后台\`；跨域请求不带 Cookie。 On another host or port it must allow the page's origin and expose \`Retry-After\`, and the page's own policy must name it in \`connect-src\`; such requests carry no cookies.`

/** Rules that no schema of a single answer can express. */
export const together = `## 字段之外 · Beyond the fields

\`api:check\` 还核对这些，它们不在任何一个 schema 里。 \`api:check\` also checks these, which no schema can express.

- 目录中的每个引用都有所指，每个代号只用一次；比率要么有分子和分母，要么都没有。 Every reference in the catalogue resolves, every id is unique, and a rate has both numerator and denominator or neither.
- 各应答的 \`dataVersion\` 相同；数据有任何变化就换名。 All answers have the same \`dataVersion\`; any change of the data changes it.
- 目录的 \`regionCount\` 等于 \`regions.json\` 的条数；名单中每个地区只有一条，其应答的代码和名称与名单一致；每份报告的地区都在名单中。 The catalogue’s \`regionCount\` is the length of the list in \`regions.json\`; each region is listed once and answers with the same code and name; every report’s region is on the list.
- 文字中没有控制字符（U+0000至U+001F、U+007F至U+009F，也没有换行）、半个字符和U+FFFD。 No text holds control characters (U+0000 to U+001F, U+007F to U+009F; no line breaks either), half a character, or U+FFFD.
- 指标不能引用自身，也不能经“分项”“其中”“分子、分母”回到自身；分项不重复；分子和分母不是同一指标。 No indicator refers to itself, directly or through parts, subsets and terms; a part is listed once; the terms of a rate differ.
- 比率（rate）是0%至100%的份额；计数、金额、时长不小于零，计数为整数。增长率和增减额可以为负，只写在 \`statedChange\` 中，百分比不低于−100。 A rate is a share from 0 to 100 %; counts, amounts and durations are not below zero, counts are whole. Growth and differences, which may be negative, belong in \`statedChange\`, in percent not below −100.
- 时段在该行年度之内，基期早于该时段；报告只写当年和前五年的数。 A period lies in its row's year, a base is earlier; a report states figures of its own year and of the five before.
- 每行的指标、出处在目录中，地区在名单中；每个指标、地区、年度只有一行。 Every row's indicator and source are in the catalogue and its region is on the list; one row for each indicator, region and year.
- 不得少送行：每个地区的每个指标，从该地区首个年度到末个年度（数字的年度、报告的年度都算）每年一行，没有数字的送 \`value: null\` 和原因。少送的行，页面显示为“未收到”并提示，不当作报告未载；一个数字也没有的应答，页面不采用，留住原有数字。 No row may be left out: each indicator of a region has one for each year from the region's first to its last (of figures or reports), with \`value: null\` and the reason where there is no figure. The page shows a row that is left out as “not received”, with a notice, and not as missing from the report; it does not use an answer without any figure, and keeps the figures it has.
- 目录与数字的版本不同，页面再请求一次；仍不同，就不采用，并说明哪个文件是哪个版本。 Where catalogue and figures differ in version, the page requests both once more, then uses neither and says which file has which version.
- 同一个数字，按地区查与按指标查完全一致。 A figure is the same by region and by indicator.
- 不存在的地区答404。 A region that does not exist answers 404.`
