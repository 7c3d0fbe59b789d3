import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';

/** Words over the columns of a risk register, and the qualifiers of ratings. */
export const IT_RISK_HEADERS = {
  riskId: listed(`
    ID rischio | N. rischio | Codice rischio | Rif. rischio | Numero rischio | ID del rischio |
    Identificativo rischio | Codice del rischio | Riferimento rischio | Numero del rischio |
    Identificativo del rischio
  `),
  riskTitle: listed(`
    Rischio | Nome del rischio | Titolo del rischio | Scenario di rischio | Scenario | Evento | Rischi |
    Rischio identificato | Evento di rischio | Denominazione rischio | Nome rischio | Titolo rischio |
    Rischio individuato
  `),
  riskDescription: listed(`
    Descrizione del rischio | Descrizione rischio | Scenario di rischio | Descrizione dello scenario | Scenario |
    Rischio | Dettaglio del rischio | Rischio identificato | Descrizione evento | Descrizione scenario |
    Che cosa può succedere | Cosa può succedere | Cosa può andare storto
  `),
  asset: listed(`
    Asset | Bene | Beni | Risorsa | Risorse | Asset coinvolto | Asset coinvolti | Asset informativo | Nome asset |
    Nome dell'asset | Asset / Processo | Asset impattato | Sistema | Asset interessato | Nome del bene |
    Bene informativo | Asset critico | Descrizione asset | Sistemi | Asset interessati | Asset primario |
    Asset di supporto
  `),
  process: listed(`
    Processo | Processi | Processo aziendale | Processo di business | Servizio | Processo coinvolto | Attività |
    Nome processo | Processo interessato | Funzione
  `),
  threat: listed(`
    Minaccia | Minacce | Fonte di minaccia | Fonte di rischio | Tipo di minaccia | Pericolo |
    Descrizione della minaccia | Descrizione minaccia | Sorgente di rischio | Agente di minaccia
  `),
  vulnerability: listed(`
    Vulnerabilità | Debolezza | Debolezze | Punto debole | Descrizione della vulnerabilità |
    Descrizione vulnerabilità | Punti deboli | Vulnerabilità sfruttata
  `),
  confidentiality: listed(`
    Riservatezza | R | C | Riserv. | Riservatezza (R) | Confidenzialità | Impatto riservatezza |
    Impatto sulla riservatezza | Perdita di riservatezza
  `),
  integrity: listed(`
    Integrità | I | Integr. | Integrità (I) | Impatto integrità | Impatto sull'integrità | Perdita di integrità
  `),
  availability: listed(`
    Disponibilità | D | A | Disp. | Disponibilità (D) | Impatto disponibilità | Impatto sulla disponibilità |
    Perdita di disponibilità
  `),
  riskOwner: listed(`
    Proprietario del rischio | Responsabile del rischio | Risk owner | Titolare del rischio | Owner del rischio |
    Proprietario rischio | Responsabile rischio | Gestore del rischio
  `),
  likelihood: listed(`
    Probabilità | Verosimiglianza | Frequenza | P | Prob. | Probabilità (P) | Probabilità (1-5) |
    Probabilità di accadimento | Probabilità di occorrenza | Livello di probabilità | V | Possibilità |
    Probabilità di accadimento (P) | Valore probabilità | Probabilità evento | Probabilità dell'evento | F |
    Probabilità di verificarsi | Likelihood | Frequenza di accadimento |
    Potenziale | Quanto è probabile | Accadimento
  `),
  consequence: listed(`
    Impatto | Conseguenza | Conseguenze | Gravità | Danno | I | D | G | Severità | Impatto (I) | Impatto (1-5) |
    Gravità (G) | Livello di impatto | Magnitudo | M | Entità del danno | Impatti | Impatto complessivo | Imp. |
    Valore impatto | Impatto potenziale | Impatto massimo | Danno (D) | Impatto totale | Magnitudo (M) |
    Impatto sul business | Entità | Livello di gravità |
    Quanto è grave
  `),
  score: listed(`
    Punteggio | Punteggio di rischio | Punteggio del rischio | Valore del rischio | Livello di rischio | Rischio |
    Indice di rischio | Valutazione | Valore di rischio | P x I | PxI | P x D | PxD | Rischio inerente | R |
    Rating | Rischio lordo | Valutazione del rischio | Esposizione | Score | Punteggio rischio | Valore rischio |
    R = P x I | Rischio (PxI) | Totale | Rischio totale | Esposizione al rischio | Rischio calcolato |
    Indice rischio | Entità del rischio | Risk score | Rischio complessivo
  `),
  level: listed(`
    Livello di rischio | Livello del rischio | Classe di rischio | Livello | Categoria di rischio | Criticità |
    Classificazione del rischio | Valutazione del rischio | Fascia di rischio | Valutazione | Livello rischio |
    Priorità del rischio | Classe rischio | Grado di rischio | Rating | Rating di rischio | Livello di criticità |
    Gravità del rischio
  `),
  treatment: listed(`
    Opzione di trattamento | Trattamento | Trattamento del rischio | Strategia | Decisione |
    Strategia di trattamento | Opzione | Risposta al rischio | Tipo di trattamento | Decisione di trattamento |
    Modalità di trattamento | Scelta di trattamento | Opzioni di trattamento | Risposta | Strategia di risposta |
    Gestione del rischio | Trattamento rischio | Strategia di mitigazione | Opzione di trattamento del rischio |
    Tipo trattamento | Strategia di gestione |
    Che cosa facciamo | Cosa facciamo | Come lo trattiamo
  `),
  residualLikelihood: listed(`
    Probabilità residua | Probabilità dopo il trattamento | Probabilità netta | P residua |
    Verosimiglianza residua | Probabilità post trattamento | Probabilità target | Probabilità finale |
    Probabilità dopo trattamento | P res. | Nuova probabilità
  `),
  residualConsequence: listed(`
    Impatto residuo | Impatto dopo il trattamento | Impatto netto | I residuo | Gravità residua |
    Conseguenza residua | Impatto post trattamento | Danno residuo | Impatto target | Impatto finale |
    Impatto dopo trattamento | I res. | Nuovo impatto
  `),
  residualScore: listed(`
    Rischio residuo | Punteggio residuo | Livello di rischio residuo | Valore del rischio residuo | Rischio netto |
    Indice di rischio residuo | Rischio dopo il trattamento | Valore residuo | Punteggio del rischio residuo |
    Punteggio rischio residuo | Rischio residuale | Valore rischio residuo | Rischio post trattamento | RR |
    Valore di rischio residuo | Punteggio di rischio residuo | Rating residuo | Rischio finale
  `),
  residualLevel: listed(`
    Livello di rischio residuo | Livello residuo | Rischio residuo | Classe di rischio residuo |
    Livello del rischio residuo | Rischio netto | Livello di rischio dopo il trattamento | Livello rischio residuo |
    Livello di rischio netto | Classe residua | Valutazione residua | Livello di rischio finale
  `),
  acceptedBy: listed(`
    Accettato da | Approvato da | Accettazione | Approvazione | Accettazione del rischio | Rischio accettato da |
    Autorizzato da | Rischio residuo accettato da | Accettazione del rischio residuo | Approvatore | Firma |
    Validato da | Accettazione rischio | Approvazione del responsabile
  `),
  acceptedUntil: listed(`
    Accettato fino al | Valido fino al | Data di scadenza accettazione | Scadenza accettazione | Validità |
    Accettazione valida fino al | Accettato fino a
  `),
  lastReview: listed(`
    Ultima revisione | Data di revisione | Ultimo riesame | Riesaminato il | Ultimo aggiornamento |
    Data ultima revisione | Data di valutazione | Data valutazione | Data dell'ultima revisione |
    Data ultimo riesame | Data revisione | Ultima valutazione | Aggiornato il | Ultima verifica | Revisione |
    Data aggiornamento
  `),
  nextReview: listed(`
    Prossima revisione | Data prossima revisione | Prossimo riesame | Data della prossima revisione |
    Prossima valutazione | Data di revisione | Rivedere entro | Data prossimo riesame | Data riesame |
    Data di riesame | Prossima verifica
  `),
  qualifierInherent: listed(`
    Inerente | Rischio inerente | Lordo | Rischio lordo | Iniziale | Rischio iniziale | Prima del trattamento |
    Intrinseco | Rischio intrinseco | Valutazione iniziale | Prima dei controlli | Senza controlli | Potenziale |
    Rischio potenziale | Pre trattamento | Valutazione del rischio | Analisi del rischio |
    Valutazione rischio inerente | Ante trattamento | Prima delle misure | Valutazione dei rischi
  `),
  qualifierCurrent: listed(`
    Attuale | Rischio attuale | Corrente | Rischio corrente | Con controlli esistenti | Valutazione attuale |
    Con i controlli esistenti | Effettivo
  `),
  qualifierResidual: listed(`
    Residuo | Residua | Rischio residuo | Netto | Netta | Rischio netto | Dopo il trattamento | Dopo i controlli |
    Post trattamento | Valutazione residua | Con controlli | Dopo trattamento | Valutazione del rischio residuo |
    Dopo le misure | Rivalutazione | Finale | Residuale | Dopo la mitigazione | Nuovo | Dopo le azioni
  `),
  qualifierTarget: listed(`
    Target | Obiettivo | Atteso | Previsto | Attesa | Rischio target | Rischio atteso | Desiderato | Pianificato
  `),
  qualifierExisting: listed(`
    Esistente | Esistenti | Attuali | In essere | Implementati | Attuale | In atto | Presenti
  `),
  qualifierPlanned: listed(`
    Previsto | Previsti | Pianificato | Pianificati | Aggiuntivi | Proposti | Nuovi | Da implementare | Ulteriori |
    Raccomandati | Pianificate | Previste | Aggiuntive
  `),
} satisfies Partial<HeaderWords>;
