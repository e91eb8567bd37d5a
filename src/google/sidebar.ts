/** The page holds no sheet data: it asks for that through `serve`. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('โปร่งใส');
  SpreadsheetApp.getUi().showSidebar(page);
}
