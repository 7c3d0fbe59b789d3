import { writeFileSync } from 'node:fs';
import { generatedPages } from './pages.ts';

for (const [path, content] of generatedPages()) {
  writeFileSync(path, content);
  console.log(path);
}
