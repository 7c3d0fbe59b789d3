/** Shows the element while a file is dragged over the page, and gives the file that is dropped. */
export function whenDropped(element: HTMLElement, open: (file: File) => void): void {
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    element.hidden = false;
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) element.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    element.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}

/** Parts of the page are dragged too: charts, columns, tabs. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
