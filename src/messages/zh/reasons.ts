/** Words about why a figure changed, and how to write it down where nobody has. */
export const reasons = {
  heading: '为什么变化',
  none: (year: string) => `${year}的数字为什么是这样，还没有人写明。本页不作猜测。`,
  howTo: '怎样补上',
  needed: '需要五样：哪一年、原因（中英文各一句）、谁写的、哪天写的、依据是什么。',
  whereFile: (file: string) =>
    `写在数据文件 ${file} 末尾的 notes 清单里：没有这份清单就新建，照下面的样子加一条，换成自己的内容，再重新发布。`,
  whereServer:
    '数据若由贵单位的系统提供，就由它在这一年这一行数字里带上 notes，字段相同（不含 indicator 和 year）。',
  afterwards: '之后，图上的标记、朗读、数据表、本页、打印和导出的文件都会带上这条说明。',
  sample: '样例',
  template: {
    zh: '（中文一句：发生了什么，使数字变化）',
    en: '(the same in English)',
    author: '（姓名或科室）',
    date: '（日期，如 2021-03-01）',
    source: '（依据的文件、台账或谈话）',
  },
}
