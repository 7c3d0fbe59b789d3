import { FluentProvider, Subtitle1, webLightTheme } from '@fluentui/react-components';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/** As little as a page with Fluent UI can show: a provider and a heading. */
const heading = createElement(Subtitle1, { as: 'h1' }, 'Fluent UI');
const page = createElement(FluentProvider, { theme: webLightTheme }, heading);
const element = document.getElementById('page');
if (element) createRoot(element).render(page);
