/** The one foreign server: add-ins may not ship Office's client library themselves. */
const OFFICE = 'https://appsforoffice.microsoft.com';

/** What the pages may load and ask. Styles are made by the sidebar's components while they are used. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE}`,
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Headers by path, "/*" for all, as a server shall send them. */
export const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/*': {
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  },
  // Excel on the web reads it from its own pages.
  '/functions.json': { 'Access-Control-Allow-Origin': '*' },
};

/** The headers as a file "_headers", which servers of static files know or can be told from. */
export function headersFile(): string {
  const blocks = Object.entries(HEADERS).map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n')}\n`;
}
