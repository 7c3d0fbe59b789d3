import { IT_HEADERS } from './headers/it.ts';
import type { LanguageWords } from './language-words.ts';
import { listed, listedLines } from './listed.ts';

export const IT: LanguageWords = {
  headers: IT_HEADERS,
  titles: {
    'risk-register': listed(`
      Registro dei rischi | Analisi dei rischi | Valutazione dei rischi | Rischi | Matrice dei rischi |
      Gestione dei rischi | Analisi del rischio | Registro rischi | Valutazione del rischio | Mappa dei rischi |
      Elenco dei rischi | Valutazione rischi | Analisi rischi | Risk assessment
    `),
    soa: listed(`
      Dichiarazione di applicabilità | SoA | DdA | Allegato A | Controlli | Applicabilità | Controlli Allegato A |
      Annex A | Statement of Applicability
    `),
    assets: listed(`
      Inventario degli asset | Registro degli asset | Asset | Inventario | Elenco asset | Inventario beni |
      Inventario asset | Registro asset | Beni | Asset informativi | Inventario dei beni | Censimento asset |
      Elenco degli asset
    `),
    'treatment-plan': listed(`
      Piano di trattamento del rischio | Piano di trattamento dei rischi | Piano di trattamento | PTR |
      Piano d'azione | Trattamento dei rischi | Azioni | Piano azioni | Piano delle azioni |
      Trattamento del rischio | Piano di mitigazione
    `),
    'gap-assessment': listed(`
      Gap analysis | Analisi dei gap | Analisi gap | Lista di controllo | Checklist | Autovalutazione |
      Valutazione della conformità | Requisiti | Gap assessment | Analisi degli scostamenti | Lista di riscontro |
      Audit interno | Clausole
    `),
    'risk-criteria': listed(`
      Criteri di rischio | Scale | Scala | Criteri | Metodologia | Matrice | Legenda | Scala di probabilità |
      Scala di impatto | Criteri di accettazione | Criteri di valutazione | Livelli di rischio |
      Matrice di rischio | Metriche | Scale di valutazione
    `),
  },
  values: {
    yes: listed('Sì | S | x | ✓ | ✔ | ✅ | ● | Vero | 1 | Y | OK'),
    no: listed('No | N | ✗ | ✘ | ❌ | ○ | Falso | 0 | Nessuno | Nessuna'),
    applicability: {
      applicable: listed(`
        Applicabile | Sì | Incluso | Pertinente | Selezionato | Nel perimetro | S | In ambito | Necessario |
        Richiesto | Parzialmente applicabile | Applicato
      `),
      'not-applicable': listed(`
        Non applicabile | N/A | NA | No | Escluso | Fuori perimetro | Non pertinente | N | Fuori ambito |
        Non selezionato | Non richiesto | Non necessario
      `),
    },
    implementation: {
      implemented: listed(`
        Implementato | Attuato | Sì | Completato | Conforme | Realizzato | Completamente implementato | Operativo |
        Completo | In essere | Totalmente implementato | Soddisfatto | In atto | Chiuso | Attivo |
        Pienamente implementato | Pienamente attuato | Adottato | Completamente | Efficace | Totale | Gestito |
        Ottimizzato | Stabilito | Implementata | Verde | S | Attuata
      `),
      partly: listed(`
        Parziale | Parzialmente implementato | Parzialmente | In corso | Parzialmente conforme |
        In implementazione | In parte | In lavorazione | Parzialmente attuato | Non conformità minore |
        In fase di implementazione | Avviato | In corso di attuazione | In corso di implementazione | Incompleto |
        Iniziato | Parzialmente realizzato | NC minore | Osservazione | Giallo | Da migliorare | Informale |
        In attuazione
      `),
      planned: listed(`
        Pianificato | Previsto | Da implementare | Programmato | In programma | Da attuare | In pianificazione |
        Da realizzare | Pianificata | Da fare
      `),
      'not-implemented': listed(`
        Non implementato | Non attuato | No | Non conforme | Assente | Mancante | Non realizzato | Nessuno |
        Non conformità maggiore | Inesistente | Non iniziato | Non presente | N | Non avviato | Non soddisfatto |
        Non conformità | NC maggiore | Rosso | Aperto | Non adottato | Da avviare
      `),
      'not-applicable': listed(`
        Non applicabile | N/A | NA | Escluso | Fuori ambito | Non pertinente
      `),
    },
    treatment: {
      avoid: listed(`
        Evitare | Evitare il rischio | Eliminare l'attività | Elusione | Evitato | Cessare | Evitamento |
        Terminare | Prevenire | Rinunciare
      `),
      'remove-source': listed(`
        Eliminare | Rimuovere la fonte | Eliminare la fonte | Rimuovere la fonte di rischio | Eliminazione |
        Eliminare la fonte di rischio | Rimozione della fonte | Rimuovere
      `),
      'change-likelihood': listed(`
        Ridurre la probabilità | Modificare la probabilità | Ridurre la verosimiglianza |
        Riduzione della probabilità | Modificare la verosimiglianza
      `),
      'change-consequence': listed(`
        Ridurre l'impatto | Modificare le conseguenze | Ridurre le conseguenze | Riduzione dell'impatto |
        Modificare l'impatto
      `),
      modify: listed(`
        Mitigare | Ridurre | Trattare | Modificare | Mitigazione | Riduzione | Ridurre il rischio | Modifica |
        Mitigare il rischio | Trattamento | Riduzione del rischio | Mitigazione del rischio | Attenuare | Trattato |
        Modifica del rischio | Modificare il rischio | Mitigato | Contenere | Controllare | Minimizzare
      `),
      share: listed(`
        Trasferire | Condividere | Trasferimento | Condivisione | Assicurare | Esternalizzare |
        Trasferire il rischio | Trasferimento del rischio | Condivisione del rischio | Condividere il rischio |
        Trasferito | Assicurazione
      `),
      accept: listed(`
        Accettare | Accettazione | Mantenere | Ritenere | Tollerare | Accettato | Accettare il rischio |
        Accettazione del rischio | Ritenzione | Assumere | Monitorare | Nessuna azione | Accetta |
        Ritenzione del rischio | Conservare
      `),
    },
    actionStatus: {
      open: listed(`
        Aperto | Aperta | Non iniziato | Da avviare | Pianificato | Da fare | Nuovo | In attesa | Non iniziata |
        Non avviato | Pianificata | In ritardo | Scaduto | Da iniziare | Identificato | Assegnato | Programmato
      `),
      'in-progress': listed(`
        In corso | In lavorazione | Avviato | Iniziato | In attuazione | In esecuzione | Avviata | Parziale |
        In trattamento | In corso di attuazione | Iniziata | Parzialmente completato | In implementazione |
        Monitoraggio | Continuo
      `),
      done: listed(`
        Completato | Completata | Chiuso | Chiusa | Terminato | Concluso | Attuato | Fatto | Eseguito | Realizzato |
        Conclusa | Implementato | Risolto | Terminata | Attuata | Implementata | Accettato | Mitigato | Eseguita
      `),
      cancelled: listed(`
        Annullato | Annullata | Sospeso | Rinviato | Respinto | Abbandonato | Sospesa | Rinviata | Cancellato |
        Rifiutato | Posticipato
      `),
    },
    reason: {
      risk: listed(`
        Rischio | Analisi dei rischi | Valutazione dei rischi | Valutazione del rischio |
        Risultato della valutazione del rischio | VR | Analisi del rischio |
        Risultati della valutazione dei rischi | Trattamento del rischio | AR | Rischi
      `),
      legal: listed(`
        Legale | Requisito legale | Requisiti legali | Legge | Normativo | RL | GDPR | Normativa | Obbligo legale |
        Legale/Normativo | Requisito normativo | Requisiti normativi | Cogente
      `),
      contractual: listed(`
        Contrattuale | Obbligo contrattuale | Contratto | OC | Requisito contrattuale | Obblighi contrattuali |
        Requisiti contrattuali | Requisito cliente | Clienti
      `),
      business: listed(`
        Business | Requisito di business | Requisiti di business | Esigenza aziendale | RB | Requisito aziendale |
        Requisiti aziendali | Requisito interno | Esigenze aziendali | Organizzativo
      `),
      'best-practice': listed(`
        Buona pratica | Best practice | Buone pratiche | Buona prassi | BP | Migliori pratiche | Buone prassi |
        Stato dell'arte
      `),
    },
    notYet: listed(`
      Da definire | Da determinare | Da completare | Da confermare | TBD | ? | - | -- | – | Non valutato |
      Da valutare | In attesa | Sconosciuto | N.D. | Selezionare | Scegliere | Da verificare | Non definito |
      Da assegnare | Da stabilire | Non ancora valutato | Da compilare | ...
    `),
    scales: listedLines(`
      Basso | Medio | Alto
      Bassa | Media | Alta
      Basso | Moderato | Alto
      Bassa | Moderata | Alta
      Lieve | Moderato | Grave
      Raro | Possibile | Probabile
      Improbabile | Possibile | Probabile
      Accettabile | Tollerabile | Inaccettabile
      Verde | Giallo | Rosso
      Basso | Medio | Alto | Critico
      Bassa | Media | Alta | Critica
      Basso | Medio | Alto | Molto alto
      Bassa | Media | Alta | Molto alta
      Basso | Moderato | Alto | Critico
      Molto basso | Basso | Medio | Alto
      Molto bassa | Bassa | Media | Alta
      Lieve | Medio | Grave | Gravissimo
      Improbabile | Poco probabile | Probabile | Altamente probabile
      Improbabile | Poco probabile | Probabile | Molto probabile
      Improbabile | Possibile | Probabile | Molto probabile
      Trascurabile | Limitato | Significativo | Massimo
      Trascurabile | Limitato | Importante | Massimo
      Trascurabile | Basso | Medio | Alto
      Minore | Moderato | Maggiore | Critico
      Verde | Giallo | Arancione | Rosso
      Pubblico | Interno | Riservato | Segreto
      Pubblico | Interno | Confidenziale | Riservato
      Pubblico | Uso interno | Riservato | Strettamente riservato
      Molto basso | Basso | Medio | Alto | Molto alto
      Molto bassa | Bassa | Media | Alta | Molto alta
      Molto basso | Basso | Moderato | Alto | Molto alto
      Molto bassa | Bassa | Moderata | Alta | Molto alta
      Molto basso | Basso | Medio | Alto | Critico
      Molto bassa | Bassa | Media | Alta | Critica
      Basso | Medio | Alto | Molto alto | Critico
      Trascurabile | Basso | Medio | Alto | Critico
      Trascurabile | Bassa | Media | Alta | Critica
      Trascurabile | Basso | Medio | Alto | Molto alto
      Raro | Improbabile | Possibile | Probabile | Quasi certo
      Rara | Improbabile | Possibile | Probabile | Quasi certa
      Raro | Poco probabile | Possibile | Probabile | Quasi certo
      Raro | Improbabile | Possibile | Probabile | Molto probabile
      Raro | Improbabile | Possibile | Probabile | Certo
      Remoto | Improbabile | Possibile | Probabile | Quasi certo
      Remota | Improbabile | Possibile | Probabile | Quasi certa
      Molto improbabile | Improbabile | Possibile | Probabile | Molto probabile
      Improbabile | Poco probabile | Possibile | Probabile | Molto probabile
      Improbabile | Poco probabile | Possibile | Probabile | Quasi certo
      Molto raro | Raro | Occasionale | Frequente | Molto frequente
      Molto raro | Raro | Possibile | Frequente | Molto frequente
      Insignificante | Minore | Moderato | Maggiore | Catastrofico
      Insignificante | Minore | Moderata | Maggiore | Catastrofica
      Insignificante | Lieve | Moderato | Grave | Catastrofico
      Insignificante | Basso | Medio | Alto | Catastrofico
      Trascurabile | Minore | Moderato | Maggiore | Catastrofico
      Trascurabile | Minore | Moderato | Grave | Catastrofico
      Trascurabile | Minore | Moderato | Maggiore | Critico
      Trascurabile | Lieve | Moderato | Grave | Catastrofico
      Trascurabile | Lieve | Moderato | Grave | Gravissimo
      Trascurabile | Lieve | Medio | Grave | Catastrofico
      Trascurabile | Basso | Moderato | Alto | Critico
      Trascurabile | Limitato | Moderato | Grave | Critico
      Trascurabile | Marginale | Moderato | Critico | Catastrofico
    `),
  },
};
