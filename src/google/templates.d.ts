/** The shipped templates by document kind, in base64; the build writes this module. */
declare module 'virtual:templates' {
  const templates: Readonly<Record<string, string>>;
  export default templates;
}
