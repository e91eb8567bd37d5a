import templates from 'virtual:templates';
import type { DocumentsPort } from '../app/ports';

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
      if (!Drive) throw new Error('The advanced service Drive is switched off in the manifest');
      const blob = Utilities.newBlob(signedBytes(docx), DOCX, `${name}.docx`);
      const file = Drive.Files.create({ name, mimeType: GOOGLE_DOC }, blob, {
        fields: 'id,webViewLink',
      });
      return { id: file.id ?? '', url: file.webViewLink ?? '' };
    },
    digest(text) {
      const bytes = Utilities.computeDigest(
        Utilities.DigestAlgorithm.SHA_256,
        text,
        Utilities.Charset.UTF_8,
      );
      return [...Uint8Array.from(bytes.slice(0, 6))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    },
  };
}

/** Apps Script blobs hold bytes from -128 to 127. */
function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
