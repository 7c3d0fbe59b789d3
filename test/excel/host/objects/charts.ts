import { type ClientObject, ExcelError } from '../client-object.ts';
import type { SheetModel, StoredChart } from '../workbook-model.ts';
import { guard } from './worksheet.ts';

/** The charts of a sheet. */
export function chartsObject(sheet: SheetModel): ClientObject {
  const get = (name: string): ClientObject => {
    const chart = sheet.charts.find((candidate) => candidate.name === name);
    if (!chart) throw new ExcelError('ItemNotFound', `There is no chart ${name}.`);
    return chartObject(sheet, chart);
  };
  return {
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    at: get,
    to: {
      GetItem: get,
      Add: (type: string) => {
        guard(sheet);
        const name = `Chart ${sheet.charts.length + 1}`;
        const series = [{ name: 'Series1', looks: new Map<string, unknown>() }];
        const chart: StoredChart = { name, type, looks: new Map(), series };
        sheet.charts.push(chart);
        return chartObject(sheet, chart);
      },
    },
  };
}

function chartObject(sheet: SheetModel, chart: StoredChart): ClientObject {
  const keep = (name: string) => (value: unknown) => void chart.looks.set(name, value);
  return {
    get: { Id: () => chart.name, Name: () => chart.name },
    set: {
      Name: (name: string) => {
        chart.name = name;
      },
    },
    to: {
      Title: () => ({ set: { Text: keep('title'), Visible: keep('titleVisible') } }),
      Legend: () => ({ set: { Visible: keep('legend') } }),
      Series: () => seriesObject(chart),
    },
    call: {
      SetPosition: (from: string, to: string) => void chart.looks.set('over', [from, to]),
      Delete: () => {
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      },
    },
  };
}

type Series = StoredChart['series'][number];

function seriesObject(chart: StoredChart): ClientObject {
  const at = (index: number): ClientObject => {
    const series = chart.series[index];
    if (!series) throw new ExcelError('InvalidArgument', `There is no series ${index}.`);
    return oneSeries(series);
  };
  return {
    at,
    to: {
      GetItemAt: at,
      Add: (name: string) => {
        const series = { name, looks: new Map<string, unknown>() };
        chart.series.push(series);
        return oneSeries(series);
      },
    },
  };
}

function oneSeries(series: Series): ClientObject {
  const keep = (name: string) => (value: unknown) => void series.looks.set(name, value);
  const fill = (name: string) => ({
    to: { Fill: () => ({ call: { SetSolidColor: keep(name) } }) },
  });
  return {
    set: {
      HasDataLabels: keep('labels'),
      Name: (name: string) => {
        series.name = name;
      },
    },
    to: {
      Format: () => fill('colour'),
      Points: () => ({
        to: { GetItemAt: (index: number) => ({ to: { Format: () => fill(`point ${index}`) } }) },
      }),
    },
    call: { SetValues: keep('values'), SetXAxisValues: keep('categories') },
  };
}
