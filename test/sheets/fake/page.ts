import { asService } from './service.ts';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** A page that the script made from one of its files. */
export class FakePage implements Pick<HtmlOutput, 'setTitle'> {
  readonly service: HtmlOutput = asService('HtmlOutput', this);
  readonly file: string;
  title = '';

  constructor(file: string) {
    this.file = file;
  }

  setTitle(title: string): HtmlOutput {
    this.title = title;
    return this.service;
  }
}
