import type { Language } from '../registers/declaration.ts';
import type { ReviewInputId } from '../standard/review-inputs.ts';

/** Languages in which the words below can tell that a topic is absent. */
export const LANGUAGES_OF_INPUTS: ReadonlySet<Language> = new Set<Language>([
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
]);

/** What a topic's folded words say where it is one of the required inputs. */
export const INPUT_WORDS: Readonly<Record<ReviewInputId, RegExp>> = {
  '9.3.2 a':
    /(?:previous|earlier|prior|last|former|past) .*(?:review|action|decision|meeting)|(?:status|follow up) (?:of|on) (?:the )?(?:open )?actions?|open actions|(?:vorherig|fruher|vorangegangen|vorig|letzt)\w* .*(?:bewertung|review|sitzung|massnahm)|massnahmen (?:aus|fruher|vorher)|(?:status|stand) (?:von|der) massnahmen|offene massnahmen|revues? .*(?:preceden|anterieur)|actions? .*(?:preceden|anterieur|decide)|(?:etat|avancement|suivi) des actions|(?:revision|acciones|acuerdos|decisiones) .*(?:previ|anterior)|estado de las acciones|(?:analise|revis|acoes|decisoes)\w* .*(?:previ|anterior)|situacao das acoes|(?:riesam|azioni|decisioni)\w* .*(?:preceden)|stato delle azioni|(?:vorige|eerdere|voorgaande) |status van (?:de )?acties|(?:poprzedni|wczesniejsz)|status dzialan/u,
  '9.3.2 b':
    /context|(?:external|internal|organi[sz]ational) .*(?:issue|change|factor)|(?:changes?|issues?) .*(?:external|internal|organi[sz]ation|issue)|kontext|(?:extern|intern)\w* .*(?:them|ander|belange|umfeld|faktor)|(?:anderung|verander)\w* .*(?:extern|intern|them|umfeld)|enjeu|contexte|(?:changement|evolution)\w* .*(?:extern|intern)|contexto|cuestiones|(?:cambio|mudanca)\w* .*(?:extern|intern)|questoes|contesto|(?:cambiament|modific|fattor|questioni)\w* .*(?:extern|estern|intern)|(?:externe|interne) .*(?:kwestie|ontwikkeling|wijziging|punten|factor)|(?:wijziging|verander)\w* .*(?:extern|intern)|czynnik|(?:zmian|zagadnie|kwesti)\w* .*(?:zewnetrzn|wewnetrzn)/u,
  '9.3.2 c':
    /(?:needs|expectations|requirements) .*(?:part|stakeholder|customer)|(?:interested part|stakeholder)\w* .*(?:need|expect|requirement|change)|^(?:changes (?:in|to|of) )?(?:the )?(?:interested parties|stakeholders?)$|(?:erfordernisse|bedurfnisse|erwartungen|anforderungen) .*(?:parteien|stakeholder|anspruchsgruppen|kreise|kunden)|(?:parteien|stakeholder|anspruchsgruppen) .*(?:erfordern|bedurf|erwart|anforder)|^(?:interessierte parteien|anspruchsgruppen|stakeholder)$|(?:besoins|attentes|exigences) .*(?:parties|prenant|client)|^parties (?:interessees|prenantes)$|(?:necesidades|expectativas|requisitos) .*(?:partes|interesad|client)|^partes (?:interesadas|interessadas)$|(?:necessidades|expectativas|requisitos) .*(?:partes|interessad|client)|(?:esigenze|bisogni|aspettative|requisiti) .*(?:parti|interessat|stakeholder|client)|^parti interessate$|(?:behoeften|verwachtingen|eisen) .*(?:belanghebbend|stakeholder|partij|klant)|^belanghebbenden$|(?:potrzeb|oczekiwa|wymaga)\w* .*(?:stron|interesariusz|klient)|^strony zainteresowane$/u,
  '9.3.2 d.1':
    /non ?conform|corrective action|abweichung|nichtkonform|korrekturmassnahm|actions? correctives?|no conformidad|accion\w* correctiva|nao conform|(?:acao|acoes) corretiva|azion\w* correttiv|afwijking|corrigerend|niezgodnosc|koryguj/u,
  '9.3.2 d.2':
    /monitoring|measurement|measuring|metric|kpi|indicator|uberwach|messung|messergebnis|kennzahl|surveillance|mesure|mesurage|indicateur|seguimiento|medicion|indicador|monitora|monitoriza|medicao|misurazion|indicator|meting|meetresulta|monitorow|pomiar|wskaznik/u,
  '9.3.2 d.3': /audit|audyt/u,
  '9.3.2 d.4':
    /objective|targets|goals|ziel|objectif|objetivo|obiettiv|doelstelling|doelen|(?<!\p{L})(?:cele|celow|celach)(?!\p{L})/u,
  '9.3.2 e':
    /feedback|complaint|satisfaction|ruckmeldung|beschwerde|zufriedenheit|retours?(?!\p{L})|reclamation|plainte|retroalimentacion|comentarios|quejas|satisfac|reclamacoes|retorno|riscontr|reclami|soddisfazion|terugkoppel|klacht|tevredenheid|zwrotn|skarg|satysfakc/u,
  '9.3.2 f': /risk|risik|risico|risque|riesgo|risco|rischi|ryzyk/u,
  '9.3.2 g':
    /improvement|^opportunities$|verbesserung|amelioration|mejora|melhoria|migliorament|verbeter|doskonalen/u,
};
