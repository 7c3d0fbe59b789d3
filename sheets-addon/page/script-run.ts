import { type HostMessage, message } from '../../core/messages/message.ts';
import { ToldError } from '../../core/messages/told-error.ts';
import type { Transport } from './server-client.ts';

/** The page's end of Apps Script, as far as it is used here: handlers first, then the function. */
interface ScriptRunner {
  withSuccessHandler(handler: (answer: string) => void): ScriptRunner;
  withFailureHandler(handler: (error: { readonly message: string }) => void): ScriptRunner;
  callServer(text: string): void;
}

/** What HtmlService puts into its pages. */
export interface AppsScriptPage {
  readonly google: { readonly script: { readonly run: ScriptRunner } };
}

/** Calls go through `google.script.run`, which runs the script anew for each. */
export function scriptTransport({ google }: AppsScriptPage): Transport {
  return (text) =>
    new Promise((resolve, reject) => {
      google.script.run
        .withSuccessHandler(resolve)
        .withFailureHandler((error) => reject(new ToldError(explained(error.message))))
        .callServer(text);
    });
}

const OTHER_ACCOUNT = /PERMISSION_DENIED|do(es)? not have permission|authori[sz]ation is required/i;

/**
 * Somebody who is signed in with several accounts opens the spreadsheet with one and this page with
 * another, which may not read it. Google only says that something was not permitted.
 */
function explained(reason: string): HostMessage {
  return OTHER_ACCOUNT.test(reason)
    ? message('sheets.other-account')
    : message('sheets.not-run', { reason });
}
