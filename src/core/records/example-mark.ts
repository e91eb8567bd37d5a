/** What every example row of setup says in one of its cells, so that none reaches a paper. */
export const EXAMPLE_MARK = 'แถวตัวอย่าง ลบได้';
