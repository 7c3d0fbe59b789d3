/** Folded words of an area that stands for the whole management system. */
export const WHOLE_SYSTEM =
  /(?:whole|entire|complete|full|total) (?:isms|management system|system|scope)|(?:gesamtes|ganzes|komplettes) (?:isms|managementsystem)|(?:tout|ensemble) (?:le|du) smsi|todo (?:el|o) sgsi|intero sgsi|(?:hele|volledige) isms|caly szbi|^(?:isms|sgsi|smsi|szbi)$/u;

/** Folded words beside which a number is that of a chapter. */
export const CLAUSE_WORDS =
  /(?:^|\s)(?:clauses?|chapters?|sections?|requirements?|kapitel|abschnitte?|klauseln?|normkapitel|chapitres?|articles?|clausulas?|capitulos?|clausol[ae]|capitol[oi]|requisit[oi]s?|punkty?|hoofdstuk(?:ken)?|rozdzialy?)(?:\s|$)|^(?:10|[4-9]) \p{L}/u;

/** Folded words for all of Annex A. */
export const ANNEX_WORDS =
  /(?:annex|annexe|anhang|anexo|allegato|bijlage|zalacznik) a(?!\p{L}| \d)/u;

/** What stands between the ends of a range. */
export const RANGE_WORDS = /^\s*(?:[-–—]|\.\.+|to|through|bis|à|al?|até|tot|do)\s*$/iu;

/** Folded titles of chapters and themes, where an area has no number. */
export const UNIT_WORDS: Readonly<Record<string, RegExp>> = {
  '4': /context of (?:the )?organi|kontext der organisation|contexte de l organis|contexto (?:de la|da) organiz|contesto dell organ|context van de organ|kontekst organizacji/u,
  '5': /^(?:leadership|fuhrung|liderazgo|lideranca|leiderschap|przywodztwo)$/u,
  '6': /^(?:planning|planung|planification|planificacion|planejamento|planeamento|pianificazione|planowanie)$/u,
  '7': /^(?:support|unterstutzung|soutien|apoyo|soporte|apoio|supporto|ondersteuning|wsparcie)$/u,
  '8': /^(?:operation|betrieb|fonctionnement|operacion|operacao|attivita operative|uitvoering|dzialania operacyjne)$/u,
  '9': /performance evaluation|bewertung der leistung|evaluation des performances|evaluacion del desempeno|avaliacao d[eo] desempenho|valutazione delle prestazioni|evaluatie van de prestaties|ocena (?:wynikow|efektow)/u,
  '10': /^(?:improvement|verbesserung|amelioration|mejora|melhoria|miglioramento|verbetering|doskonalenie)$/u,
  'A.5':
    /organi[sz]ational controls?|organisatorische (?:massnahm|maatregel|beheers)|mesures? organisationnelle|controles? organiza|controlli organizzativi|zabezpieczenia organizacyjne/u,
  'A.6':
    /people controls?|personenbezogene massnahm|liees aux personnes|controles? de (?:personas|pessoas)|controlli sulle persone|mensgerichte|zabezpieczenia osobow/u,
  'A.7':
    /physical (?:controls?|security)|physische (?:massnahm|sicherheit)|(?:mesures?|securite) physique|(?:controles?|seguridad|seguranca) fisic|(?:controlli|sicurezza) fisic|fysieke (?:beveiliging|maatregel|beheers)|(?:zabezpieczenia|bezpieczenstwo) fizyczn/u,
  'A.8':
    /technolog(?:ical|isch|iczn)\p{L}* (?:controls?|massnahm|maatregel|beheers|zabezp)|technical controls?|technische (?:massnahm|maatregel)|mesures? technologique|controles? tecnologic|controlli tecnologici|zabezpieczenia techn/u,
};
