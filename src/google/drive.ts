/** The advanced service, which the manifest switches on. */
export function driveService(): GoogleAppsScript.Drive {
  if (!Drive) throw new Error('The advanced service Drive is switched off in the manifest');
  return Drive;
}
