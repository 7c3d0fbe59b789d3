import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';
import { FR_RISK_HEADERS } from './fr-risk.ts';

export const FR_HEADERS: HeaderWords = {
  ...FR_RISK_HEADERS,
  id: listed(`
    N° | Nº | Num | Numéro | ID | Réf. | Référence | Identifiant | Code | Ident. | Repère | Index | # | N° d'ordre
  `),
  title: listed('Titre | Intitulé | Nom | Libellé | Désignation | Dénomination | Objet | Résumé'),
  description: listed(`
    Description | Détail | Détails | Descriptif | Explication | Définition | Description détaillée | Précisions
  `),
  owner: listed(`
    Responsable | Responsables | Propriétaire | Personne responsable | Porteur | Pilote | Qui |
    Responsable désigné | Chargé | En charge | Attribué à | Assigné à | Acteur | Resp. | Entité responsable |
    Référent | Rôle responsable | Responsabilité | Service responsable | Interlocuteur |
    Par qui
  `),
  status: listed(`
    Statut | État | Avancement | État d'avancement | Statut actuel | Situation | Progression | Statut du risque |
    Statut de l'action | Suivi | État du risque | Statut du traitement | Ouvert/Fermé | Statut de la mesure |
    Taux d'avancement |
    Où en est-on | Fait
  `),
  due: listed(`
    Échéance | Date d'échéance | Date cible | Délai | Date limite | Date prévue | Pour le | Date butoir |
    Date prévisionnelle | Échéancier | Date de fin | Date de fin prévue | Date de mise en œuvre |
    Date de réalisation prévue | Planification | Calendrier | Quand | Deadline | Terme |
    Date prévue de mise en œuvre | Date objectif | Échéance prévue |
    Pour quand | Avant le
  `),
  action: listed(`
    Action | Actions | Mesure | Mesures | Plan d'action | Plan d'actions | Plan de traitement |
    Plan de traitement des risques | Mesure de traitement | Mesures de traitement | Action de traitement |
    Actions de traitement | Recommandation | Recommandations | Mesures proposées | Actions prévues | Action prévue |
    Mesures prévues | Actions à mener | Action à mener | Action à réaliser | Actions à réaliser |
    Action corrective | Actions correctives | Mesures correctives | Mesures d'atténuation | Actions requises |
    Description de l'action | Description du traitement | Mesures de réduction | Tâche | Tâches |
    Prochaines étapes | Remédiation | Plan de remédiation | Action recommandée | Actions recommandées |
    Actions d'amélioration | Mesures complémentaires | Contre-mesures | Traitement proposé |
    Mesures de sécurité complémentaires | Mesures à mettre en œuvre | Mesure d'atténuation | Activité |
    Atténuation | Action de remédiation |
    Comment | Quoi | Que faire |
    Ce qui reste à faire | Actions correctives proposées
  `),
  controls: listed(`
    Mesures de sécurité | Mesures (Annexe A) | Mesure de sécurité | Annexe A | Contrôles | Contrôle |
    Contrôles Annexe A | Mesures de l'Annexe A | Mesures ISO 27001 | Référence Annexe A | Réf. Annexe A | Mesures |
    Contrôles ISO 27001 | Mesures associées | Contrôles associés | Référence ISO 27001 | Mesures ISO 27002 |
    Contrôles applicables | Réf. ISO 27001 | Mesure Annexe A | Contrôles liés | Mesures liées | Mesures retenues |
    Réf. DdA | Référence SoA | Mesures de référence | Contrôle ISO 27001 | Mesures nécessaires |
    Contrôles de sécurité | Mesure ISO 27001
  `),
  plannedControls: listed(`
    Mesures prévues | Mesures complémentaires | Mesures additionnelles | Contrôles prévus | Nouvelles mesures |
    Mesures à mettre en œuvre | Contrôles supplémentaires | Mesures supplémentaires | Mesures planifiées |
    Contrôles additionnels | Mesures de sécurité complémentaires | Contrôles à mettre en place
  `),
  existingControls: listed(`
    Mesures existantes | Mesures de sécurité existantes | Contrôles existants | Mesures en place |
    Mesures actuelles | Contrôles en place | Mesures déjà en place | Dispositif existant |
    Mesures de sécurité en place | Mesure existante | Contrôles actuels | Dispositifs existants |
    Mesures de maîtrise existantes | Socle de sécurité | Protections existantes | Moyens de maîtrise existants |
    Éléments de maîtrise |
    Maîtrise actuelle | Maîtrise existante | Moyens de maîtrise | Ce qui existe |
    Ce qui est déjà fait | Que fait-on déjà
  `),
  controlId: listed(`
    Mesure | N° | Réf. | Référence | N° de mesure | N° mesure | Contrôle | Annexe A | N° de contrôle | Clause |
    Article | Chapitre | ID | Réf. mesure | Référence Annexe A | Numéro | ID contrôle | Réf. Annexe A | Code |
    Réf. ISO | Contrôle N° | Référence ISO 27001 | ID mesure | Identifiant | ISO 27001 | Section | Réf. contrôle |
    Réf. ISO 27001 | Mesure n° | Numéro de mesure | Mesure de sécurité | Code mesure | N° contrôle |
    Référence de la mesure | Référence du contrôle
  `),
  controlTitle: listed(`
    Mesure | Intitulé | Titre | Mesure de sécurité | Intitulé de la mesure | Titre de la mesure | Nom du contrôle |
    Contrôle | Contrôles | Libellé | Nom | Description | Mesures de sécurité | Nom de la mesure |
    Libellé de la mesure | Intitulé du contrôle | Titre du contrôle | Exigence | Description de la mesure |
    Description du contrôle | Objectif | Désignation | Contrôle de sécurité | Objectif de sécurité
  `),
  applicable: listed(`
    Applicable | Applicabilité | Applicable (O/N) | Applicable (Oui/Non) | Oui/Non | Inclus | Inclusion | Retenu |
    Pertinent | Dans le périmètre | Exclu | Sélectionné | Retenue | O/N | Exclusion | Inclus/Exclu |
    Inclusion/Exclusion | Décision | Sélection | Requis | Pertinence | Mesure applicable | Nécessaire | Exclue |
    Nous concerne | Concerné | En avons-nous besoin
  `),
  implemented: listed(`
    Mis en œuvre | État de mise en œuvre | Statut de mise en œuvre | Statut | Mise en œuvre | Implémenté |
    Implémentation | État d'implémentation | Niveau de mise en œuvre | État | Avancement | Statut d'implémentation |
    Degré de mise en œuvre | Niveau de maturité | Maturité | Appliqué | Mis en place | En place |
    Statut d'avancement | Mise en place | Conformité | Statut de la mesure | Statut actuel | Taux de mise en œuvre |
    Réalisé |
    Où en est-on | Fait
  `),
  justification: listed(`
    Justification | Justification de l'inclusion | Justification d'inclusion |
    Justification de l'inclusion ou de l'exclusion | Justification inclusion/exclusion | Motif | Raison | Raisons |
    Motivation | Justification de la sélection | Justification de l'applicabilité | Justifications | Argumentaire |
    Commentaire | Commentaires | Motif d'inclusion | Justification du choix | Justification d'applicabilité |
    Raison d'inclusion | Justification de l'inclusion/exclusion | Justification d'inclusion/exclusion |
    Raison de l'inclusion |
    Pourquoi | Pourquoi oui ou non
  `),
  justificationExclusion: listed(`
    Justification de l'exclusion | Justification d'exclusion | Motif d'exclusion | Raison de l'exclusion |
    Motif de l'exclusion | Raison d'exclusion | Justification exclusion | Justification si non applicable |
    Justification de non-applicabilité | Justification des exclusions | Justification de la non-applicabilité |
    Raison de non applicabilité | Justification si exclu
  `),
  inclusionReason: listed(`
    Raison de l'inclusion | Origine | Source | Motif de sélection | Raison de la sélection | Exigence légale |
    Exigences légales | Obligation contractuelle | Obligations contractuelles | Exigence métier | Exigences métier |
    Bonne pratique | Bonnes pratiques | Résultat de l'appréciation des risques | Analyse des risques |
    Source de l'exigence | Exigence | Raisons de la sélection | EL | OC | EM | BP | Analyse de risques |
    Appréciation des risques | Résultat de l'analyse de risques | Exigence contractuelle
  `),
  reference: listed(`
    Référence | Références | Document | Documents | Documentation | Preuve | Preuves | Documents associés |
    Document de référence | Documents de référence | Politique | Procédure | Politiques | Politique/Procédure |
    Éléments de preuve | Référence documentaire | Références documentaires | Lien | Documents liés |
    Modalités de mise en œuvre | Description de la mise en œuvre | Preuve de mise en œuvre |
    Information documentée | Éléments probants | Documents applicables | Procédures | Document associé |
    Moyens de mise en œuvre | Mode de mise en œuvre |
    Où | Où le trouver | Où est-ce écrit
  `),
  controlOwner: listed(`
    Responsable | Responsable de la mesure | Propriétaire de la mesure | Responsable du contrôle |
    Propriétaire du contrôle | Propriétaire | Pilote | Responsable de mise en œuvre
  `),
  requirementId: listed(`
    Clause | Article | Chapitre | N° | Réf. | Référence | N° d'exigence | Exigence | ID | Clause ISO 27001 |
    Paragraphe | Section | Réf. exigence | Référence de l'exigence | N° de clause | Mesure | Contrôle |
    N° question | Réf. ISO | Chapitre ISO 27001 | Exigence n° | Référence ISO 27001 | ISO 27001 | Norme |
    Clause/Contrôle | Numéro | ID exigence | Article de la norme | Sous-clause | Réf. norme
  `),
  requirementText: listed(`
    Exigence | Exigences | Libellé de l'exigence | Question | Questions | Description de l'exigence | Intitulé |
    Description | Texte de l'exigence | Point de contrôle | Critère | Intitulé de l'exigence | Mesure | Critères |
    Titre | Point à vérifier | Exigence de la norme | Question d'audit | Questions d'audit | Thème | Libellé |
    Exigences de la norme | Contrôle
  `),
  compliance: listed(`
    Conformité | Statut | Conforme | État | Niveau de conformité | Statut de conformité | Maturité |
    Niveau de maturité | Évaluation | Résultat | Réponse | Oui/Non | Degré de conformité | Taux de conformité |
    Statut de mise en œuvre | État de mise en œuvre | Mise en œuvre | Constat | État de conformité | Appréciation |
    Conforme (O/N) | Niveau | Score | Cotation | Conformité (O/N) | Oui/Non/Partiel | C/NC | Niveau atteint |
    Respect | Satisfait
  `),
  evidence: listed(`
    Preuve | Preuves | Éléments de preuve | Preuves examinées | Preuves constatées | Documents | Existant |
    Situation actuelle | État actuel | Preuve d'audit | Documentation | Preuves disponibles | Preuve observée |
    Document | Preuves vues | Pratique actuelle | Éléments probants | Documents examinés | Preuves existantes |
    État des lieux | Preuves collectées | Observation | Observations | Preuves d'audit | Élément de preuve |
    Constat | Constats | Éléments constatés
  `),
  expectedEvidence: listed(`
    Preuves attendues | Preuve attendue | Preuves requises | Éléments attendus | Documents attendus |
    Documents requis | Exemples de preuves | Preuves nécessaires | Éléments de preuve attendus |
    Documentation requise | Preuve requise | Livrables attendus | Éléments de preuve requis
  `),
  gap: listed(`
    Écart | Écarts | Description de l'écart | Lacune | Lacunes | Constat | Constats | Non-conformité |
    Non-conformités | Manque | Manques | Écart constaté | Écarts identifiés | Écarts constatés | Observation |
    Observations | Point faible | Insuffisances | Constatation | Constatations | Écart identifié |
    Constats d'audit | Déficience | Points d'amélioration |
    Écart à combler
  `),
  assetId: listed(`
    ID actif | N° actif | Identifiant de l'actif | Numéro d'inventaire | Code actif | Réf. actif | ID de l'actif |
    N° inventaire | N° d'inventaire | Identifiant actif | Référence actif | Identifiant du bien
  `),
  assetType: listed(`
    Type | Type d'actif | Catégorie | Catégorie d'actif | Nature | Classe d'actif | Type de bien | Famille |
    Type d'information | Sous-catégorie | Groupe
  `),
  assetOwner: listed(`
    Propriétaire | Propriétaire de l'actif | Responsable | Responsable de l'actif | Propriétaire des données |
    Propriétaire actif | Propriétaire de l'information | Détenteur | Propriétaire métier | Propriétaire du bien
  `),
  custodian: listed(`
    Dépositaire | Gardien | Gestionnaire | Administrateur | Utilisateur | Utilisateurs | Exploitant |
    Responsable technique | Géré par | Détenteur | Administré par | Gestionnaire de l'actif | Affecté à
  `),
  location: listed(`
    Localisation | Emplacement | Lieu | Site | Lieu de stockage | Bureau | Hébergement | Lieu d'hébergement |
    Implantation | Lieu de conservation
  `),
  classification: listed(`
    Classification | Niveau de classification | Classification de l'information | Sensibilité |
    Niveau de confidentialité | Niveau de sensibilité | Classification des données | Classe | Niveau de protection
  `),
  assetValue: listed(`
    Valeur | Criticité | Valeur de l'actif | Importance | Valeur (1-5) | Besoin de sécurité | Valeur métier |
    Niveau de criticité | Criticité de l'actif | Besoins de sécurité | Valeur globale | Valorisation |
    Note globale | DIC | CID
  `),
  actionId: listed(`
    N° action | ID action | Réf. action | N° d'action | N° de l'action | Code action | ID mesure | N° mesure |
    Numéro d'action | Action n° | Référence action | Identifiant de l'action
  `),
  riskReference: listed(`
    Risque | Risques | ID risque | N° risque | Risque associé | Risques associés | Risque traité | Risques traités |
    Risque lié | Réf. risque | Risques liés | Risque concerné | Risques concernés | Risque couvert |
    Risques couverts | Référence du risque | ID du risque | N° du risque | Identifiant du risque
  `),
  actionOwner: listed(`
    Responsable | Responsable de l'action | Pilote | Porteur | Responsable de la mise en œuvre |
    Responsable du traitement | Qui | Porteur de l'action | Pilote de l'action | Chargé de l'action | Acteur |
    Responsable mise en œuvre |
    Par qui
  `),
  completed: listed(`
    Date de réalisation | Réalisé le | Date de clôture | Clôturé le | Terminé le | Date de fin réelle | Achevé le |
    Date d'achèvement | Date réelle | Clôture | Mis en œuvre le | Date de fin effective | Fait le |
    Date de réalisation effective
  `),
  effect: listed(`
    Efficacité | Évaluation de l'efficacité | Effet | Résultat | Résultats | Vérification de l'efficacité |
    Mesure de l'efficacité | Résultat attendu | Efficacité vérifiée | Résultats attendus | Efficace |
    Critère de succès | Vérification
  `),
  approvedByOwner: listed(`
    Approuvé par le propriétaire du risque | Approbation du propriétaire du risque | Validation propriétaire |
    Validation du propriétaire du risque | Accord du propriétaire | Approbation propriétaire du risque |
    Approuvé par le propriétaire | Approbation du propriétaire | Approuvé par
  `),
  approvedByManagement: listed(`
    Approuvé par la direction | Approbation de la direction | Validation de la direction | Validation direction |
    Approbation direction | Validé par la direction | Accord de la direction
  `),
  scaleName: listed('Échelle | Critère | Dimension | Paramètre | Facteur | Critères'),
  scaleValue: listed(`
    Valeur | Niveau | Note | Score | Cotation | Échelle | Points | N° | Rang | Vraisemblance | Gravité |
    Probabilité | Impact | Degré
  `),
  scaleLabel: listed(`
    Libellé | Niveau | Intitulé | Nom | Désignation | Vraisemblance | Gravité | Probabilité | Impact | Catégorie |
    Niveau de risque | Échelle | Appellation | Classe | Qualification | Criticité
  `),
  scaleMeaning: listed(`
    Signification | Description | Définition | Explication | Critères | Exemple | Exemples | Interprétation |
    Critère | Conséquences | Commentaire
  `),
  scaleFrequency: listed(`
    Fréquence | Fréquence par an | Occurrences par an | Probabilité | Fréquence annuelle | Occurrence | % |
    Période | Périodicité | Pourcentage
  `),
  scaleMoney: listed(`
    Impact financier | Coût | Perte financière | Montant | Financier | Pertes financières | Dommage financier |
    EUR | Euros | k€ | Préjudice financier
  `),
  levelMinimum: listed(`
    Minimum | Min | De | À partir de | Score minimum | Seuil | Plage | Intervalle | Score | Borne inférieure |
    Seuil bas | Valeur minimale | Fourchette
  `),
  levelMaximum: listed(`
    Maximum | Max | À | Jusqu'à | Score maximum | Borne supérieure | Seuil haut | Valeur maximale
  `),
  levelAction: listed(`
    Action | Actions | Traitement | Décision | Mesures | Réponse | Conduite à tenir | Action requise |
    Actions requises | Actions à mener | Mesures à prendre
  `),
  levelPriority: listed('Priorité | Urgence | Délai | Délai de traitement | Échéance'),
  levelAcceptable: listed(`
    Acceptable | Acceptabilité | Acceptation | Tolérable | Acceptation du risque | Acceptabilité du risque |
    Critère d'acceptation
  `),
  otherNotes: listed(`
    Commentaire | Commentaires | Remarque | Remarques | Note | Notes | Observations | Observation |
    Informations complémentaires | Divers | Annotations | Autres informations
  `),
  otherCategory: listed(`
    Catégorie | Type | Thème | Domaine | Famille | Type de risque | Catégorie de risque | Groupe | Thématique |
    Sous-catégorie | Catégorie du risque | Axe | Chapitre | Nature du risque | Famille de risque | Section |
    Périmètre
  `),
  otherDepartment: listed(`
    Département | Service | Direction | Entité | Équipe | Unité | Site | Société | Organisation | Filiale |
    Entité concernée | Service concerné
  `),
  otherDate: listed(`
    Date | Date d'identification | Identifié le | Date de création | Date d'ouverture | Créé le | Date de début |
    Date d'acquisition | Date d'approbation | Date de détection | Date d'entrée | Début | Date d'acceptation |
    Date de saisie | Date d'achat | Date fin de vie | Date de validation
  `),
  otherCost: listed(`
    Coût | Coûts | Budget | Ressources | Charge | Effort | Coût estimé | Moyens | Jours-homme |
    Ressources nécessaires | Investissement | Moyens nécessaires | Complexité
  `),
  otherPriority: listed(`
    Priorité | Urgence | Rang | Ordre | Priorité de traitement | Ordre de priorité | Classement
  `),
  otherVersion: listed('Version | Révision | Rév. | Édition'),
  otherAuthor: listed(`
    Auteur | Rédacteur | Identifié par | Créé par | Évalué par | Auditeur | Évaluateur | Déclaré par | Vérifié par |
    Détecté par | Rédigé par | Revu par | Audité
  `),
  otherAttribute: listed(`
    Type de mesure | Propriétés de sécurité | Concepts de cybersécurité | Capacités opérationnelles |
    Domaines de sécurité | Critère de sécurité | Critères de sécurité | DIC | CID | Attributs | Objectif |
    Critères DIC | Propriétés | Critère impacté | Type de contrôle | Propriété de sécurité | DICT | DICP |
    Critère DIC
  `),
  otherCause: listed(`
    Cause | Causes | Origine | Cause racine | Déclencheur | Facteur de risque | Description de l'impact |
    Conséquences | Source | Effets | Causes possibles | Description des conséquences | Impacts
  `),
  otherEffectiveness: listed(`
    Efficacité | Efficacité des mesures | Efficacité des contrôles | Niveau de maîtrise | Maîtrise | Détection |
    Détectabilité | Maturité cible | Niveau cible | Coefficient de maîtrise | Degré de maîtrise |
    Efficacité du contrôle
  `),
  otherTrend: listed(`
    Tendance | Évolution | Appétence | Tolérance | Seuil | Acceptable ? | Appétence au risque | Acceptabilité |
    Critère d'acceptation | Risque acceptable | Traitement requis
  `),
  otherCount: listed(`
    Total | Nombre | Somme | Moyenne | Pourcentage | Pondération | Quantité | Poids
  `),
  otherFramework: listed(`
    NIST | RGPD | NIS2 | ANSSI | PCI DSS | ISO 27001:2013 | Référentiel | Norme | Règlement | EBIOS | DORA | HDS |
    Loi | Base légale
  `),
};
