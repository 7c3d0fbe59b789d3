import { DeveloperMetadataVisibility } from './enumerations.ts';
import { asService, type CallLog } from './service.ts';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

export interface MetadataModel {
  readonly key: string;
  value: string | null;
}

const ROOM = 30_000;

/** Adds metadata to a place, as `addDeveloperMetadata` of spreadsheets and sheets does. */
export function addMetadata(
  list: MetadataModel[],
  key: string,
  value: string | Visibility | undefined,
  visibility: Visibility | undefined,
): void {
  if (visibility !== undefined && visibility !== DeveloperMetadataVisibility.DOCUMENT) {
    throw new Error('not faked: metadata that others don’t see');
  }
  list.push({ key, value: typeof value === 'string' ? value : null });
  checkRoom(list);
}

function checkRoom(list: readonly MetadataModel[]): void {
  const length = list.reduce((sum, { key, value }) => sum + key.length + (value ?? '').length, 0);
  if (length > ROOM) throw new Error('Developer metadata exceeds the limit of 30000 characters.');
}

/** A piece of metadata of a list. */
export class FakeMetadata implements Pick<Metadata, 'getKey' | 'getValue' | 'setValue' | 'remove'> {
  readonly service: Metadata;
  readonly #list: MetadataModel[];
  readonly #model: MetadataModel;

  constructor(list: MetadataModel[], model: MetadataModel, log: CallLog) {
    this.service = asService('DeveloperMetadata', this, log);
    this.#list = list;
    this.#model = model;
  }

  getKey(): string {
    return this.#model.key;
  }

  getValue(): string | null {
    return this.#model.value;
  }

  setValue(value: string): Metadata {
    this.#model.value = value;
    checkRoom(this.#list);
    return this.service;
  }

  remove(): void {
    this.#list.splice(this.#list.indexOf(this.#model), 1);
  }
}
