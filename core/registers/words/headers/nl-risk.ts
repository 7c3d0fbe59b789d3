import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';

/** Words over the columns of a risk register, and the qualifiers of ratings. */
export const NL_RISK_HEADERS = {
  riskId: listed(`
    Risico-ID | Risiconummer | Risico nr. | Risiconr. | Risicocode | Risicoreferentie | Risico ref. | Nr. risico |
    R-nr. | Risico #
  `),
  riskTitle: listed(`
    Risico | Risiconaam | Risicotitel | Risicoscenario | Scenario | Gebeurtenis | Risico's | Benaming risico |
    Naam risico | Risicogebeurtenis |
    Geïdentificeerd risico
  `),
  riskDescription: listed(`
    Risico-omschrijving | Risicobeschrijving | Omschrijving risico | Omschrijving van het risico |
    Beschrijving risico | Beschrijving van het risico | Risicoscenario | Scenario | Risico | Omschrijving scenario |
    Scenariobeschrijving |
    Wat kan er gebeuren | Wat kan er misgaan | Wat kan gebeuren | Geïdentificeerd risico
  `),
  asset: listed(`
    Asset | Assets | Bedrijfsmiddel | Bedrijfsmiddelen | Informatiemiddel | Object | Systeem | Informatieasset |
    Naam asset | Asset/Proces | Betrokken asset | Middel | Naam bedrijfsmiddel | Betreffende asset |
    Informatiesysteem | Applicatie | Informatiebedrijfsmiddel | Getroffen assets
  `),
  process: listed(`
    Proces | Processen | Bedrijfsproces | Dienst | Betrokken proces | Procesnaam | Bedrijfsprocessen | Activiteit
  `),
  threat: listed(`
    Dreiging | Dreigingen | Bedreiging | Bedreigingen | Gevaar | Dreigingsbron | Risicobron |
    Omschrijving dreiging | Dreigingsscenario | Bron van dreiging
  `),
  vulnerability: listed(`
    Kwetsbaarheid | Kwetsbaarheden | Zwakte | Zwakheid | Zwakheden | Zwakke plek | Omschrijving kwetsbaarheid |
    Zwakke plekken
  `),
  confidentiality: listed(`
    Vertrouwelijkheid | V | C | Vertr. | Vertrouwelijkheid (V) | Impact vertrouwelijkheid |
    Verlies van vertrouwelijkheid
  `),
  integrity: listed(`
    Integriteit | I | Int. | Integriteit (I) | Impact integriteit | Verlies van integriteit
  `),
  availability: listed(`
    Beschikbaarheid | B | A | Besch. | Beschikbaarheid (B) | Impact beschikbaarheid | Verlies van beschikbaarheid
  `),
  riskOwner: listed(`
    Risico-eigenaar | Risicoeigenaar | Eigenaar risico | Eigenaar van het risico | Risicoverantwoordelijke |
    Risk owner | Verantwoordelijke voor risico | Risicohouder
  `),
  likelihood: listed(`
    Kans | Waarschijnlijkheid | Frequentie | K | W | P | Kans (1-5) | Kans (K) | Kans op optreden |
    Waarschijnlijkheid (1-5) | Kansscore | Kansklasse | Kansniveau | Optreden | Kans van optreden |
    Waarschijnlijkheid van optreden | Waarsch. | Kanswaarde | Waarschijnlijkheid (W) | Kans op voorkomen |
    Kansinschatting |
    Hoe waarschijnlijk | Mogelijkheid | Potentie | Hoe vaak
  `),
  consequence: listed(`
    Impact | Gevolg | Gevolgen | Effect | Ernst | Schade | I | G | E | S | Impact (1-5) | Impact (I) | Gevolg (G) |
    Impactscore | Gevolgschade | Omvang schade | Impactniveau | Schadeomvang | Gevolgklasse | Effect (E) |
    Ernst (E) | Omvang van de schade | Consequentie | Totale impact | Consequenties | Impactwaarde |
    Hoe erg
  `),
  score: listed(`
    Risicoscore | Score | Risicowaarde | Risicogetal | Kans x impact | KxI | K x I | K x E | KxE | K x G | Risico |
    Risiconiveau | Totaal | Totaalscore | R | Risico (KxI) | Bruto risico | Risicobeoordeling | Risicocijfer |
    Kans x gevolg | Kans x effect | Totale score | RPN | Risicoprioriteitsgetal | Waardering | Risico-index |
    Inherent risico | Beoordeling
  `),
  level: listed(`
    Risiconiveau | Risicoklasse | Niveau | Risicocategorie | Classificatie risico | Risicoclassificatie |
    Risicobeoordeling | Prioriteit | Klasse | Risicolevel | Risicograad | Beoordeling | Risicokleur | Risicozone |
    Mate van risico | Risicoprioriteit | Kritikaliteit |
    Kleur | Kleurcode
  `),
  treatment: listed(`
    Behandeloptie | Risicobehandeling | Behandeling | Behandelstrategie | Strategie | Beslissing | Besluit | Optie |
    Behandelingsoptie | Behandelkeuze | Risicorespons | Wijze van behandeling | Risicostrategie | Behandelbesluit |
    Reactie | Risicobehandelingsoptie | Risicobehandelstrategie | Risicobehandeloptie | Keuze | Respons |
    Behandelmethode | Aanpak | Omgang met risico |
    Wat doen we | Wat doen we ermee
  `),
  residualLikelihood: listed(`
    Restkans | Kans na maatregelen | Netto kans | Resterende kans | Kans (rest) | Residuele kans |
    Kans na behandeling | K rest | Kans na | Kans netto | Waarschijnlijkheid na maatregelen | Rest kans |
    Resterende waarschijnlijkheid | Kans nieuw | Kans residueel
  `),
  residualConsequence: listed(`
    Restimpact | Impact na maatregelen | Netto impact | Resterende impact | Impact (rest) | Residuele impact |
    Impact na behandeling | I rest | Gevolg na maatregelen | Impact na | Impact netto | Rest impact | Restgevolg |
    Resterend gevolg | Effect na maatregelen | Impact nieuw | Impact residueel
  `),
  residualScore: listed(`
    Restrisico | Restrisicoscore | Restscore | Netto risico | Risicoscore na maatregelen | Netto risicoscore |
    Risico na maatregelen | Residueel risico | Score na maatregelen | Resterend risico | Restrisicowaarde |
    Score rest | Residuele score | Residuele risicoscore | Risico na behandeling | Restrisico score | Netto score
  `),
  residualLevel: listed(`
    Restrisiconiveau | Restrisicoklasse | Restrisico | Risiconiveau na maatregelen | Netto risiconiveau |
    Residueel risiconiveau | Niveau restrisico | Klasse restrisico | Residueel risico |
    Risicoklasse na maatregelen | Netto risico | Resterend risiconiveau | Restniveau | Restrisico niveau
  `),
  acceptedBy: listed(`
    Geaccepteerd door | Goedgekeurd door | Acceptatie | Goedkeuring | Risicoacceptatie | Akkoord | Akkoord door |
    Risico geaccepteerd door | Restrisico geaccepteerd door | Acceptatie door | Akkoord eigenaar |
    Acceptatie restrisico | Handtekening | Goedkeurder | Risicoacceptatie door | Geautoriseerd door
  `),
  acceptedUntil: listed(`
    Geaccepteerd tot | Geldig tot | Acceptatie tot | Vervaldatum acceptatie | Acceptatie geldig tot |
    Einddatum acceptatie
  `),
  lastReview: listed(`
    Laatste beoordeling | Laatste review | Datum laatste beoordeling | Laatst beoordeeld | Beoordeeld op |
    Datum review | Laatst bijgewerkt | Datum beoordeling | Beoordelingsdatum | Laatste herziening | Reviewdatum |
    Evaluatiedatum | Bijgewerkt op | Laatste evaluatie | Laatst herzien
  `),
  nextReview: listed(`
    Volgende beoordeling | Volgende review | Datum volgende beoordeling | Reviewdatum | Herbeoordeling |
    Volgende herziening | Datum herbeoordeling | Datum volgende review | Volgende evaluatie | Volgende reviewdatum |
    Herbeoordelen op | Datum review
  `),
  qualifierInherent: listed(`
    Bruto | Bruto risico | Inherent | Inherent risico | Initieel | Initieel risico | Vóór maatregelen |
    Zonder maatregelen | Voor behandeling | Oorspronkelijk | Initiële beoordeling | Aanvangsrisico |
    Risicobeoordeling | Risicoanalyse | Inherente | Initiële | Bruto risicobeoordeling | Uitgangssituatie |
    Risicoinschatting
  `),
  qualifierCurrent: listed(`
    Huidig | Huidig risico | Actueel | Actueel risico | Met bestaande maatregelen | Huidige | Huidige situatie |
    Huidige beoordeling | Bestaand
  `),
  qualifierResidual: listed(`
    Rest | Restrisico | Netto | Netto risico | Na maatregelen | Na behandeling | Residueel | Residueel risico |
    Resterend | Resterend risico | Met maatregelen | Na implementatie | Residuele | Netto risicobeoordeling |
    Herbeoordeling | Na mitigatie | Nieuw | Restrisicobeoordeling | Resterende
  `),
  qualifierTarget: listed(`
    Doel | Doelrisico | Gewenst | Verwacht | Streef | Gepland | Beoogd | Target | Streefwaarde
  `),
  qualifierExisting: listed(`
    Bestaand | Bestaande | Huidig | Huidige | Aanwezig | Geïmplementeerd | Geïmplementeerde | Aanwezige | Genomen
  `),
  qualifierPlanned: listed(`
    Gepland | Geplande | Aanvullend | Aanvullende | Nieuwe | Voorgesteld | Voorgestelde | Te nemen | Extra |
    Aanbevolen | Te implementeren
  `),
} satisfies Partial<HeaderWords>;
