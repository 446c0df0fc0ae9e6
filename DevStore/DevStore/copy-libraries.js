// Copies what the pages use out of node_modules to nopCommerce's addresses: ~/lib_npm/<package>/<file without "dist/">.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const target = join(here, 'wwwroot', 'lib_npm');
const libraries = JSON.parse(readFileSync(join(here, 'libraries.json'), 'utf8'));
const folders = { select2: 'admin-lte/plugins/select2' };

rmSync(target, { recursive: true, force: true });
for (const [name, files] of Object.entries(libraries))
  for (const file of files)
    cpSync(join(here, 'node_modules', name, file), join(target, folders[name] ?? name, file.replace(/^dist\//, '')), { recursive: true });
