import { GoogleError } from '../google-error';
import { PlainObject } from '../realm';
import type { DriveFile, DrivePermission, HostState } from '../state';
import { isStranger } from './sharing';

interface Options {
  readonly fields?: unknown;
  readonly pageSize?: unknown;
  readonly pageToken?: unknown;
  readonly sendNotificationEmail?: unknown;
  readonly emailMessage?: unknown;
}

interface Resource {
  readonly type?: unknown;
  readonly role?: unknown;
  readonly emailAddress?: unknown;
}

const ROLES = ['reader', 'commenter', 'writer', 'owner'];

/** Drive.Permissions, version 3, of the files in the Drive of the account at work. */
export function drivePermissions(state: HostState): object {
  return state.standIns.make('Drive.Permissions', {
    list: (id: unknown, options: Options = {}) => listed(heldFile(state, id, 'list'), options),
    create: (resource: Resource, id: unknown, options: Options = {}) =>
      create(state, heldFile(state, id, 'create'), resource, options),
    update: (resource: Resource, id: unknown, permission: unknown) => {
      const held = heldPermission(heldFile(state, id, 'update'), permission, 'update');
      if (held.role === 'owner') throw refusal('update', 'The owner of a file cannot be changed.');
      held.role = roleOf(resource, 'update');
      return described(held);
    },
    remove: (id: unknown, permission: unknown) => {
      const file = heldFile(state, id, 'delete');
      const held = heldPermission(file, permission, 'delete');
      if (held.role === 'owner') throw refusal('delete', 'The owner of a file cannot be removed.');
      file.permissions = file.permissions?.filter((one) => one !== held) ?? [];
    },
  });
}

function create(state: HostState, file: DriveFile, resource: Resource, options: Options) {
  const { emailAddress, type } = resource;
  const email = String(emailAddress ?? '');
  if (type !== 'user' || isStranger(state, email)) {
    throw refusal(
      'create',
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    );
  }
  const role = roleOf(resource, 'create');
  file.permissions ??= [];
  const { permissions } = file;
  let held = permissions.find((one) => one.emailAddress.toLowerCase() === email.toLowerCase());
  if (!held) {
    held = { id: `permission-${email}`, type: 'user', role, emailAddress: email };
    permissions.push(held);
  } else if (ROLES.indexOf(role) > ROLES.indexOf(held.role)) held.role = role;
  // Google mails unless it is told not to.
  if (options.sendNotificationEmail !== false) {
    state.mails.push({ to: email, file: file.id, message: String(options.emailMessage ?? '') });
  }
  return described(held);
}

function listed({ permissions = [] }: DriveFile, { fields, pageSize, pageToken }: Options) {
  const start = Number(pageToken ?? 0);
  const end = start + Number(pageSize ?? 100);
  const hasAddress = String(fields).includes('emailAddress');
  return new PlainObject({
    permissions: permissions
      .slice(start, end)
      .map(({ id, type, role, emailAddress }) =>
        hasAddress ? { id, type, role, emailAddress } : { id, type, role },
      ),
    ...(end < permissions.length ? { nextPageToken: String(end) } : {}),
  });
}

function described({ id, type, role }: DrivePermission): PlainObject {
  return new PlainObject({ id, type, role });
}

function heldFile({ drive }: HostState, id: unknown, verb: string): DriveFile {
  const file = drive.get(String(id));
  if (file) return file;
  throw refusal(verb, `File not found: ${id}.`);
}

function heldPermission({ permissions = [] }: DriveFile, id: unknown, verb: string) {
  const held = permissions.find((one) => one.id === String(id));
  if (held) return held;
  throw refusal(verb, `Permission not found: ${id}.`);
}

function roleOf({ role }: Resource, verb: string): string {
  if (typeof role === 'string' && ROLES.includes(role) && role !== 'owner') return role;
  throw refusal(verb, `The specified role is invalid: ${role}.`);
}

function refusal(verb: string, words: string): GoogleError {
  return new GoogleError(
    `API call to drive.permissions.${verb} failed with error: ${words}`,
    'GoogleJsonResponseException',
  );
}
