/** Says in an element why there is no sidebar, with a button that tries again where that may help. */
export function showFailure(element: HTMLElement, message: string, retry?: () => void): void {
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent = message;
  element.replaceChildren(text);
  if (!retry) return;
  const button = document.createElement('button');
  button.textContent = 'Try again';
  button.addEventListener('click', () => {
    element.replaceChildren();
    retry();
  });
  element.append(button);
}
