/**
 * A relationships part whose targets are seen from its own folder, as the component expects them. Some
 * programs write them from the root of the package. Other parts stay as they are.
 */
export function withRelativeTargets(partName: string, xml: string): string {
  if (!partName.endsWith('.rels') || !/Target=["']\//.test(xml)) return xml;
  const part = new DOMParser().parseFromString(xml, 'application/xml');
  const folder = partName.replace(/(?:^|\/)_rels\/[^/]*$/, '');
  for (const line of part.querySelectorAll('Relationship:not([TargetMode="External"])')) {
    const target = line.getAttribute('Target') ?? '';
    if (target.startsWith('/')) line.setAttribute('Target', pathFrom(folder, target.slice(1)));
  }
  return new XMLSerializer().serializeToString(part);
}

/** Where a part is, seen from a folder. */
function pathFrom(folder: string, partName: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = partName.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
