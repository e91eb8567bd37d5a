import { GoogleError } from '../google-error';
import { PlainObject } from '../realm';
import type { DriveFile, DrivePermission, HostState } from '../state';
import { BlobBox } from './blob';
import { drivePermissions } from './drive-permissions';
import { accountOf } from './sharing';

export const FILE_SCOPE = 'https://www.googleapis.com/auth/drive.file';
export const DOCUMENT = 'application/vnd.google-apps.document';

/** The advanced service Drive, version 3. */
export function driveService(state: HostState): object {
  const { drive, standIns } = state;
  const content = (blob: unknown): BlobBox | undefined => standIns.open(blob, BlobBox);
  const held = (id: unknown, verb: string): DriveFile => {
    const file = drive.get(String(id));
    if (file !== undefined) return file;
    throw new GoogleError(
      `API call to drive.files.${verb} failed with error: File not found: ${id}.`,
      'GoogleJsonResponseException',
    );
  };
  const files = standIns.make('Drive.Files', {
    create: (resource: Resource = {}, blob?: unknown, options: Options = {}) => {
      const body = content(blob);
      const type = body?.type ?? 'application/octet-stream';
      const file: DriveFile = {
        id: freeId(drive),
        name: String(resource.name ?? 'Untitled'),
        mimeType: String(resource.mimeType ?? type),
        bytes: body?.bytes ?? Buffer.alloc(0),
        sourceType: type,
        parents: Array.from(resource.parents ?? [], String),
        permissions: [owned(accountOf(state.options))],
      };
      drive.set(file.id, file);
      return described(file, options);
    },
    get: (id: unknown, options?: Options) => described(held(id, 'get'), options),
    update: (resource: Resource = {}, id?: unknown, blob?: unknown) => {
      const file = held(id, 'update');
      if (resource.name !== undefined) file.name = String(resource.name);
      const body = content(blob);
      if (body !== undefined) {
        file.bytes = body.bytes;
        file.sourceType = body.type ?? file.sourceType;
      }
      return described(file);
    },
    remove: (id: unknown) => {
      drive.delete(held(id, 'delete').id);
    },
  });
  const about = standIns.make('Drive.About', {
    get: (options: Options = {}) => {
      if (options.fields === undefined) {
        throw new GoogleError("The 'fields' parameter is required for this method.");
      }
      return new PlainObject({ user: { emailAddress: accountOf(state.options) } });
    },
  });
  return standIns.make('Drive', {
    Files: files,
    Permissions: drivePermissions(state),
    About: about,
  });
}

function owned(emailAddress: string): DrivePermission {
  return { id: 'permission-owner', type: 'user', role: 'owner', emailAddress };
}

/** No id comes twice, also after a file was removed. */
function freeId(drive: ReadonlyMap<string, DriveFile>): string {
  let next = drive.size + 1;
  while (drive.has(`offline-file-${next}`)) next += 1;
  return `offline-file-${next}`;
}

interface Resource {
  readonly name?: unknown;
  readonly mimeType?: unknown;
  readonly parents?: readonly unknown[];
}

interface Options {
  readonly fields?: unknown;
}

/** A file as the service describes it: the fields asked for, or the few it gives unasked. */
function described(file: DriveFile, options: Options = {}): PlainObject {
  const { id, name, mimeType, parents, trashed = false } = file;
  const webViewLink =
    mimeType === DOCUMENT
      ? `https://docs.google.com/document/d/${id}/edit`
      : `https://drive.google.com/file/d/${id}/view`;
  const all = { id, name, mimeType, parents, trashed, webViewLink };
  if (options.fields === undefined) return new PlainObject({ id, name, mimeType });
  if (options.fields === '*') return new PlainObject(all);
  const wanted = String(options.fields).split(/\s*,\s*/);
  return new PlainObject(
    Object.fromEntries(Object.entries(all).filter(([field]) => wanted.includes(field))),
  );
}
