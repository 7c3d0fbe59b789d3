import { FR_HEADERS } from './headers/fr.ts';
import type { LanguageWords } from './language-words.ts';
import { listed, listedLines } from './listed.ts';

export const FR: LanguageWords = {
  headers: FR_HEADERS,
  titles: {
    'risk-register': listed(`
      Registre des risques | Analyse des risques | Analyse de risques | Appréciation des risques | Risques |
      Cartographie des risques | Évaluation des risques | Matrice des risques | Liste des risques |
      Gestion des risques | EBIOS RM | Registre de risques | Scénarios de risque | Registre risques |
      Identification des risques
    `),
    soa: listed(`
      Déclaration d'applicabilité | DdA | SoA | Annexe A | Mesures de sécurité | Contrôles Annexe A |
      Applicabilité | Mesures | Statement of Applicability
    `),
    assets: listed(`
      Inventaire des actifs | Registre des actifs | Actifs | Liste des actifs | Inventaire | Biens |
      Cartographie des actifs | Inventaire des biens | Registre actifs | Biens supports | Valeurs métier |
      Actifs informationnels
    `),
    'treatment-plan': listed(`
      Plan de traitement des risques | Plan de traitement | PTR | Plan d'action | Plan d'actions |
      Traitement des risques | Actions | Suivi des actions | Mesures de traitement | Plan de remédiation | PACS
    `),
    'gap-assessment': listed(`
      Analyse des écarts | Analyse d'écart | Analyse d'écarts | Écarts | Diagnostic | Auto-évaluation | Checklist |
      Grille d'audit | Liste de contrôle | Évaluation de la conformité | Gap analysis | État des lieux | Exigences |
      Grille d'évaluation | Audit interne | Évaluation de conformité | Questionnaire
    `),
    'risk-criteria': listed(`
      Critères de risque | Échelles | Échelle | Critères | Matrice des risques | Méthodologie | Échelle de gravité |
      Échelle de vraisemblance | Légende | Critères d'acceptation | Critères d'évaluation | Matrice |
      Échelles de cotation | Échelle d'impact | Échelle de probabilité | Métriques | Cotation |
      Critères d'acceptation des risques
    `),
  },
  values: {
    yes: listed('Oui | O | x | ✓ | ✔ | ✅ | ● | Vrai | 1 | Y | OK'),
    no: listed('Non | N | ✗ | ✘ | ❌ | ○ | Faux | 0 | Aucun | Aucune'),
    applicability: {
      applicable: listed(`
        Applicable | Oui | Inclus | Incluse | Retenu | Retenue | Pertinent | Dans le périmètre | O | Sélectionné |
        Sélectionnée | Requis | Nécessaire | Partiellement applicable
      `),
      'not-applicable': listed(`
        Non applicable | N/A | NA | Non | Exclu | Exclue | Non retenu | Non retenue | Hors périmètre | Sans objet |
        N | Non pertinent | S.O. | Non requis | Non sélectionnée | Inapplicable | Pas applicable
      `),
    },
    implementation: {
      implemented: listed(`
        Mis en œuvre | Mise en œuvre | Implémenté | Implémentée | Oui | Conforme | En place | Réalisé | Réalisée |
        Terminé | Complet | Fait | Totalement mis en œuvre | Opérationnel | Appliqué | Satisfait |
        Entièrement mis en œuvre | Totalement | Effectif | Complète | Établi | Maîtrisé | Achevé | Mis en place |
        Optimisé | Déployé | Appliquée | Existant | Totalement conforme | Clôturé | Efficace | Mise en place | O |
        Vert
      `),
      partly: listed(`
        Partiel | Partielle | Partiellement | Partiellement mis en œuvre | En cours | Partiellement conforme |
        En cours de mise en œuvre | Partiellement implémenté | Partiellement mise en œuvre | En partie | Incomplet |
        Non-conformité mineure | En cours de déploiement | En cours d'implémentation | Débuté | Commencé |
        À améliorer | Démarré | NC mineure | Écart mineur | Observation | Partiellement réalisé | Informel |
        En déploiement | Partiellement en place | Orange | À compléter | Partiellement implémentée
      `),
      planned: listed(`
        Prévu | Prévue | Planifié | Planifiée | À planifier | À venir | Programmé | À mettre en œuvre | Envisagé |
        À faire | À implémenter | En projet | Planification | Mise en œuvre prévue
      `),
      'not-implemented': listed(`
        Non mis en œuvre | Non | Non implémenté | Non conforme | Absent | Absente | Inexistant | Inexistante |
        Non réalisé | Manquant | Aucun | Pas mis en œuvre | Non-conformité majeure | Non mise en œuvre |
        Non démarré | Non implémentée | Non commencé | N | Pas en place | NC majeure | Écart majeur |
        Non satisfait | Non appliqué | Rouge | Non débuté | Non fait | Non-conformité | Non réalisée |
        Pas encore mis en œuvre
      `),
      'not-applicable': listed(`
        Non applicable | N/A | NA | Sans objet | Exclu | Hors périmètre | S.O. | Exclue | Non pertinent
      `),
    },
    treatment: {
      avoid: listed(`
        Éviter | Évitement | Refuser | Refus | Éviter le risque | Évitement du risque | Évité | Renoncer | Arrêter |
        Abandonner | Refus du risque
      `),
      'remove-source': listed(`
        Supprimer la source | Éliminer | Supprimer | Élimination | Supprimer la source de risque |
        Suppression de la source | Éliminer la source | Suppression
      `),
      'change-likelihood': listed(`
        Réduire la vraisemblance | Modifier la vraisemblance | Réduire la probabilité |
        Modification de la vraisemblance | Modifier la probabilité | Diminuer la probabilité |
        Diminuer la vraisemblance
      `),
      'change-consequence': listed(`
        Réduire l'impact | Modifier les conséquences | Réduire la gravité | Réduire les conséquences |
        Modification des conséquences | Diminuer l'impact | Modifier l'impact | Limiter l'impact
      `),
      modify: listed(`
        Réduire | Réduction | Atténuer | Atténuation | Modifier | Traiter | Réduction du risque | Mitiger |
        Maîtriser | Traitement | Modification | Diminuer | Réduire le risque | Modification du risque | Mitigation |
        Traité | Limiter | Atténuer le risque | Contrôler | Diminution | Réduit
      `),
      share: listed(`
        Transférer | Partager | Transfert | Partage | Externaliser | Assurer | Transfert du risque |
        Partage du risque | Assurance | Transférer le risque | Transférer/Partager | Transféré |
        Partager le risque | Externalisation | Déléguer
      `),
      accept: listed(`
        Accepter | Conserver | Maintenir | Acceptation | Maintien | Accepté | Tolérer | Prendre |
        Acceptation du risque | Maintien du risque | Accepter le risque | Conservation | Surveiller |
        Prise de risque | Aucune action | Maintenir le risque | Assumer | Prendre le risque
      `),
    },
    actionStatus: {
      open: listed(`
        Ouvert | Ouverte | Non démarré | À faire | Prévu | Nouveau | Planifié | Planifiée | Non commencé |
        En attente | À venir | À lancer | Non débuté | En retard | Non démarrée | À traiter | Prévue | Identifié |
        À planifier | Proposé | Validé
      `),
      'in-progress': listed(`
        En cours | Démarré | Commencé | En cours de réalisation | Partiel | En cours de traitement | Engagé |
        Lancé | Démarrée | En cours de mise en œuvre | Partiellement réalisé | Lancée | En traitement |
        Sous surveillance | Surveillé | Continu
      `),
      done: listed(`
        Terminé | Terminée | Clos | Clôturé | Fermé | Fait | Réalisé | Soldé | Achevé | Close | Clôturée |
        Réalisée | Fermée | Mis en œuvre | Résolu | Traité | Accepté | Fini | Soldée | Effectué
      `),
      cancelled: listed(`
        Annulé | Annulée | Abandonné | Rejeté | Reporté | Suspendu | Abandonnée | Reportée | Refusé | Obsolète |
        Gelé | Ajourné
      `),
    },
    reason: {
      risk: listed(`
        Risque | Analyse de risques | Appréciation des risques | Analyse des risques | AR |
        Résultat de l'appréciation des risques | Traitement des risques | Résultats de l'appréciation des risques |
        Évaluation des risques | R | Résultat de l'analyse de risques
      `),
      legal: listed(`
        Légal | Exigence légale | Exigences légales | Loi | Réglementaire | EL | RGPD | Légale |
        Exigence réglementaire | Légal et réglementaire | Obligation légale | Exigences légales et réglementaires |
        L | Légal/Réglementaire | Exigences réglementaires
      `),
      contractual: listed(`
        Contractuel | Obligation contractuelle | Contrat | Exigence contractuelle | OC |
        Obligations contractuelles | Exigences contractuelles | Exigence client | EC | Contractuelle | Client |
        Exigences clients | C
      `),
      business: listed(`
        Métier | Exigence métier | Besoin métier | EM | Exigence interne | Exigences métier | Besoins métier |
        Exigences de l'entreprise | Exigence de l'entreprise | Politique interne | Exigence d'affaires
      `),
      'best-practice': listed(`
        Bonne pratique | Bonnes pratiques | BP | Meilleure pratique | Meilleures pratiques | État de l'art |
        Standard
      `),
    },
    notYet: listed(`
      À définir | À déterminer | À compléter | À confirmer | Non évalué | À préciser | AD | ? | - | -- | – |
      À évaluer | Indéterminé | En attente | Inconnu | À traiter | À venir | Non défini | Pas encore évalué |
      À remplir | À vérifier | Sélectionner | Choisir | TBD | N.D. | À renseigner | Non renseigné | À analyser |
      ... | Non déterminé | À valider
    `),
    scales: listedLines(`
      Faible | Moyen | Élevé
      Faible | Moyenne | Élevée
      Faible | Modéré | Élevé
      Faible | Modérée | Élevée
      Bas | Moyen | Haut
      Basse | Moyenne | Haute
      Faible | Moyen | Fort
      Faible | Moyenne | Forte
      Rare | Possible | Probable
      Mineur | Modéré | Majeur
      Mineure | Modérée | Majeure
      Acceptable | Tolérable | Inacceptable
      Vert | Jaune | Rouge
      Vert | Orange | Rouge
      Faible | Moyen | Élevé | Critique
      Faible | Moyenne | Élevée | Critique
      Faible | Modéré | Élevé | Critique
      Faible | Modérée | Élevée | Critique
      Faible | Moyen | Élevé | Très élevé
      Faible | Moyenne | Élevée | Très élevée
      Faible | Moyen | Fort | Très fort
      Faible | Moyen | Fort | Critique
      Faible | Moyenne | Forte | Très forte
      Faible | Moyenne | Forte | Critique
      Négligeable | Limité | Important | Maximal
      Négligeable | Limitée | Importante | Maximale
      Négligeable | Limitée | Importante | Critique
      Négligeable | Faible | Moyen | Élevé
      Mineure | Significative | Grave | Critique
      Mineur | Significatif | Grave | Critique
      Mineur | Modéré | Majeur | Critique
      Mineure | Modérée | Majeure | Critique
      Mineur | Significatif | Majeur | Critique
      Mineur | Significatif | Majeur | Catastrophique
      Peu vraisemblable | Vraisemblable | Très vraisemblable | Quasi certain
      Invraisemblable | Peu vraisemblable | Vraisemblable | Très vraisemblable
      Minime | Significatif | Fort | Maximal
      Minime | Significative | Forte | Maximale
      Improbable | Peu probable | Probable | Très probable
      Peu probable | Possible | Probable | Très probable
      Improbable | Possible | Probable | Certain
      Rare | Possible | Probable | Quasi certain
      Rare | Peu probable | Probable | Quasi certain
      Rare | Occasionnel | Fréquent | Permanent
      Très rare | Rare | Occasionnel | Fréquent
      Très faible | Faible | Moyen | Élevé
      Public | Interne | Confidentiel | Secret
      Public | Interne | Confidentiel | Strictement confidentiel
      Public | Interne | Restreint | Confidentiel
      Invraisemblable | Peu vraisemblable | Vraisemblable | Très vraisemblable | Quasi certain
      Mineure | Significative | Grave | Critique | Catastrophique
      Très faible | Faible | Moyen | Élevé | Très élevé
      Très faible | Faible | Moyenne | Élevée | Très élevée
      Très faible | Faible | Modéré | Élevé | Très élevé
      Très faible | Faible | Modérée | Élevée | Très élevée
      Très faible | Faible | Moyen | Élevé | Critique
      Très faible | Faible | Moyenne | Élevée | Critique
      Très faible | Faible | Moyen | Fort | Très fort
      Très faible | Faible | Moyenne | Forte | Très forte
      Faible | Moyen | Élevé | Très élevé | Critique
      Très bas | Bas | Moyen | Haut | Très haut
      Très basse | Basse | Moyenne | Haute | Très haute
      Rare | Improbable | Possible | Probable | Quasi certain
      Rare | Peu probable | Possible | Probable | Quasi certain
      Rare | Peu probable | Possible | Probable | Presque certain
      Rare | Peu probable | Possible | Probable | Très probable
      Rare | Peu probable | Possible | Probable | Certain
      Très improbable | Improbable | Possible | Probable | Très probable
      Très peu probable | Peu probable | Possible | Probable | Très probable
      Improbable | Peu probable | Possible | Probable | Quasi certain
      Improbable | Rare | Occasionnel | Probable | Fréquent
      Très rare | Rare | Occasionnel | Fréquent | Très fréquent
      Très rare | Rare | Possible | Fréquent | Très fréquent
      Insignifiant | Mineur | Modéré | Majeur | Catastrophique
      Insignifiante | Mineure | Modérée | Majeure | Catastrophique
      Insignifiant | Mineur | Moyen | Majeur | Catastrophique
      Négligeable | Mineur | Modéré | Majeur | Catastrophique
      Négligeable | Mineure | Modérée | Majeure | Catastrophique
      Négligeable | Mineur | Modéré | Majeur | Critique
      Négligeable | Mineur | Modéré | Majeur | Sévère
      Négligeable | Mineur | Modéré | Grave | Catastrophique
      Négligeable | Mineure | Modérée | Majeure | Critique
      Négligeable | Faible | Moyen | Élevé | Critique
      Négligeable | Faible | Moyen | Élevé | Très élevé
      Négligeable | Limité | Important | Grave | Catastrophique
      Négligeable | Faible | Modéré | Grave | Catastrophique
      Minime | Mineur | Modéré | Majeur | Catastrophique
    `),
  },
};
