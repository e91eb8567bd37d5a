import { createHost } from '../../../src/local/host/create-host';
import { WorkbookFile } from '../../../src/local/workbook-file';
import { hostOf, inBundle, refusal } from '../support';

const RESULTS: readonly [name: string, body: string, result: unknown][] = [
  [
    'bytes are signed',
    'return [Utilities.base64Decode("/wCA"), Utilities.base64Encode([-1, 0, -128]), Utilities.newBlob("ก").getBytes()];',
    [[-1, 0, -128], '/wCA', [-32, -72, -127]],
  ],
  [
    'a blob',
    'const blob = Utilities.newBlob("ก", "text/plain", "a.txt").setName("b.txt").setContentType("text/csv"); return [blob.getName(), blob.getContentType(), blob.getDataAsString(), Utilities.newBlob([]).getName()];',
    ['b.txt', 'text/csv', 'ก', null],
  ],
  [
    'a date in a zone',
    `return Utilities.formatDate(new Date(0), "Asia/Bangkok", "yyyy-MM-dd'T'HH:mm:ss.SSS d/M");`,
    '1970-01-01T07:00:00.000 1/1',
  ],
  ['an identity', 'return /^[0-9a-f-]{36}$/.test(Utilities.getUuid());', true],
  [
    'properties',
    'const store = PropertiesService.getDocumentProperties(); store.setProperty("ก", 1).setProperties({ b: "2" }); store.deleteProperty("ไม่มี"); return [store.getProperty("ก"), store.getProperty("ไม่มี"), store.getProperties(), PropertiesService.getUserProperties().getKeys()];',
    ['1', null, { ก: '1', b: '2' }, []],
  ],
  [
    'a lock',
    'const lock = LockService.getDocumentLock(); return [lock.tryLock(1), lock.hasLock(), lock.releaseLock(), lock.hasLock()];',
    [true, true, null, false],
  ],
  [
    'the session',
    'return [Session.getScriptTimeZone(), Session.getActiveUser().getEmail()];',
    ['Asia/Bangkok', ''],
  ],
  [
    'enums',
    'const { SHEET } = SpreadsheetApp.ProtectionType; return [String(SHEET), JSON.stringify(SHEET), SHEET === SpreadsheetApp.ProtectionType.SHEET, SHEET === "SHEET"];',
    ['SHEET', '"SHEET"', true, false],
  ],
  [
    'a file',
    'const made = Drive.Files.create({ name: "ก", mimeType: "application/vnd.google-apps.document" }, Utilities.newBlob("x", "text/plain"), { fields: "id,webViewLink" }); const again = Drive.Files.get(made.id); Drive.Files.update({ name: "ข" }, made.id); return [Object.keys(made), again.name, Drive.Files.get(made.id).name];',
    [['id', 'webViewLink'], 'ก', 'ข'],
  ],
  [
    'a cache',
    'const cache = CacheService.getDocumentCache(); cache.put("k", "ก", 5); const held = cache.get("k"); cache.remove("k"); return [held, cache.get("k"), cache.get("other")];',
    ['ก', null, null],
  ],
  [
    'an export of the Drive',
    'const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"; const made = Drive.Files.create({ mimeType: "application/vnd.google-apps.document" }, Utilities.newBlob("x", type)); const raw = Drive.Files.create({}, Utilities.newBlob("x", type)); const headers = { Authorization: "Bearer " + ScriptApp.getOAuthToken() }; const fetch = (id) => UrlFetchApp.fetch("https://www.googleapis.com/drive/v3/files/" + id + "/export?mimeType=" + encodeURIComponent(type), { headers, muteHttpExceptions: true }); const first = fetch(made.id); return [first.getResponseCode(), first.getContent(), fetch(raw.id).getResponseCode(), fetch("none").getResponseCode()];',
    [200, [120], 403, 404],
  ],
  [
    'a page',
    'const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle("โปร่งใส").setWidth(300); return [page.getContent(), page.getTitle()];',
    ['<p>', 'โปร่งใส'],
  ],
];

test.each(RESULTS)('%s', (_, body, result) => {
  expect(inBundle(body, { html: { sidebar: '<p>' } })).toEqual(result);
});

