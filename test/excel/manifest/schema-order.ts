import type { XmlElement } from '../../../xlsx/edit/parts/tree.ts';

/** A child that the schema knows: "?" at most once, "+" at least once, "*" any number, else exactly once. */
type Child = string;

const BUTTON = ['Label', 'Supertip', 'Icon', 'Action'];
const SOURCE = ['SourceLocation'];
const TEXTS = ['String+'];

/**
 * The children of each element in the order in which the schemas want them (TaskPaneApp 1.1 and
 * VersionOverrides 1.0 of task panes); an element with an `xsi:type` stands under its type.
 */
const CHILDREN: Readonly<Record<string, readonly Child[]>> = {
  TaskPaneApp: [
    'Id',
    'AlternateId?',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl?',
    'HighResolutionIconUrl?',
    'SupportUrl?',
    'AppDomains?',
    'Hosts',
    'Requirements?',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides?',
  ],
  Hosts: ['Host+'],
  Requirements: ['Sets?', 'Methods?'],
  Sets: ['Set+'],
  DefaultSettings: ['SourceLocation', 'RequestedWidth?', 'RequestedHeight?'],
  VersionOverridesV1_0: ['Description?', 'Requirements?', 'Hosts?', 'Resources?'],
  Workbook: ['Runtimes?', 'AllFormFactors?', 'DesktopFormFactor?'],
  Runtimes: ['Runtime'],
  AllFormFactors: ['ExtensionPoint?'],
  CustomFunctions: ['Script', 'Page', 'Metadata?', 'Namespace?'],
  Script: SOURCE,
  Page: SOURCE,
  Metadata: SOURCE,
  DesktopFormFactor: ['GetStarted?', 'FunctionFile?', 'ExtensionPoint+'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  PrimaryCommandSurface: ['OfficeTab*', 'CustomTab*'],
  CustomTab: ['Group+', 'Label'],
  Group: ['Label', 'Icon', 'Control+'],
  ContextMenu: ['OfficeMenu+'],
  OfficeMenu: ['Control+'],
  Button: BUTTON,
  Supertip: ['Title', 'Description'],
  Icon: ['Image+'],
  ExecuteFunction: ['FunctionName'],
  Resources: ['Images?', 'Urls?', 'ShortStrings?', 'LongStrings?'],
  Images: ['Image+'],
  Urls: ['Url+'],
  ShortStrings: TEXTS,
  LongStrings: TEXTS,
};

/** What of an element and everything in it is not as the schemas want it. */
export function schemaProblems(element: XmlElement): readonly string[] {
  const type = element.attributes['xsi:type'] ?? element.local;
  const names = element.children.map(({ local }) => local);
  const wanted = CHILDREN[type] ?? [];
  const here = pattern(wanted).test(`${names.join(' ')} `)
    ? []
    : [`${type} holds ${names.join(', ')}; the schema wants ${wanted.join(', ') || 'nothing'}`];
  return [...here, ...element.children.flatMap(schemaProblems)];
}

function pattern(children: readonly Child[]): RegExp {
  const parts = children.map((child) => {
    const [, name = '', count = ''] = /^(\w+)(\W?)$/.exec(child) ?? [];
    return `(?:${name} )${count}`;
  });
  return new RegExp(`^${children.length === 0 ? ' ' : parts.join('')}$`);
}
