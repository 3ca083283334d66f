/** A term of the field or of the methods. */
export type GlossaryEntry = {
  id: string
  term: string
  definition: string
  formula?: string
  source?: string
}

/** Terms that are easily confused, then terms of comparison, then methods. */
export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'received-accepted-concluded',
    term: '申请、受理、审结',
    definition:
      '申请是收到的件数，受理是经审查决定受理的件数，审结是当期作出结论的件数。三者不能互换；因有上期结转，审结可以多于受理。',
    source: '《中华人民共和国行政复议法》',
  },
  {
    id: 'handled',
    term: '办理、受理、办结',
    definition:
      '办理是统计期内经办的案件，可含上期结转和尚未办完的；受理是当期新受理的；办结是已办完的。报告用哪个词，指标名就用哪个词。',
  },
  {
    id: 'carried-over',
    term: '上期结转',
    definition: '上期收到而未结、转入本期继续办理的案件。',
  },
  {
    id: 'scope',
    term: '统计范围：市政府、全市',
    definition:
      '市政府指市人民政府本级；全市指全市各级各类机关。以市政府为被告的案件不等于全市行政机关的全部应诉案件。',
  },
  {
    id: 'counting-units',
    term: '件、人、人次、户次、卷、宗',
    definition:
      '件是案件，人按人数计（报告未必剔除重复），人次和户次按次计数、同一人或者同一户可计多次，卷是案卷。有的地方以宗代件。单位不同的数不能相加或相比。',
  },
  {
    id: 'pass-rate',
    term: '通过率',
    definition: '通过考试的人数占实际参加考试人数的比例。不同于参考率和持证率。',
    formula: '通过人数÷参考人数×100%',
  },
  {
    id: 'attendance-rate',
    term: '参考率',
    definition: '实际参加考试的人数占应参加人数的比例。',
    formula: '参考人数÷应考人数×100%',
  },
  {
    id: 'certificate-rate',
    term: '持证率',
    definition: '持有行政执法证的人数占执法人员总数的比例。',
    formula: '持证人数÷执法人员数×100%',
  },
  {
    id: 'correction-rate',
    term: '复议纠错率',
    definition: '行政复议审结案件中，原行政行为被纠正的比例。撤回和调解结案的不算纠错。',
    formula: '（撤销+变更+确认违法+责令履行）÷审结×100%',
  },
  {
    id: 'mediation-success-rate',
    term: '调解成功率',
    definition: '调解成功的件数占调解件数的比例；调解件数含未成功的。',
    formula: '调解成功件数÷调解件数×100%',
  },
  {
    id: 'numerator-denominator',
    term: '分子、分母',
    definition:
      '比率由两个数相除得到。名称相同的比率，各地各年的分母可能不同，所以每个比率都应同时给出分子和分母。',
  },
  {
    id: 'arises',
    term: '产生方式',
    definition:
      '期间发生的事项由机关以外提出或引起，如申请、案件、咨询，受偶然波动影响；期间开展的工作由机关自行安排，如检查、会议、文件，不作偶然性检验；时点存量是某一时点的数，如年末调解员人数，以及截至某时的累计数。',
  },
  {
    id: 'at-least',
    term: '余、多、以上',
    definition:
      '“1600余个”“50多万元”“300件以上”一律照报告原文书写，实际数不低于所写数；由它算出的差只写“至少”，增减分不清的写“增减不能确定”。',
  },
  {
    id: 'about',
    term: '约、近（约数）',
    definition: '照报告原文书写。约数可能略高或略低，近是略低；由它算出的差只写“约”。',
  },
  {
    id: 'missing',
    term: '未载、未收录、未公布等',
    definition:
      '六种无数据的原因：未载，所据报告未载这一数据；未收录，本站未收录该年报告，报告是否载有不得而知；未公布，报告说明这一数据未公布；不适用，该年无此事项可统计；不予公布，依规定不公开；无法读取，收到的数据无法读取。无数据不等于零；零是数据。',
    source: '对应SDMX观测状态代码：不适用为M，不予公布为Q，其余为O',
  },
  {
    id: 'estimated',
    term: '推算数',
    definition:
      '报告没有直接给出、由报告给出的其他数字算出的数，均附算式。推算数不用来核对其自身。',
    source: '对应SDMX观测状态代码E',
  },
  {
    id: 'provisional',
    term: '初步数',
    definition: '发布机关说明以后将修订的数。',
    source: '对应SDMX观测状态代码P',
  },
  {
    id: 'percentage-points',
    term: '百分点',
    definition:
      '两个比率之差的单位。由50%升到60%，是提高10个百分点，不是提高10%。比率的变化只用百分点。',
  },
  {
    id: 'relative-change',
    term: '相对变化',
    definition:
      '增减量占基期数的百分比，分母是基期数，不是报告期数。基数为零或不足10件时不写百分比。',
    formula: '（报告期数−基期数）÷基期数×100%',
  },
  {
    id: 'stages',
    term: '基期、变化、走势、趋势',
    definition:
      '用词随可比年份的个数而定：1年是基期，2年是变化，3至4年只说逐年升降，5年及以上才判断趋势。',
  },
  {
    id: 'caution',
    term: '谨慎比较',
    definition:
      '有事件可能影响其中一年的数据，或者两个数所指时段不同：可以比较，但不能只凭数据下结论。',
  },
  {
    id: 'not-comparable',
    term: '不可比',
    definition:
      '法律修订或统计口径改变把前后年份隔开，数据的含义已不同。两年数均列出，但不写百分比，也不作好坏判断。',
  },
  {
    id: 'verdict',
    term: '向好、需关注',
    definition:
      '只用于公认有好坏方向、两年数字均为确数且时段相同、变化经检验大于偶然波动的指标。案件多少不等于工作好坏；推算数、初步数和未经检验的变化，也不作好坏判断。',
  },
  {
    id: 'chance',
    term: '偶然波动',
    definition:
      '即使情况没有变，每年的件数也会有多有少。“尚不能排除偶然波动”：检验的p值不低于0.05，不等于没有变化。“大于单纯偶然波动通常所能解释的幅度”：p值低于0.05，只用于有分子、分母的比率，以及此前至少有5个可比年份可供估计自身起伏的计数；仅凭两年的计数不作这一判断。',
  },
  {
    id: 'control-limits',
    term: '控制限',
    definition:
      '只有通常的起伏时，序列各年所在的范围（过程行为图，XmR图）。可比年份5～11个时为试用控制限，随新的年份重新计算；满12个后沿用最初12年的控制限。某年在限外，或连续8个可比年份在中心线同一侧，是水平变动的信号。在限内不等于没有变化。',
    formula: '均值±2.66×平均移动极差',
    source: 'Wheeler，《Understanding Variation》，2000；NHS-R，plotthedots',
  },
  {
    id: 'interval',
    term: '95%区间',
    definition:
      '把一年的数看作一次观察，与它相容的常年水平所在的范围：若常年水平不变，一年出现83件与66～103件的常年水平都相容。若反复观察，约95%的区间会包含真实水平。它不是误差，也不表示数字不准。300及以上的计数起伏大于纯偶然波动，没有区间；机关自行安排的工作和存量也没有。',
  },
  {
    id: 'byar',
    term: 'Byar法',
    definition: '不满300的计数的95%区间的近似算法，O为件数，z = 1.96；上限以O + 1代O。',
    formula: '下限O(1 − 1/(9O) − z/(3√O))³；上限 (O+1)(1 − 1/(9(O+1)) + z/(3√(O+1)))³',
    source: 'Breslow和Day，《Statistical Methods in Cancer Research》第二卷，1987',
  },
  {
    id: 'wilson',
    term: 'Wilson法',
    definition: '比率的95%区间的算法，p为比率，n为分母，z = 1.96；区间不会超出0%到100%。',
    formula: '(p + z²/(2n) ± z√(p(1 − p)/n + z²/(4n²))) ÷ (1 + z²/n)',
    source: 'Wilson，《Journal of the American Statistical Association》，1927',
  },
  {
    id: 'exact-test',
    term: '条件精确检验',
    definition:
      '比较两年的件数：假定水平未变，总件数在两年间按二项分布分配，求出不比实际更可能的各种分配的概率之和。',
    source: 'Przyborowski和Wilenski，《Biometrika》，1940',
  },
  {
    id: 'proportion-test',
    term: '双比率检验',
    definition: '比较两个比率：用合并比率计算标准误，再按正态分布求双侧p值。',
    formula: 'z = (p₁ − p₂) ÷ √(p(1 − p)(1/n₁ + 1/n₂))，p为合并比率',
  },
  {
    id: 'fisher-test',
    term: 'Fisher精确检验',
    definition:
      '比较两个比率，用于某一格的期望频数不足5的情形：合计固定，求出不比实际更可能的各种分配的概率之和。',
    source: 'Fisher，《Statistical Methods for Research Workers》，1934',
  },
  {
    id: 'dispersion',
    term: '过度离散',
    definition:
      '序列的起伏是纯偶然波动的多少倍：用此前至少5个可比年份，由各年与均值之差的平方和除以均值、再除以年数减1得出，不小于1；用来放宽两年计数的检验。',
    formula: 'φ = Σ(x − x̄)² ÷ (x̄(n − 1))',
    source:
      'Wedderburn，《Biometrika》，1974；McCullagh和Nelder，《Generalized Linear Models》，1989',
  },
  {
    id: 'mann-kendall',
    term: 'Mann–Kendall检验',
    definition:
      '逐对比较各年数值的升降，判断有无单向趋势；至少要5年，只用于全年的数，不用于可能逐年累加的存量。',
    source: 'Mann，《Econometrica》，1945；Kendall，《Rank Correlation Methods》，1975',
  },
]
