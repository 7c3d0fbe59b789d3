import type { HostTold } from '../../core/messages/told-error.ts';
import { CATALOGUES } from '../../sidebar/texts/catalogues.ts';
import { hostText } from '../../sidebar/texts/host-wording.ts';
import type { UiLanguage } from '../../sidebar/texts/languages.ts';

interface Failure {
  readonly told: HostTold;
  readonly language: UiLanguage;
  retry?(): void;
}

/** Says in an element why there is no sidebar, with a button that tries again where that may help. */
export function showFailure(element: HTMLElement, { told, language, retry }: Failure): void {
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.lang = language;
  text.textContent = hostText(told, language);
  element.replaceChildren(text);
  if (!retry) return;
  const button = document.createElement('button');
  button.textContent = CATALOGUES[language].common.retry;
  button.addEventListener('click', () => {
    element.replaceChildren();
    retry();
  });
  element.append(button);
}
