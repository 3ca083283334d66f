/** Where the doctor's own messages are missing: both languages at once. */
export const doctorMissing = {
  title: '检查页的程序未能加载 · The check page could not be loaded',
  hint: '请检查网站的assets文件夹是否完整。Check that the assets folder of the site is complete.',
  loading: '正在加载检查页… Loading the check page…',
  retry: '重试 · Try again',
}
