/** Why a file can't be read or written. */
export const EN_FILES = {
  'file.empty': 'The file is empty. Nothing was changed. Copy or download it again.',
  'file.not-a-spreadsheet':
    'The file is not an Excel workbook (.xlsx). Nothing was changed. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), then try again.',
  'file.web-page':
    'The file is not an Excel workbook (.xlsx). It is a web page, perhaps one that a program exported under the name of a workbook or a log-in page that was downloaded instead of the file. Nothing was changed. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), then try again.',
  'file.xml-spreadsheet':
    'The file is not an Excel workbook (.xlsx). It is an XML spreadsheet of 2003. Nothing was changed. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), then try again.',
  'file.zip-without-workbook':
    'The file is not an Excel workbook (.xlsx). It is a zip file without a workbook in it. Nothing was changed. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), then try again.',
  'file.other-office-file':
    'The file is not an Excel workbook (.xlsx). It is an Office file of another kind. Nothing was changed. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), then try again.',
  'file.password-protected':
    'The workbook is password-protected, so its content is encrypted. Nothing was changed. Open it in Excel, remove the password under File > Info > Protect Workbook, save it, then try again.',
  'file.old-xls':
    'The file is an Excel 97-2003 workbook (.xls). Nothing was changed. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), then try again.',
  'file.binary-xlsb':
    'The file is a binary Excel workbook (.xlsb). Nothing was changed. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), then try again.',
  'file.open-document':
    'The file is an OpenDocument file (such as .ods). Nothing was changed. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), then try again.',
  'file.truncated':
    'The file is incomplete: its end is missing. Nothing was changed. Copy or download it again from where it came from.',
  'file.damaged':
    'The workbook is damaged. Nothing was changed. Open it in Excel, let Excel repair it, save it under a new name, then try that copy.',
  'file.damaged-by':
    'The workbook is damaged. {fault} Nothing was changed. Open it in Excel, let Excel repair it, save it under a new name, then try that copy.',
  'file.too-large':
    'The workbook unpacks to far more data than a register holds, so it was not opened. Nothing was changed. If you trust the file, copy the sheets you need into a new workbook and try that one.',
  'file.forbidden-xml':
    'The workbook contains XML declarations (DOCTYPE or entities) that no spreadsheet program writes and that can be used for attacks, so it was not opened. Nothing was changed. Open it in Excel, let Excel repair it, save it under a new name, then try that copy.',
  'file.forbidden-xml-in':
    'The workbook contains XML declarations (DOCTYPE or entities) that no spreadsheet program writes and that can be used for attacks, so it was not opened. The part is {part}. Nothing was changed. Open it in Excel, let Excel repair it, save it under a new name, then try that copy.',
} as const;
