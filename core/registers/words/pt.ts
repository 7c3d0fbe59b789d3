import { PT_HEADERS } from './headers/pt.ts';
import type { LanguageWords } from './language-words.ts';
import { listed, listedLines } from './listed.ts';

export const PT: LanguageWords = {
  headers: PT_HEADERS,
  titles: {
    'risk-register': listed(`
      Registo de riscos | Registro de riscos | Análise de riscos | Avaliação de riscos | Matriz de riscos | Riscos |
      Gestão de riscos | Mapa de riscos | Inventário de riscos | Identificação de riscos | Análise de risco |
      Avaliação do risco
    `),
    soa: listed(`
      Declaração de aplicabilidade | SoA | DdA | Anexo A | Controles | Controlos | Aplicabilidade |
      Controles do Anexo A | Controlos do Anexo A | Statement of Applicability
    `),
    assets: listed(`
      Inventário de ativos | Registo de ativos | Registro de ativos | Ativos | Inventário | Lista de ativos |
      Ativos de informação | Inventário de activos
    `),
    'treatment-plan': listed(`
      Plano de tratamento de riscos | Plano de tratamento | PTR | Plano de ação | Tratamento de riscos | Ações |
      Plano de tratamento do risco | Planos de ação | Plano de mitigação
    `),
    'gap-assessment': listed(`
      Análise de lacunas | Análise de gap | Gap analysis | Diagnóstico | Autoavaliação | Lista de verificação |
      Checklist | Avaliação de conformidade | Requisitos | Análise de gaps | Auditoria interna | Lacunas
    `),
    'risk-criteria': listed(`
      Critérios de risco | Escalas | Escala | Critérios | Metodologia | Matriz | Matriz de risco | Legenda |
      Critérios de aceitação | Escala de probabilidade | Escala de impacto | Níveis de risco |
      Critérios de avaliação
    `),
  },
  values: {
    yes: listed('Sim | S | x | ✓ | ✔ | ✅ | ● | Verdadeiro | 1 | Y | OK'),
    no: listed('Não | N | ✗ | ✘ | ❌ | ○ | Falso | 0 | Nenhum'),
    applicability: {
      applicable: listed(`
        Aplicável | Sim | Aplica | Aplica-se | Incluído | Relevante | Selecionado | No âmbito | No escopo | S |
        Necessário | Parcialmente aplicável | Dentro do âmbito | Pertinente
      `),
      'not-applicable': listed(`
        Não aplicável | N/A | NA | Não | Não se aplica | Excluído | Fora do âmbito | Fora do escopo | N |
        Não aplica | Não relevante | Não selecionado | Não necessário
      `),
    },
    implementation: {
      implemented: listed(`
        Implementado | Sim | Concluído | Completo | Conforme | Totalmente implementado | Implantado | Cumpre |
        Atende | Operacional | Em vigor | Finalizado | Total | Implementada | Estabelecido | Totalmente | Gerido |
        Gerenciado | Otimizado | Realizado | Eficaz | Ativo | S | Atendido | Verde | Cumprido | Totalmente conforme
      `),
      partly: listed(`
        Parcial | Parcialmente implementado | Parcialmente | Em curso | Em andamento | Em implementação |
        Parcialmente conforme | Em progresso | Em desenvolvimento | Atende parcialmente | Não conformidade menor |
        Iniciado | Em execução | Implementado parcialmente | Em implantação | Incompleto | Cumpre parcialmente |
        Parcialmente atendido | Em parte | Amarelo | Informal
      `),
      planned: listed(`
        Planeado | Planejado | Previsto | Programado | A implementar | Por implementar | Em planeamento |
        Em planejamento | Agendado | A fazer
      `),
      'not-implemented': listed(`
        Não implementado | Não | Não conforme | Inexistente | Ausente | Pendente | Não implantado | Não cumpre |
        Não atende | Não iniciado | Nenhum | Não conformidade maior | Não existe | N | Não realizado |
        Não conformidade | Não atendido | Vermelho | Em falta | Aberto | Não implementada
      `),
      'not-applicable': listed(`
        Não aplicável | N/A | NA | Não se aplica | Excluído | Fora do âmbito | Fora do escopo
      `),
    },
    treatment: {
      avoid: listed(`
        Evitar | Evitar o risco | Terminar | Evitado | Eliminar a atividade | Prevenir | Evitação | Cessar |
        Rejeitar
      `),
      'remove-source': listed(`
        Eliminar | Remover a fonte | Eliminar a fonte | Remover a fonte de risco | Eliminação |
        Eliminar a fonte de risco | Remover a fonte do risco | Eliminar o risco
      `),
      'change-likelihood': listed(`
        Reduzir a probabilidade | Alterar a probabilidade | Modificar a probabilidade | Reduzir probabilidade |
        Alteração da probabilidade
      `),
      'change-consequence': listed(`
        Reduzir o impacto | Alterar as consequências | Modificar as consequências | Reduzir impacto |
        Reduzir as consequências | Alterar o impacto
      `),
      modify: listed(`
        Mitigar | Reduzir | Tratar | Modificar | Mitigação | Redução | Mitigar o risco | Reduzir o risco |
        Tratamento | Controlar | Tratado | Modificação | Minimizar | Atenuar | Diminuir | Mitigado |
        Redução do risco | Modificar o risco | Mitigação do risco
      `),
      share: listed(`
        Transferir | Compartilhar | Partilhar | Transferência | Partilha | Segurar | Terceirizar |
        Transferir o risco | Compartilhamento | Transferido | Partilhar o risco | Compartilhar o risco |
        Externalizar | Transferir/Partilhar | Seguro
      `),
      accept: listed(`
        Aceitar | Reter | Aceitação | Tolerar | Assumir | Aceite | Aceito | Aceitar o risco | Retenção | Manter |
        Monitorar | Monitorizar | Reter o risco | Sem ação | Assumir o risco | Aceitação do risco
      `),
    },
    actionStatus: {
      open: listed(`
        Aberto | Aberta | Não iniciado | Pendente | Planeado | Planejado | Por iniciar | Novo | A fazer |
        A iniciar | Não iniciada | Atrasado | Em atraso | Agendado | Planejada | Planeada | Identificado | Vencido
      `),
      'in-progress': listed(`
        Em curso | Em andamento | Em progresso | Em execução | Iniciado | Em implementação | Em tratamento |
        Iniciada | Parcial | Em desenvolvimento | Parcialmente concluído | Em monitoramento | Contínuo
      `),
      done: listed(`
        Concluído | Concluída | Fechado | Fechada | Encerrado | Finalizado | Terminado | Implementado | Feito |
        Resolvido | Realizado | Encerrada | Completo | Executado | Finalizada | Mitigado | Implementada | Aceite
      `),
      cancelled: listed(`
        Cancelado | Cancelada | Suspenso | Adiado | Rejeitado | Anulado | Abandonado | Suspensa | Adiada
      `),
    },
    reason: {
      risk: listed(`
        Risco | Avaliação de riscos | Análise de riscos | Resultado da avaliação de riscos | AR |
        Resultado da análise de riscos | Tratamento de riscos | Avaliação de risco | Riscos
      `),
      legal: listed(`
        Legal | Requisito legal | Requisitos legais | Lei | Regulatório | Regulamentar | RL | RGPD | LGPD |
        Obrigação legal | Requisito regulatório | Legal e regulamentar | Legal/Regulatório | Requisitos regulatórios
      `),
      contractual: listed(`
        Contratual | Obrigação contratual | Contrato | OC | Requisito contratual | Obrigações contratuais |
        Requisitos contratuais | Requisito do cliente | Cliente
      `),
      business: listed(`
        Negócio | Requisito de negócio | Requisitos de negócio | RN | Necessidade de negócio |
        Requisito do negócio | Requisito interno | Requisitos do negócio | Organizacional
      `),
      'best-practice': listed(`
        Boa prática | Boas práticas | Melhores práticas | BP | Melhor prática | Estado da arte
      `),
    },
    notYet: listed(`
      A definir | Por definir | Pendente | A determinar | A confirmar | ? | - | -- | – | Não avaliado |
      Por avaliar | A avaliar | Desconhecido | Selecionar | Escolher | TBD | Por confirmar | Indefinido |
      Não definido | A completar | Por atribuir | N/D | Selecione | ...
    `),
    scales: listedLines(`
      Baixo | Médio | Alto
      Baixa | Média | Alta
      Baixo | Moderado | Alto
      Baixo | Médio | Elevado
      Baixa | Média | Elevada
      Reduzido | Médio | Elevado
      Raro | Possível | Provável
      Improvável | Possível | Provável
      Leve | Moderado | Grave
      Aceitável | Tolerável | Inaceitável
      Verde | Amarelo | Vermelho
      Baixo | Médio | Alto | Crítico
      Baixa | Média | Alta | Crítica
      Baixo | Médio | Alto | Muito alto
      Baixa | Média | Alta | Muito alta
      Baixo | Médio | Alto | Extremo
      Baixo | Médio | Elevado | Crítico
      Baixo | Moderado | Alto | Crítico
      Baixo | Moderado | Elevado | Extremo
      Baixo | Médio | Elevado | Muito elevado
      Muito baixo | Baixo | Médio | Alto
      Improvável | Possível | Provável | Muito provável
      Improvável | Possível | Provável | Quase certo
      Menor | Moderado | Maior | Crítico
      Público | Interno | Confidencial | Restrito
      Público | Interno | Confidencial | Secreto
      Pública | Interna | Confidencial | Restrita
      Muito baixo | Baixo | Médio | Alto | Muito alto
      Muito baixa | Baixa | Média | Alta | Muito alta
      Muito baixo | Baixo | Médio | Elevado | Muito elevado
      Muito baixa | Baixa | Média | Elevada | Muito elevada
      Muito baixo | Baixo | Moderado | Alto | Muito alto
      Muito baixa | Baixa | Moderada | Alta | Muito alta
      Muito baixo | Baixo | Médio | Alto | Crítico
      Muito reduzido | Reduzido | Médio | Elevado | Muito elevado
      Raro | Improvável | Possível | Provável | Quase certo
      Rara | Improvável | Possível | Provável | Quase certa
      Raro | Pouco provável | Possível | Provável | Quase certo
      Raro | Improvável | Possível | Provável | Muito provável
      Raro | Improvável | Possível | Provável | Quase certa
      Remota | Improvável | Possível | Provável | Quase certa
      Muito improvável | Improvável | Possível | Provável | Muito provável
      Muito pouco provável | Pouco provável | Possível | Provável | Muito provável
      Muito raro | Raro | Ocasional | Frequente | Muito frequente
      Insignificante | Menor | Moderado | Maior | Catastrófico
      Insignificante | Menor | Moderada | Maior | Catastrófica
      Insignificante | Baixo | Médio | Alto | Catastrófico
      Insignificante | Baixo | Moderado | Alto | Crítico
      Insignificante | Pequeno | Moderado | Grande | Catastrófico
      Insignificante | Leve | Moderado | Grave | Catastrófico
      Insignificante | Reduzido | Moderado | Elevado | Catastrófico
      Desprezível | Menor | Moderado | Maior | Catastrófico
      Desprezível | Baixo | Médio | Alto | Crítico
      Desprezível | Leve | Moderado | Grave | Catastrófico
      Negligenciável | Menor | Moderado | Maior | Catastrófico
      Negligenciável | Baixo | Moderado | Alto | Crítico
    `),
  },
};
