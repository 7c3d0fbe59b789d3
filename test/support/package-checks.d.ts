import type { Snapshot } from '../../core/workbook/snapshot.ts';
/** The snapshot of bytes that must be readable. */
export declare function snapshotOf(bytes: Uint8Array): Snapshot;
/** The text of one part. */
export declare function partText(bytes: Uint8Array, name: string): string;
/** Expects a package that is whole: well-formed parts in schema order, no loose or missing ends. */
export declare function expectWholePackage(bytes: Uint8Array): void;
/** Expects that all parts are still there, and that only the named ones differ. Returns new ones. */
export declare function expectOnlyChanged(
  before: Uint8Array,
  after: Uint8Array,
  touched: readonly string[],
): string[];
/** Expects the same sheets with the same cells, features and names. */
export declare function expectSameContent(found: Snapshot, expected: Snapshot): void;