const REFUSED: readonly [code: string, message: string][] = [
  ['Utilities.base64Decode("?")', 'Exception: Could not decode string.'],
  [
    'Utilities.newBlob([200])',
    "Exception: The parameters (number[]) don't match the method signature for Utilities.newBlob.",
  ],
  [
    'Utilities.formatDate(new Date(), "UTC", "EEEE")',
    'NotStoodInError: Utilities.formatDate with "EEEE" is not stood in for',
  ],
  [
    'PropertiesService.getUserProperties().setProperty("a", "x".repeat(9300))',
    'Exception: Argument too large: value',
  ],
  [
    'for (let i = 0; i < 60; i += 1) PropertiesService.getUserProperties().setProperty("k" + i, "x".repeat(9000))',
    'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
  ['HtmlService.createHtmlOutputFromFile("ไม่มี")', 'Exception: No HTML file named ไม่มี was found.'],
  [
    'Drive.Files.get("x")',
    'GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: x.',
  ],
  [
    'SpreadsheetApp.newDataValidation().build()',
    'Exception: Data validation rules must have a criteria.',
  ],
  [
    'UrlFetchApp.fetch("https://example.org")',
    'NotStoodInError: UrlFetchApp.fetch of https://example.org is not stood in for',
  ],
  [
    'UrlFetchApp.fetch("https://www.googleapis.com/drive/v3/files/a/export?mimeType=text%2Fplain")',
    'Exception: Request failed for https://www.googleapis.com returned code 401',
  ],
  [
    'CacheService.getDocumentCache().put("k".repeat(251), "v")',
    'Exception: Argument too large: key',
  ],
  [
    'CacheService.getDocumentCache().put("k", "ก".repeat(40000))',
    'Exception: Argument too large: value',
  ],
  [
    'CacheService.getScriptCache()',
    'NotStoodInError: CacheService.getScriptCache is not stood in for',
  ],
];

test.each(REFUSED)('%s', (code, message) => {
  expect(refusal(`${code};`)).toBe(message);
});

test('a lock may be held by another, or not be there', () => {
  const body = 'const lock = LockService.getDocumentLock(); return lock && lock.tryLock(1);';
  expect(inBundle(body, { documentLock: 'busy' })).toBe(false);
  expect(inBundle(body, { documentLock: 'none' })).toBeNull();
  expect(refusal('LockService.getDocumentLock().waitLock(1)', { documentLock: 'busy' })).toContain(
    'Lock timeout',
  );
});

test('menus, alerts, prompts, toasts and the sidebar are kept for the caller', () => {
  const host = hostOf(
    `const ui = SpreadsheetApp.getUi();
     ui.createMenu('โปร่งใส').addItem('ตรวจ', 'check').addSeparator().addSubMenu(ui.createMenu('อื่น').addItem('ก', 'a')).addToUi();
     ui.showSidebar(HtmlService.createHtmlOutput('<p>').setTitle('แถบ'));
     SpreadsheetApp.getActiveSpreadsheet().toast('กำลังทำ', 'โปร่งใส');
     return [ui.alert('ก', 'ข', ui.ButtonSet.YES_NO) === ui.Button.NO, ui.prompt('ชื่อ').getResponseText(), String(ui.alert('จบ'))];`,
    { alertAnswers: ['NO', 'สมใจ'] },
  );
  expect(host.call('main')).toEqual([true, 'สมใจ', 'OK']);
  expect(host.menu).toEqual([
    {
      caption: 'โปร่งใส',
      functionName: '',
      items: [
        { caption: 'ตรวจ', functionName: 'check' },
        { caption: '', functionName: '' },
        { caption: 'อื่น', functionName: '', items: [{ caption: 'ก', functionName: 'a' }] },
      ],
    },
  ]);
  expect(host.alerts[0]).toEqual({ title: 'ก', prompt: 'ข', buttons: 'YES_NO' });
  expect(host.toasts).toEqual([{ message: 'กำลังทำ', title: 'โปร่งใส' }]);
  expect(host.shown).toEqual([{ kind: 'sidebar', title: 'แถบ', html: '<p>' }]);
});

test('where no document is open there is no page to show things on', () => {
  expect(refusal('SpreadsheetApp.getUi()', { ui: false })).toBe(
    'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
  );
});

test('files and properties outlive the call', () => {
  const host = hostOf(
    'PropertiesService.getScriptProperties().setProperty("a", "b"); return Drive.Files.create({ name: "n" }, Utilities.newBlob([1, -1], "x/y")).id;',
    { properties: { user: { held: '1' } } },
  );
  const id = host.call('main') as string;
  expect(host.drive.get(id)).toMatchObject({
    name: 'n',
    mimeType: 'x/y',
    bytes: Buffer.from([1, 255]),
  });
  expect(host.properties()).toEqual({ document: {}, user: { held: '1' }, script: { a: 'b' } });
});

describe('before the user consents', () => {
  const bundle = `
    function menuOnly(event) { SpreadsheetApp.getUi().createAddonMenu().addItem(String(event.authMode), 'check').addToUi(); }
    function tooMuch() { SpreadsheetApp.getActiveSpreadsheet(); }
    function store() { PropertiesService.getUserProperties(); }`;
  const host = createHost({ workbook: WorkbookFile.blank().workbook, bundle });

  test('the menu may be built', () => {
    host.trigger('menuOnly', 'NONE');
    expect(host.menu[0]?.items).toEqual([{ caption: 'NONE', functionName: 'check' }]);
  });

  test.each([
    ['tooMuch', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['store', 'PropertiesService.getUserProperties'],
  ])('%s may not run', (name, member) => {
    expect(() => host.trigger(name, 'NONE')).toThrow(
      `You do not have permission to call ${member}`,
    );
    expect(() => host.trigger(name, 'LIMITED')).not.toThrow();
  });
});

test('a scope that was not granted is refused and reported', () => {
  const grantedScopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
  const scope = 'https://www.googleapis.com/auth/drive.file';
  const ask = `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${scope}']);
    return [info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED, info.getAuthorizationUrl() !== null];`;
  expect(inBundle(ask, { grantedScopes })).toEqual([true, true]);
  expect(inBundle(ask)).toEqual([false, false]);
  expect(refusal('Drive.Files.create({ name: "x" })', { grantedScopes })).toBe(
    `Exception: You do not have permission to call Drive.Files.create. Required permissions: ${scope}`,
  );
});

test('a box can be answered when it is asked, in the middle of the call', () => {
  const asked: unknown[] = [];
  const host = hostOf(
    `const ui = SpreadsheetApp.getUi();
     const first = String(ui.alert('ก', 'ข', ui.ButtonSet.OK_CANCEL));
     const second = ui.prompt('ค', ui.ButtonSet.OK);
     return [first, String(second.getSelectedButton()), second.getResponseText()];`,
    {
      alertAnswers: ['YES'],
      onAsk: ({ title, prompt }, kind) => {
        asked.push([kind, title, prompt]);
        return kind === 'alert' ? { button: 'CANCEL', text: '' } : { button: 'OK', text: 'ง' };
      },
    },
  );
  expect(host.call('main')).toEqual(['CANCEL', 'OK', 'ง']);
  expect(asked).toEqual([
    ['alert', 'ก', 'ข'],
    ['prompt', '', 'ค'],
  ]);
});
