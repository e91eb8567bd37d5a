/** The page holds no sheet data: it asks for that through `serve`. It may be told what to start by itself. */
export function openSidebar(start?: 'rollup'): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('โปร่งใส');
  if (start) page.setContent(page.getContent().replace('<body>', `<body data-start="${start}">`));
  SpreadsheetApp.getUi().showSidebar(page);
}
