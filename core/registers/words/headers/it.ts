import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';
import { IT_RISK_HEADERS } from './it-risk.ts';

export const IT_HEADERS: HeaderWords = {
  ...IT_RISK_HEADERS,
  id: listed(`
    N. | Nr. | Numero | ID | Rif. | Riferimento | Codice | Identificativo | Cod. | # | Progressivo | Num. | Voce |
    ID univoco
  `),
  title: listed('Titolo | Nome | Denominazione | Oggetto | Sintesi'),
  description: listed(`
    Descrizione | Dettaglio | Dettagli | Spiegazione | Definizione | Descrizione dettagliata
  `),
  owner: listed(`
    Responsabile | Responsabili | Proprietario | Titolare | Referente | Assegnato a | Incaricato | Chi | A cura di |
    Owner | Persona responsabile | Resp. | Responsabilità | Ruolo responsabile | Funzione responsabile |
    Da chi
  `),
  status: listed(`
    Stato | Stato avanzamento | Stato di avanzamento | Avanzamento | Stato attuale | Stato del rischio |
    Stato azione | Status | Progresso | Stato dell'azione | Situazione | Stato trattamento | Aperto/Chiuso |
    A che punto siamo | A che punto | Fatto
  `),
  due: listed(`
    Scadenza | Data di scadenza | Data obiettivo | Termine | Data prevista | Entro il | Data scadenza |
    Data di completamento prevista | Data target | Tempistica | Tempistiche | Data di attuazione | Data fine |
    Quando | Data di implementazione | Data pianificata | Data prevista di completamento | Data limite |
    Pianificazione | Entro |
    Entro quando
  `),
  action: listed(`
    Azione | Azioni | Piano d'azione | Piano di azione | Misura | Misure | Piano di trattamento |
    Piano di trattamento del rischio | Azioni di trattamento | Azione di trattamento | Misure di trattamento |
    Raccomandazione | Raccomandazioni | Azioni proposte | Azione correttiva | Azioni correttive |
    Misure di mitigazione | Attività | Azioni previste | Azione prevista | Interventi | Intervento | Contromisure |
    Contromisura | Azioni da intraprendere | Descrizione dell'azione | Azioni di mitigazione | Mitigazione |
    Piano di mitigazione | Prossimi passi | Azione raccomandata | Azioni raccomandate | Azioni pianificate |
    Rimedio | Azioni di miglioramento | Misure previste | Azione richiesta | Descrizione azione |
    Descrizione trattamento |
    Come | Cosa faremo | Cosa fare | Interventi previsti | Cosa |
    Che cosa resta da fare | Cosa resta da fare | Misure proposte
  `),
  controls: listed(`
    Controlli | Controllo | Allegato A | Annex A | Controlli Allegato A | Controllo Allegato A |
    Controlli ISO 27001 | Riferimento Allegato A | Rif. Allegato A | Controlli applicabili | Controlli associati |
    Controlli correlati | Controllo ISO 27001 | Controlli dell'Allegato A | Misure di sicurezza |
    Controlli ISO 27002 | Controlli selezionati | Rif. ISO 27001 | Controlli di sicurezza | Rif. controllo |
    Controllo associato | Controlli necessari | Controlli Annex A | Riferimento SoA | Riferimento ISO 27001 |
    Controlli collegati
  `),
  plannedControls: listed(`
    Controlli previsti | Controlli pianificati | Controlli aggiuntivi | Nuovi controlli |
    Controlli da implementare | Controlli proposti | Controlli da attuare | Misure aggiuntive | Misure previste |
    Ulteriori controlli
  `),
  existingControls: listed(`
    Controlli esistenti | Misure esistenti | Controlli attuali | Controlli in essere | Contromisure esistenti |
    Misure in essere | Controlli implementati | Misure di sicurezza esistenti | Misure attuali |
    Contromisure in essere | Controlli in atto | Misure di sicurezza in essere | Controlli presenti |
    Misure adottate | Contromisure adottate |
    Che cosa facciamo già | Cosa facciamo già | Protezioni attuali | Presidi | Presidi esistenti |
    Che cosa si fa già | Cosa si fa già
  `),
  controlId: listed(`
    Controllo | N. controllo | Rif. | Riferimento | Codice | Allegato A | ID controllo | Numero controllo |
    Clausola | Punto | Paragrafo | ID | N. | Codice controllo | Rif. Allegato A | Sezione | ISO 27001 | Annex A |
    Rif. controllo | Controllo n. | Riferimento Allegato A | Numero | Riferimento controllo | Controllo ISO 27001 |
    Rif. ISO 27001
  `),
  controlTitle: listed(`
    Controllo | Titolo del controllo | Nome del controllo | Titolo | Descrizione del controllo | Nome |
    Descrizione | Controlli | Misura | Denominazione | Obiettivo di controllo | Titolo controllo | Nome controllo |
    Controllo di sicurezza | Descrizione controllo | Denominazione controllo | Misura di sicurezza | Requisito
  `),
  applicable: listed(`
    Applicabile | Applicabilità | Applicabile (Sì/No) | Sì/No | Incluso | Inclusione | Selezionato | Pertinente |
    Nel perimetro | Escluso | Applicato | Applicabile (S/N) | S/N | Inclusione/Esclusione | Esclusione |
    Incluso/Escluso | Rilevante | Decisione | In ambito | Necessario | Richiesto | È applicabile |
    Ci riguarda | Si applica
  `),
  implemented: listed(`
    Implementato | Attuato | Stato di implementazione | Stato di attuazione | Stato | Implementazione |
    Livello di implementazione | Attuazione | Grado di implementazione | Maturità | Livello di maturità |
    Stato implementazione | Stato attuazione | Realizzato | Stato del controllo | Stato attuale | Avanzamento |
    Stato controllo | Conformità | Implementato (Sì/No) | Grado di attuazione |
    Fatto | A che punto |
    Livello di attuazione
  `),
  justification: listed(`
    Giustificazione | Motivazione | Giustificazione dell'inclusione | Motivazione inclusione |
    Giustificazione inclusione/esclusione | Motivazione dell'inclusione | Motivo | Ragione |
    Motivazione inclusione/esclusione | Giustificazione per l'inclusione | Commento |
    Giustificazione dell'inclusione o esclusione | Ragioni | Motivazione della scelta |
    Giustificazione applicabilità | Motivazione applicabilità | Giustificazioni |
    Giustificazione dell'applicabilità | Giustificazione dell'inclusione/esclusione |
    Motivazione dell'inclusione/esclusione | Giustificazione per inclusione | Giustificazione inclusione | Note |
    Perché
  `),
  justificationExclusion: listed(`
    Giustificazione dell'esclusione | Motivazione esclusione | Motivo dell'esclusione |
    Motivazione dell'esclusione | Giustificazione per l'esclusione | Motivo esclusione |
    Giustificazione esclusione | Motivazione di esclusione | Motivazione non applicabilità |
    Ragione dell'esclusione | Giustificazione se non applicabile | Motivo di esclusione |
    Giustificazione della non applicabilità
  `),
  inclusionReason: listed(`
    Motivo di selezione | Origine | Fonte | Requisito legale | Requisiti legali | Obbligo contrattuale |
    Obblighi contrattuali | Requisito di business | Requisiti di business | Buona pratica | Best practice |
    Buone pratiche | Risultato della valutazione del rischio | Valutazione del rischio | Motivo di inclusione | RL |
    OC | RB | BP | Analisi dei rischi | Ragione della selezione | Motivi della selezione | Ragioni della selezione |
    Fonte del requisito | VR
  `),
  reference: listed(`
    Riferimento | Riferimenti | Documento | Documenti | Documentazione | Evidenza | Evidenze | Documenti correlati |
    Politica | Procedura | Politica/Procedura | Documento di riferimento | Documenti di riferimento | Link |
    Collegamento | Riferimento documentale | Riferimenti documentali | Policy | Policy/Procedura |
    Documenti collegati | Procedure | Modalità di attuazione | Modalità di implementazione |
    Descrizione dell'implementazione | Evidenze di attuazione | Registrazioni | Informazioni documentate |
    Documenti associati | Documentazione di riferimento | Evidenza di attuazione |
    Dove | Dove si trova
  `),
  controlOwner: listed(`
    Responsabile | Responsabile del controllo | Proprietario del controllo | Owner del controllo |
    Responsabile dell'attuazione | Responsabile controllo | Responsabile attuazione | Responsabile implementazione
  `),
  requirementId: listed(`
    Clausola | Punto | Requisito | N. requisito | Paragrafo | Sezione | Rif. | Riferimento | N. | ID | Capitolo |
    Punto norma | Controllo | Articolo | N. domanda | Clausola ISO 27001 | Rif. norma | Numero | Punto della norma |
    Requisito ISO 27001 | ISO 27001 | Riferimento norma | ID requisito | Clausola/Controllo | Codice |
    Rif. ISO 27001
  `),
  requirementText: listed(`
    Requisito | Requisiti | Descrizione del requisito | Domanda | Domande | Testo del requisito | Descrizione |
    Criterio | Titolo | Punto di controllo | Requisito della norma | Controllo | Descrizione requisito | Criteri |
    Testo requisito | Titolo clausola | Quesito | Domanda di audit | Elemento da verificare | Argomento |
    Requisiti della norma
  `),
  compliance: listed(`
    Stato | Conformità | Conforme | Livello di conformità | Stato di conformità | Maturità | Livello di maturità |
    Risultato | Valutazione | Risposta | Sì/No | Grado di conformità | Esito | Stato di attuazione | Soddisfatto |
    Stato di implementazione | Implementato | Giudizio | Stato attuale | Grado di attuazione | Sì/No/Parziale |
    Stato conformità | Conformità (Sì/No) | Livello | Rispetto | C/NC
  `),
  evidence: listed(`
    Evidenza | Evidenze | Evidenze raccolte | Evidenza osservata | Evidenze esistenti | Documenti |
    Situazione attuale | Stato attuale | Evidenze oggettive | Documentazione | Evidenza di audit |
    Evidenze riscontrate | Evidenza riscontrata | Evidenze disponibili | Evidenze esaminate | Documenti esaminati |
    Prassi attuale | Evidenza esaminata | Evidenza oggettiva | Prove | Documentazione esistente |
    Evidenze di audit | Evidenze viste
  `),
  expectedEvidence: listed(`
    Evidenza attesa | Evidenze attese | Evidenze richieste | Evidenza richiesta | Documenti richiesti |
    Esempi di evidenze | Evidenze necessarie | Documentazione richiesta | Documentazione attesa | Evidenze previste
  `),
  gap: listed(`
    Gap | Scostamento | Scostamenti | Lacuna | Lacune | Rilievo | Rilievi | Non conformità | Carenza | Carenze |
    Descrizione del gap | Osservazione | Osservazioni | Gap identificato | Gap identificati | Gap rilevato |
    Descrizione gap | Gap rilevati | Constatazione | Constatazioni | Risultanze | Divario | Deviazione | Mancanze |
    Punto di debolezza | Descrizione dello scostamento
  `),
  assetId: listed(`
    ID asset | Codice asset | N. inventario | Numero di inventario | Codice bene | N. asset | Numero asset |
    Identificativo asset | Rif. asset | ID bene | Codice inventario
  `),
  assetType: listed(`
    Tipo | Tipologia | Tipo di asset | Categoria | Classe | Tipo asset | Tipologia asset | Categoria asset |
    Classe di asset | Tipo di bene | Gruppo | Tipologia di asset | Natura
  `),
  assetOwner: listed(`
    Proprietario | Proprietario dell'asset | Responsabile dell'asset | Owner | Responsabile | Proprietario asset |
    Asset owner | Proprietario delle informazioni | Titolare | Responsabile asset | Proprietario del bene
  `),
  custodian: listed(`
    Custode | Amministratore | Utente | Utilizzatore | Gestore | Responsabile tecnico | Amministrato da | Utenti |
    Affidatario | Gestito da | Assegnatario | Consegnatario
  `),
  location: listed(`
    Ubicazione | Posizione | Luogo | Sede | Localizzazione | Ubicazione fisica | Luogo di conservazione | Sito |
    Collocazione
  `),
  classification: listed(`
    Classificazione | Classificazione delle informazioni | Livello di classificazione | Sensibilità |
    Classificazione informazioni | Livello di riservatezza | Classe di riservatezza | Classificazione dati
  `),
  assetValue: listed(`
    Valore | Criticità | Valore dell'asset | Importanza | Valore asset | Livello di criticità | Valore complessivo |
    Criticità asset | Valutazione | Rilevanza | Valore (1-5) | Valore totale | RID |
    Valore del bene | Valore bene
  `),
  actionId: listed(`
    N. azione | ID azione | Codice azione | Rif. azione | Numero azione | ID attività | Azione n. | ID misura |
    Codice misura
  `),
  riskReference: listed(`
    Rischio | Rischi | ID rischio | Rischio associato | Rischi associati | Rischio correlato | Rischio trattato |
    Rif. rischio | Rischi correlati | Rischio collegato | Rischi trattati | Riferimento rischio |
    Rischio di riferimento | Codice rischio
  `),
  actionOwner: listed(`
    Responsabile | Responsabile dell'azione | Incaricato | Responsabile attuazione | Responsabile dell'attuazione |
    Owner azione | Responsabile azione | Esecutore | Responsabile del trattamento | A cura di | Chi
  `),
  completed: listed(`
    Completato il | Data di completamento | Chiuso il | Data di chiusura | Data effettiva | Completata il |
    Data completamento | Data chiusura | Data effettiva di completamento | Completato | Data di conclusione |
    Concluso il
  `),
  effect: listed(`
    Efficacia | Valutazione dell'efficacia | Verifica dell'efficacia | Risultato | Risultati | Effetto |
    Verifica efficacia | Efficace | Risultato atteso | Esito | Valutazione efficacia | Risultati attesi | Indicatore
  `),
  approvedByOwner: listed(`
    Approvato dal proprietario del rischio | Approvazione del proprietario del rischio | Approvazione risk owner |
    Approvato dal risk owner | Approvazione del risk owner | Approvato dal responsabile del rischio |
    Approvazione del responsabile del rischio | Approvato da
  `),
  approvedByManagement: listed(`
    Approvato dalla direzione | Approvazione della direzione | Approvazione direzione |
    Approvato dall'alta direzione | Approvazione alta direzione | Approvazione dell'alta direzione
  `),
  scaleName: listed('Scala | Criterio | Dimensione | Parametro | Fattore | Criteri'),
  scaleValue: listed(`
    Valore | Livello | Punteggio | Punti | Scala | N. | Probabilità | Impatto | Grado | Peso | Classe
  `),
  scaleLabel: listed(`
    Etichetta | Livello | Nome | Denominazione | Categoria | Probabilità | Impatto | Livello di rischio | Classe |
    Definizione | Scala | Giudizio | Gravità | Descrittore
  `),
  scaleMeaning: listed(`
    Significato | Descrizione | Definizione | Spiegazione | Criterio | Criteri | Esempio | Esempi | Interpretazione
  `),
  scaleFrequency: listed(`
    Frequenza | Frequenza annua | Volte all'anno | Frequenza annuale | % | Occorrenze per anno | Periodo |
    Probabilità | Percentuale
  `),
  scaleMoney: listed(`
    Impatto economico | Impatto finanziario | Costo | Perdita economica | Importo | Perdita finanziaria |
    Danno economico | EUR | Euro | Perdite
  `),
  levelMinimum: listed(`
    Minimo | Min | Da | Soglia | Intervallo | Limite inferiore | Punteggio minimo | Range | Valore minimo |
    Punteggio
  `),
  levelMaximum: listed(`
    Massimo | Max | A | Fino a | Limite superiore | Punteggio massimo | Valore massimo
  `),
  levelAction: listed(`
    Azione | Azioni | Trattamento | Risposta | Misure | Azione richiesta | Azioni richieste | Decisione |
    Azioni da intraprendere
  `),
  levelPriority: listed('Priorità | Urgenza | Tempistica | Termine | Tempi'),
  levelAcceptable: listed(`
    Accettabile | Accettabilità | Accettazione | Tollerabile | Criterio di accettazione | Accettazione del rischio
  `),
  otherNotes: listed(`
    Note | Nota | Commenti | Commento | Osservazioni | Informazioni aggiuntive | Annotazioni | Altro
  `),
  otherCategory: listed(`
    Categoria | Tipo | Tipologia | Tema | Ambito | Dominio | Gruppo | Tipo di rischio | Categoria di rischio |
    Area | Sottocategoria | Tipologia di rischio | Famiglia | Sezione | Capitolo
  `),
  otherDepartment: listed(`
    Dipartimento | Funzione | Reparto | Unità | Ufficio | Team | Azienda | Sede | Area aziendale | Società |
    Direzione | Unità organizzativa
  `),
  otherDate: listed(`
    Data | Data di identificazione | Identificato il | Data di creazione | Data di inizio | Data apertura |
    Data di inserimento | Data di apertura | Data inizio | Data identificazione | Data di approvazione |
    Data di acquisto | Inizio | Data di accettazione | Data rilevazione
  `),
  otherCost: listed(`
    Costo | Costi | Budget | Risorse | Impegno | Costo stimato | Investimento | Effort | Risorse necessarie |
    Giorni/uomo | Costi stimati
  `),
  otherPriority: listed('Priorità | Urgenza | Ordine | Priorità di trattamento | Rango'),
  otherVersion: listed('Versione | Revisione | Rev. | Edizione'),
  otherAuthor: listed(`
    Autore | Identificato da | Redatto da | Creato da | Valutato da | Auditor | Valutatore | Verificato da |
    Segnalato da | Rivisto da | Intervistato
  `),
  otherAttribute: listed(`
    Tipo di controllo | Proprietà di sicurezza | Concetti di cybersecurity | Capacità operative |
    Domini di sicurezza | Attributi | RID | Proprietà | Scopo | Obiettivo | Tipologia di controllo | Parametro RID |
    Requisito di sicurezza
  `),
  otherCause: listed(`
    Causa | Cause | Causa radice | Origine | Fattore scatenante | Descrizione dell'impatto | Effetti | Conseguenze |
    Fonte | Descrizione impatto | Possibili conseguenze | Descrizione conseguenze
  `),
  otherEffectiveness: listed(`
    Efficacia | Efficacia dei controlli | Efficacia del controllo | Maturità obiettivo | Rilevabilità |
    Maturità target | Efficacia controlli | Livello target
  `),
  otherTrend: listed(`
    Tendenza | Trend | Andamento | Propensione al rischio | Tolleranza | Accettabile? | Soglia | Accettabilità |
    Criterio di accettazione | Rischio accettabile
  `),
  otherCount: listed('Totale | Numero | Quantità | Somma | Media | Percentuale | Peso'),
  otherFramework: listed(`
    NIST | GDPR | NIS2 | PCI DSS | ISO 27001:2013 | Norma | AgID | Standard | Framework | DORA | Legge |
    Base giuridica
  `),
};
