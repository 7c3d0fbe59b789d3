import { WorkbenchPage } from './page.ts';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page lacks #${id}`);
  return found;
}

async function openFile(page: WorkbenchPage, file: File | undefined): Promise<void> {
  if (file) await page.open(file.name, new Uint8Array(await file.arrayBuffer()));
}

async function start(): Promise<void> {
  const templates = await (await fetch('templates.xml')).text();
  const page = new WorkbenchPage(
    {
      name: element('name'),
      sheet: element('sheet'),
      sidebar: element('sidebar'),
      message: element('message'),
    },
    templates,
  );
  element('save').addEventListener('click', () => void page.save());
  const input = element('file');
  input.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement) void openFile(page, event.target.files?.[0]);
  });
  element('open').addEventListener('click', () => input.click());
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    void openFile(page, event.dataTransfer?.files[0]);
  });
  const response = await fetch('workbook');
  const name = decodeURIComponent(response.headers.get('X-Workbook-Name') ?? 'workbook.xlsx');
  await page.open(name, new Uint8Array(await response.arrayBuffer()));
}

void start();
