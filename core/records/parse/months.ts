import { fold } from './fold.ts';

/** The months of a year, a language a line; inflected forms where dates use them. */
const MONTHS = `
january february march april may june july august september october november december
januar februar märz april mai juni juli august september oktober november dezember
jänner feber maerz april mai juni juli august september oktober november dezember
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
januari februari maart april mei juni juli augustus september oktober november december
styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
leden únor březen duben květen červen červenec srpen září říjen listopad prosinec
ledna února března dubna května června července srpna září října listopadu prosince
ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος
ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
januari februari maret april mei juni juli agustus september oktober november desember
januari februari mars april maj juni juli augusti september oktober november december
januar februar marts april maj juni juli august september oktober november december`;

const NAMES: readonly (readonly [name: string, month: number])[] = MONTHS.trim()
  .split('\n')
  .flatMap((line) => line.split(' ').map((name, index) => [fold(name), index + 1] as const));

/** The month (1 to 12) of a name or of its first letters, three or more ("Mar", "Okt"); undefined where they are none or fit several. */
export function monthOfName(name: string): number | undefined {
  const folded = fold(name);
  const exact = NAMES.find(([known]) => known === folded);
  if (exact) return exact[1];
  if (folded.length < 3) return undefined;
  const months = new Set<number>();
  for (const [known, month] of NAMES) if (known.startsWith(folded)) months.add(month);
  const [only] = months;
  return months.size === 1 ? only : undefined;
}
