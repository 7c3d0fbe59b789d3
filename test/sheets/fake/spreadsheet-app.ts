import { FakeRuleBuilder } from './conditional-format.ts';
import {
  BooleanCriteria,
  BorderStyle,
  ColorType,
  CopyPasteType,
  DataValidationCriteria,
  DeveloperMetadataVisibility,
  ProtectionType,
  SheetType,
} from './enumerations.ts';
import type { FakePage } from './page.ts';
import { asService, fakeOf } from './service.ts';
import type { FakeSpreadsheet } from './spreadsheet.ts';
import { FakeDataValidationBuilder } from './validation.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** What the script did to the user interface of Google Sheets. */
export interface ShownToUser {
  readonly menu: { readonly title: string; readonly functionName: string }[];
  page: FakePage | undefined;
}

/** The service `SpreadsheetApp` of a script that runs in a spreadsheet. */
export class FakeSpreadsheetApp
  implements
    Pick<
      App,
      'flush' | 'getActiveSpreadsheet' | 'getUi' | 'newConditionalFormatRule' | 'newDataValidation'
    >
{
  readonly BooleanCriteria = BooleanCriteria;
  readonly BorderStyle = BorderStyle;
  readonly ColorType = ColorType;
  readonly CopyPasteType = CopyPasteType;
  readonly DataValidationCriteria = DataValidationCriteria;
  readonly DeveloperMetadataVisibility = DeveloperMetadataVisibility;
  readonly ProtectionType = ProtectionType;
  readonly SheetType = SheetType;
  readonly #book: FakeSpreadsheet;
  readonly #shown: ShownToUser;

  constructor(book: FakeSpreadsheet, shown: ShownToUser) {
    this.#book = book;
    this.#shown = shown;
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.#book.service;
  }

  flush(): void {}

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new FakeDataValidationBuilder().service;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new FakeRuleBuilder().service;
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return asService('Ui', {
      createAddonMenu: () => this.#menu(),
      showSidebar: (page: object) => {
        this.#shown.page = fakeOf<FakePage>(page);
      },
    });
  }

  #menu(): GoogleAppsScript.Base.Menu {
    const items: { readonly title: string; readonly functionName: string }[] = [];
    const menu: GoogleAppsScript.Base.Menu = asService('Menu', {
      addItem: (title: string, functionName: string) => {
        items.push({ title, functionName });
        return menu;
      },
      addToUi: () => {
        this.#shown.menu.push(...items);
      },
    });
    return menu;
  }
}
