import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';

/** Words over the columns of a risk register, and the qualifiers of ratings. */
export const FR_RISK_HEADERS = {
  riskId: listed(`
    ID risque | N° risque | ID du risque | N° de risque | N° du risque | Réf. risque | Référence risque |
    Référence du risque | Identifiant du risque | Numéro du risque | Code risque | Identifiant risque |
    N° scénario | Risque n° | ID Risk | Réf. du risque |
    Réf
  `),
  riskTitle: listed(`
    Risque | Intitulé du risque | Nom du risque | Scénario de risque | Scénario | Libellé du risque |
    Événement redouté | Risques | Titre du risque | Scénario stratégique | Scénario opérationnel | Événement |
    Risque identifié | Désignation du risque | ER |
    Risques identifiés
  `),
  riskDescription: listed(`
    Description du risque | Description du scénario | Scénario de risque | Détail du risque | Scénario |
    Description risque | Énoncé du risque | Événement redouté | Risque | Description de l'événement |
    Risque identifié |
    Que peut-il arriver | Que peut-il se passer | Conséquences possibles
  `),
  asset: listed(`
    Actif | Actifs | Bien | Biens | Bien support | Biens supports | Bien essentiel | Valeur métier |
    Actif concerné | Actifs concernés | Actif / Processus | Actif support | Nom de l'actif | Actif informationnel |
    Actif impacté | Actifs impactés | Actif primordial | Actif essentiel | Ressource | Système | Bien concerné |
    Valeurs métier | Désignation de l'actif | Nom de l'actif d'information | Actif critique | Système concerné |
    Intitulé de l'actif | Biens essentiels |
    Type d'actif
  `),
  process: listed(`
    Processus | Processus métier | Processus concerné | Activité | Mission | Nom du processus | Service |
    Processus / Activité | Domaine d'activité | Processus impacté | Fonction
  `),
  threat: listed(`
    Menace | Menaces | Source de menace | Source de risque | Danger | Type de menace | Description de la menace |
    Agent menaçant | Sources de risque | Scénario de menace | Source de la menace | Menace identifiée |
    Origine de la menace |
    Événement déclencheur | Élément déclencheur
  `),
  vulnerability: listed(`
    Vulnérabilité | Vulnérabilités | Faiblesse | Faille | Failles | Vulnérabilité exploitée |
    Description de la vulnérabilité | Faiblesses | Vulnérabilité identifiée | Point faible
  `),
  confidentiality: listed(`
    Confidentialité | C | Conf. | Confidentialité (C) | Besoin de confidentialité | Impact confidentialité |
    Perte de confidentialité | Impact C
  `),
  integrity: listed(`
    Intégrité | I | Int. | Intégrité (I) | Besoin d'intégrité | Impact intégrité | Perte d'intégrité | Impact I
  `),
  availability: listed(`
    Disponibilité | D | A | Dispo. | Disponibilité (D) | Besoin de disponibilité | Impact disponibilité |
    Perte de disponibilité | Impact D
  `),
  riskOwner: listed(`
    Propriétaire du risque | Responsable du risque | Propriétaire de risque | Porteur du risque |
    Porteur de risque | Risk owner | Pilote du risque | Propriétaire risque | Propriétaires des risques |
    Détenteur du risque | Gestionnaire du risque |
    Pilote | Qui
  `),
  likelihood: listed(`
    Vraisemblance | Probabilité | Fréquence | V | P | Prob. | Vrais. | Probabilité d'occurrence | Occurrence |
    Vraisemblance (1-4) | Vraisemblance (1-5) | Probabilité (1-5) | Probabilité (P) | Vraisemblance (V) |
    Niveau de vraisemblance | Niveau de probabilité | Probabilité de survenance | Proba | F | Potentialité |
    Possibilité | Cotation vraisemblance | Probabilité d'apparition | Probabilité de survenue | Likelihood |
    Fréquence d'occurrence | Degré de vraisemblance |
    Potentiel | Chance de survenue | À quelle fréquence |
    Exposition naturelle | Expo. naturelle | Exposition
  `),
  consequence: listed(`
    Gravité | Impact | Conséquence | Conséquences | Sévérité | G | I | Niveau de gravité | Impacts |
    Niveau d'impact | Impact (I) | Gravité (G) | Gravité (1-4) | Gravité (1-5) | Impact (1-5) | Conséquence (C) |
    Degré de gravité | Dommage | Cotation gravité | Ampleur | Préjudice | Impact global | Impact max |
    Impact métier | Importance de l'impact | Imp. | Grav. | Sévérité (S) | S |
    Gravité potentielle | Quelle gravité | Importance
  `),
  score: listed(`
    Niveau de risque | Score de risque | Score | Criticité | Cotation | Risque brut | Note | Valeur du risque |
    Score du risque | Cotation du risque | Indice de risque | Niveau de risque brut | Indice de criticité |
    Évaluation du risque | Risque | P x I | PxI | V x G | VxG | Criticité (PxG) | P x G | PxG | G x V | GxV |
    Total | Note du risque | Niveau du risque | Points | R | Risque (PxI) | Valeur | Criticité brute |
    Poids du risque | Produit | IPR | NPR | Cotation brute |
    C
  `),
  level: listed(`
    Niveau de risque | Niveau du risque | Classe de risque | Niveau | Criticité | Catégorie de risque | Classement |
    Évaluation | Niveau de criticité | Zone de risque | Évaluation du risque | Appréciation | Priorité du risque |
    Niveau global | Classification du risque | Cotation | Couleur | Risque | Appréciation du risque |
    Hiérarchisation |
    Feu
  `),
  treatment: listed(`
    Option de traitement | Traitement | Traitement du risque | Décision | Stratégie de traitement |
    Décision de traitement | Stratégie | Option | Choix de traitement | Type de traitement | Mode de traitement |
    Option de traitement du risque | Réponse au risque | Traitement des risques | Stratégie de réponse | Réponse |
    Décision sur le risque | Stratégie de traitement du risque | Mode de gestion | Traitement retenu |
    Option retenue | Stratégie de risque | Orientation |
    Que fait-on | Que faisons-nous | Choix
  `),
  residualLikelihood: listed(`
    Vraisemblance résiduelle | Probabilité résiduelle | Vraisemblance après traitement |
    Probabilité après traitement | V résiduelle | P résiduelle | Probabilité nette | Vraisemblance cible |
    Probabilité cible | Vraisemblance nette | Fréquence résiduelle | Probabilité après mesures | Proba résiduelle |
    Vraisemblance après mesures | V res | P res | V résid. | P résid.
  `),
  residualConsequence: listed(`
    Gravité résiduelle | Impact résiduel | Gravité après traitement | Impact après traitement |
    Conséquence résiduelle | G résiduelle | I résiduel | Impact net | Sévérité résiduelle | Gravité cible |
    Impact cible | Gravité nette | Impact après mesures | Gravité après mesures | G res | I res |
    Conséquences résiduelles | G résid.
  `),
  residualScore: listed(`
    Risque résiduel | Score résiduel | Niveau de risque résiduel | Criticité résiduelle | Score de risque résiduel |
    Risque net | Cotation résiduelle | Note résiduelle | Valeur résiduelle | Score après traitement |
    Risque après traitement | Valeur du risque résiduel | Score net | Niveau résiduel | Score du risque résiduel |
    Criticité nette | Criticité après traitement | Score cible | Risque restant | Criticité finale
  `),
  residualLevel: listed(`
    Niveau de risque résiduel | Niveau résiduel | Risque résiduel | Classe de risque résiduel |
    Criticité résiduelle | Niveau de risque après traitement | Niveau du risque résiduel | Risque net |
    Niveau après traitement | Niveau net | Niveau de risque net | Niveau de risque cible | Évaluation résiduelle
  `),
  acceptedBy: listed(`
    Accepté par | Acceptation | Approuvé par | Validé par | Acceptation du risque | Validation | Approbation |
    Risque accepté par | Risque résiduel accepté par | Approbateur | Acceptation par |
    Acceptation du risque résiduel | Approbation du propriétaire | Signature | Visa | Approuvé | Autorisé par
  `),
  acceptedUntil: listed(`
    Accepté jusqu'au | Valable jusqu'au | Date d'expiration | Acceptation jusqu'au | Fin d'acceptation |
    Valide jusqu'au | Date de fin d'acceptation | Échéance d'acceptation | Expiration
  `),
  lastReview: listed(`
    Dernière revue | Date de revue | Dernière révision | Revu le | Date de dernière revue | Dernière mise à jour |
    Date d'évaluation | Mis à jour le | Date de révision | Dernière évaluation | Date de dernière révision |
    Date de mise à jour | Date de la dernière revue | Évalué le | Revue | Dernier examen | Révisé le |
    Vu le | Dernière fois vu
  `),
  nextReview: listed(`
    Prochaine revue | Date de prochaine revue | Prochaine révision | Date de la prochaine revue | À revoir le |
    Prochaine évaluation | Date de prochaine révision | Prochain examen | Revue prévue | Date de revue |
    Prochaine échéance de revue | Date de révision
  `),
  qualifierInherent: listed(`
    Brut | Risque brut | Inhérent | Risque inhérent | Initial | Risque initial | Avant traitement | Avant mesures |
    Évaluation initiale | Intrinsèque | Risque intrinsèque | Avant mise en œuvre | Évaluation brute | Brute |
    Initiale | Évaluation du risque | Appréciation du risque | Analyse du risque | Évaluation avant traitement |
    Inhérente | Sans mesures | Évaluation des risques | Analyse de risque | Avant maîtrise
  `),
  qualifierCurrent: listed(`
    Actuel | Actuelle | Risque actuel | Courant | Risque courant | Existant | Avec mesures existantes |
    Évaluation actuelle | Situation actuelle | Après mesures existantes | Courante
  `),
  qualifierResidual: listed(`
    Résiduel | Résiduelle | Risque résiduel | Net | Nette | Risque net | Après traitement | Après mesures |
    Évaluation résiduelle | Restant | Après plan d'action | Après mise en œuvre | Évaluation après traitement |
    Réévaluation | Après actions | Après mise en œuvre des mesures | Résid. | Nouveau | Finale | Final |
    Évaluation du risque résiduel | Après maîtrise
  `),
  qualifierTarget: listed(`
    Cible | Risque cible | Attendu | Prévu | Visé | Objectif | Visée | Prévisionnel | Souhaité
  `),
  qualifierExisting: listed(`
    Existant | Existante | Existants | Existantes | En place | Actuel | Actuelles | Déjà en place | Actuels
  `),
  qualifierPlanned: listed(`
    Prévu | Prévue | Prévues | Planifié | Planifiées | Complémentaire | Complémentaires | Supplémentaires |
    Additionnel | Additionnelles | Proposé | Proposées | Recommandées | Nouvelles | À mettre en œuvre
  `),
} satisfies Partial<HeaderWords>;
