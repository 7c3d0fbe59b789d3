import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { excelFiles } from './excel-server.ts';

const FOLDER = 'dist/excel';
const PORT = 3000;
/** Where office-addin-dev-certs puts certificates that the machine trusts. */
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');

/** Serves the Excel add-in to this machine alone, for side-loading. */
function serve(): void {
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((file) => join(CERTIFICATES, file));
  if (!key || !cert || !existsSync(key) || !existsSync(cert)) {
    throw new Error(
      `There are no certificates in ${CERTIFICATES}. Run: npm run excel:certificates`,
    );
  }
  const options = { key: readFileSync(key), cert: readFileSync(cert) };
  createServer(options, excelFiles(FOLDER)).listen(PORT, 'localhost', () => {
    console.log(`Serving ${FOLDER} at https://localhost:${PORT}/`);
  });
}

serve();
