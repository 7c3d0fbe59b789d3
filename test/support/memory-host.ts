import { message } from '../../core/messages/message.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import type { CommitOutcome, ReadRequest, WorkbookHost } from '../../core/workbook/host.ts';
import { inverse } from '../../core/workbook/inverse.ts';
import { protectedSheet } from '../../core/workbook/protected-sheet.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';

/** A workbook that is nothing but a snapshot: the model that every other host is measured against. */
export class MemoryHost implements WorkbookHost {
  #snapshot: Snapshot;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  async read({ sheets }: ReadRequest): Promise<Snapshot> {
    if (!sheets) return this.#snapshot;
    const asked = this.#snapshot.sheets.filter(({ name }) => sheets.includes(name));
    return { ...this.#snapshot, sheets: asked };
  }

  async commit(changes: ChangeSet): Promise<CommitOutcome> {
    const applied = applyChanges(this.#snapshot, changes);
    if (applied.kind === 'stale') return { kind: 'conflict', stale: applied.places };
    const sheet = protectedSheet(this.#snapshot, changes);
    if (sheet) {
      const told = message('xlsx.protected-sheet', { sheet });
      return { kind: 'refused', reason: 'protected', message: told };
    }
    this.#snapshot = applied.snapshot;
    return { kind: 'committed', undo: inverse(changes) };
  }
}
