import templates from 'virtual:templates';
import { AppError } from '../app/app-error';
import type { DocumentsPort } from '../app/ports';
import { driveService } from './drive';

/** Files the add-in makes, and no others: the scope asks for nothing more. */
const FILE_SCOPE = 'https://www.googleapis.com/auth/drive.file';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

export function documentsPort(): DocumentsPort {
  return {
    fontProfile: 'google',
    permissionUrl() {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [FILE_SCOPE]);
      const needed = ScriptApp.AuthorizationStatus.REQUIRED;
      return info.getAuthorizationStatus() === needed ? info.getAuthorizationUrl() : null;
    },
    template(kind) {
      const base64 = templates[kind];
      if (base64 === undefined) throw new Error(`No template is shipped for ${kind}`);
      return Uint8Array.from(Utilities.base64Decode(base64));
    },
    create(name, docx) {
      const blob = Utilities.newBlob(signedBytes(docx), DOCX, `${name}.docx`);
      const file = files().create({ name, mimeType: GOOGLE_DOC }, blob, {
        fields: 'id,webViewLink',
      });
      return { id: file.id ?? '', url: file.webViewLink ?? '' };
    },
    stateOf(id) {
      try {
        const file = files().get(id, { fields: 'trashed', supportsAllDrives: true });
        return file.trashed ? 'trashed' : 'there';
      } catch (error) {
        if (/not found/i.test(String(error))) return 'unseen';
        throw error;
      }
    },
    read: readDocx,
    discard: (id) => files().remove(id),
  };
}

function files() {
  return driveService().Files;
}

/** The advanced service gives no file's content, so Drive is asked at its own address. */
function readDocx(id: string): Uint8Array {
  const address = `https://www.googleapis.com/drive/v3/files/${encodeURIComponent(id)}/export`;
  const response = UrlFetchApp.fetch(`${address}?mimeType=${encodeURIComponent(DOCX)}`, {
    headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
    muteHttpExceptions: true,
  });
  const status = response.getResponseCode();
  if (status === 200) return Uint8Array.from(response.getContent());
  throw refusal(status, response.getContentText());
}

/** Known by status, and by the reason Drive gives in its own words. */
function refusal(status: number, body: string): Error {
  if (status === 404) return new AppError('file-unseen', 'ไม่พบไฟล์ หรือบัญชีนี้เปิดไม่ได้', '');
  if (/exportSizeLimitExceeded/.test(body)) {
    return new AppError('file-too-large', 'ไฟล์ใหญ่กว่าที่ Google ส่งออกได้', '');
  }
  if (status === 429 || /rateLimit/i.test(body)) return new Error(`rate limit (${status})`);
  if (status >= 500) return new Error(`Service error: Drive (${status})`);
  return new Error(status === 401 || status === 403 ? `Access denied (${status})` : `${status}`);
}

/** Apps Script blobs hold bytes from -128 to 127. */
function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
