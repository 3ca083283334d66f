import type { Damage, UnreadFormat } from '../../../documents/model'

const saveAs = '请用Word或WPS打开，另存为.docx后再送入。'

const formats: Record<UnreadFormat, string> = {
  doc: '这是旧版Word文件（.doc）。',
  wps: '这是WPS文字文件（.wps）。',
  pdf: '这是PDF文件，目前不能读取。',
  ofd: '这是OFD版式文件。',
  rtf: '这是RTF文件。',
  odt: '这是OpenDocument文件（.odt）。',
  xls: '这是旧版Excel文件（.xls）。',
  pptx: '这是幻灯片文件。',
  mht: '这是单一文件网页（.mht）。',
  picture: '这是图片，其中没有文字。',
  archive: '这是压缩包，不是文稿。',
}

const advice: Record<UnreadFormat, string> = {
  doc: saveAs,
  wps: saveAs,
  pdf: '请取得原文稿，或另存为.docx后再送入。',
  ofd: '请取得原文稿，或另存为.docx后再送入。',
  rtf: saveAs,
  odt: saveAs,
  xls: '请用Excel或WPS打开，另存为.xlsx后再送入。',
  pptx: '请将其中的文字复制后粘贴。',
  mht: '请在浏览器中打开，另存为.html后再送入。',
  picture: '请送入文稿本身，或将文字粘贴到下方。',
  archive: '请解压后送入其中的文稿。',
}

const damages: Record<Damage, string> = {
  cutShort: '文件不完整，可能未下载完',
  badArchive: '文件结构有误',
  badCompression: '压缩内容无法解开',
  badChecksum: '内容与校验码不符',
  missingPart: '缺少必要的部分',
  badXml: '内容格式有误',
  doctype: '含有不允许的声明',
  badEncoding: '文字编码有误',
}

/** Bringing a text in. */
export const intake = {
  drop: '将文稿拖到这里',
  formats: '可送入.docx、.txt、.html（已保存的网页）、.xlsx，以及本页保存的进度文件（.json）。',
  choose: '选择文件',
  or: '或者粘贴文字',
  read: '读取粘贴的文字',
  pastedName: '粘贴的文字',
  opening: (name: string) => `正在打开“${name}”…`,
  refused: (name: string) => `未能读取“${name}”`,
  reasons: {
    empty: '文件是空的。',
    unread: (format: UnreadFormat) => formats[format] + advice[format],
    encrypted: '文件设有密码。请用Word或WPS打开，去掉密码后另存。',
    notText: '这不是文稿，或者文字编码无法识别。请另存为.docx后再送入。',
    tooLarge: {
      file: (bytes: number) => `文件超过${bytes / 1_000_000}MB。请去掉图片后另存。`,
      unpacked: (bytes: number) => `文件解开后超过${bytes / 1_000_000}MB，不予打开。`,
      parts: (count: number) => `文件的组成部分超过${count}个，不予打开。`,
      text: (length: number) => `文字超过${length / 10_000}万字。请分成几份送入。`,
    },
    damaged: (why: Damage, part: string | null) =>
      `文件已损坏：${damages[why]}${part === null ? '' : `（${part}）`}。请重新取得文件。`,
    noText: '文件中没有文字，可能是扫描件。请送入可以选中文字的文稿。',
    badProgress: '这不是本页保存的进度文件，或者文件已损坏。',
    failed: '读取时出错。请重试，或将文字粘贴到下方。',
  },
}
