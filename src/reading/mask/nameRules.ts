import { ANY, HAN, type MaskRule } from './rule'

const source = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'g')

/** What a number forms a name with: three-year actions, systems of so many rules, the great projects. */
const NAMED =
  '行动|攻坚|规划|计划|战役|会战|工程|战略|体系|理念|原则|制度|规定|机制|平台|保卫战|系统|任务|举措|承诺|准则|方略|格局|图景|抓手|保障|优势|功能|要素|支柱|枢纽|高地|窗口|革命|融合|同步|统一|公开|公示|禁令|纪律|督察|联动'

/** Sayings with numbers that also stand without quotation marks. */
const SAYINGS =
  '四个(?:意识|自信|全面|最严|服从|伟大)|两个(?:维护|确立|毫不动摇|一百年|大局|阶段|先行|责任)|五位一体|四位一体|三位一体|三严三实|两学一做|三会一课|三重一大|一岗双责|党政同责|六稳|六保|两不愁三保障|三去一降一补|双随机|一公开|一单两库|双公示|三公(?!里|斤)|两会|三农|四议两公开|两代表一委员|一规划两纲要|两规划两(?:纲要|方案)|一网通办|一网统管|一站式|一窗|一件事|一次办|一枚印章|一揽子|一体化|一把手|一盘棋|一张网|一本账|一公里|一刻钟|三级书记|八项规定|四风|三定|两新|双减|双碳|双创|双向|双提升|一村一|一户一|一案一|一事一|一人一|一企一|一镇一|一一对应|百姓|千家万户|千方百计|万众一心|万家灯火|百家争鸣|十佳|四套班子|四大班子|五套班子'

/** Names, slogans, ranks and levels: numbers that count nothing. */
export const NAME_RULES: readonly MaskRule[] = [
  { why: 'slogan', pattern: /[“‘「"][^”’」"“‘「\n]{1,24}[”’」"]/g, each: true },
  { why: 'slogan', pattern: source(`(^|[^\\d.一二三四五六七八九十百千万亿])(?:${SAYINGS})`) },
  { why: 'name', pattern: /[\dN]+(?:\s?\+\s?[\dA-Za-z\u4e00]+)+/g },
  { why: 'name', pattern: /\d+\s?[×xX*]\s?\d+(?:小时)?/g },
  { why: 'name', pattern: /[A-Za-z]+[-]?\d+(?:\.\d+)?|\d+(?:\.\d+)?[A-Za-z]+/g },
  {
    why: 'name',
    pattern:
      /(^|[^\d.])(?:24小时|365天|12345|12348|12315|12388|12393|12366|12380|12333|12350)(?!\d)/g,
  },
  {
    why: 'name',
    pattern:
      /(^|[^\d.])\d{3,5}(?=[”"]?(?:政务|公共法律|便民|市民|民生|法律|监督|消费|维权|应急|服务|网络){0,3}(?:热线|电话|平台))/g,
  },
  { why: 'name', pattern: source(`${ANY}(?:米|公里|分钟|小时)[^,。;、\\n]{0,14}圈`) },
  { why: 'name', pattern: source(`${HAN}{1,3}大(?:${NAMED})|三项制度`) },
  { why: 'name', pattern: source(`[三五七八六][一二三四五六七八九百千门台河盘][县市区峡河水]`) },
  { why: 'name', pattern: /\d+(?:\.\d+)?(?=版)|\d0后/g },
  { why: 'date', pattern: /\d{1,2}[·•]\d{1,2}|\d{1,2}\.\d{1,2}(?=国家|宪法|禁毒|消费)/g },
  { why: 'level', pattern: /[一二三四]期(?=工程|项目|建设|改造)/g },
  { why: 'fraction', pattern: /\d+\/\d+(?![\d/])(?:以上|左右)?|\d+(?:\.\d+)?:1(?!\d)/g },
  {
    why: 'rank',
    pattern: source(`((?:前进|上升|提升|后退|跃升|晋升)了?\\s?)${ANY}个?(?:名次?|位次?)`),
  },
  {
    why: 'fraction',
    pattern: source(`(?:[二两三四五六七八九十]{1,3})分之${HAN}{1,3}(?:以上|左右)?`),
  },
  { why: 'idiom', pattern: /([唯统进某同逐任万之划归])一/g },
  { why: 'ordinal', pattern: /([表图]|附件|附表)\s?\d+/g },
  { why: 'rank', pattern: source(`前\\s?${ANY}(?:名|位|强|列|甲)?`) },
  { why: 'rank', pattern: /\d+(?:佳|强)(?![制化])/g },
  { why: 'rank', pattern: /[特一二三]等[奖功]/g },
  { why: 'level', pattern: source(`${HAN}{1,2}[、]?(?:至|到)?${HAN}?[级审星](?!别为|数)`) },
  { why: 'level', pattern: /\d+[级星](?!别为|数)/g },
  {
    why: 'idiom',
    pattern:
      /零(?:的?突破|距离|跑动|跑腿|容忍|门槛|起步|散|售|碳|障碍|接触|感知|见面|成本|材料|时差|延时|等候|上门|干扰)/g,
  },
]
