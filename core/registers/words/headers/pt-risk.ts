import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';

/** Words over the columns of a risk register, and the qualifiers of ratings. */
export const PT_RISK_HEADERS = {
  riskId: listed(`
    ID risco | ID do risco | N.º do risco | Nº risco | Código do risco | Ref. risco | Número do risco |
    Identificador do risco | Código de risco | Cód. risco | ID de risco
  `),
  riskTitle: listed(`
    Risco | Nome do risco | Título do risco | Cenário de risco | Cenário | Evento | Riscos | Risco identificado |
    Evento de risco | Designação do risco
  `),
  riskDescription: listed(`
    Descrição do risco | Descrição de risco | Cenário de risco | Descrição do cenário | Cenário | Risco |
    Detalhe do risco | Risco identificado | Descrição do evento |
    O que pode acontecer | O que pode correr mal | O que pode dar errado
  `),
  asset: listed(`
    Ativo | Ativos | Nome do ativo | Ativo de informação | Ativos de informação | Ativo afetado | Ativos afetados |
    Ativo / Processo | Recurso | Sistema | Bem | Descrição do ativo | Ativo crítico | Ativo relacionado |
    Sistema afetado | Ativos envolvidos | Activo | Activos
  `),
  process: listed(`
    Processo | Processos | Processo de negócio | Processo afetado | Serviço | Nome do processo | Atividade |
    Subprocesso | Função
  `),
  threat: listed(`
    Ameaça | Ameaças | Fonte de ameaça | Fonte de risco | Tipo de ameaça | Perigo | Descrição da ameaça |
    Agente de ameaça | Fonte da ameaça
  `),
  vulnerability: listed(`
    Vulnerabilidade | Vulnerabilidades | Fraqueza | Fraquezas | Fragilidade | Descrição da vulnerabilidade |
    Debilidade | Ponto fraco |
    Causa | Causas |
    Causa raiz
  `),
  confidentiality: listed(`
    Confidencialidade | C | Conf. | Confidencialidade (C) | Impacto na confidencialidade |
    Impacto confidencialidade | Perda de confidencialidade
  `),
  integrity: listed(`
    Integridade | I | Int. | Integridade (I) | Impacto na integridade | Impacto integridade | Perda de integridade
  `),
  availability: listed(`
    Disponibilidade | D | A | Disp. | Disponibilidade (D) | Impacto na disponibilidade | Impacto disponibilidade |
    Perda de disponibilidade
  `),
  riskOwner: listed(`
    Proprietário do risco | Dono do risco | Responsável pelo risco | Responsável do risco | Risk owner |
    Gestor do risco | Titular do risco | Proprietário de risco
  `),
  likelihood: listed(`
    Probabilidade | Verosimilhança | Frequência | P | Prob. | Probabilidade (P) | Probabilidade (1-5) |
    Probabilidade de ocorrência | Ocorrência | Possibilidade | Nível de probabilidade | F | Verossimilhança |
    Valor da probabilidade | Frequência de ocorrência | Likelihood |
    Potencial | Chance
  `),
  consequence: listed(`
    Impacto | Consequência | Consequências | Gravidade | Severidade | I | C | G | Impacto (I) | Impacto (1-5) |
    Nível de impacto | Dano | Impactos | Magnitude | Impacto no negócio | Imp. | Valor do impacto |
    Impacto potencial | Impacto total | Grau de impacto | Impacto global | Gravidade (G) |
    Prejuízo
  `),
  score: listed(`
    Pontuação | Pontuação do risco | Pontuação de risco | Valor do risco | Nível de risco | Risco | Score |
    Índice de risco | Classificação | Classificação do risco | P x I | PxI | Risco inerente | Avaliação |
    Avaliação do risco | R | Grau de risco | Exposição | Total | Valor de risco | Risco (PxI) | Risco total |
    Risco bruto | Resultado | Exposição ao risco | Score de risco | Magnitude do risco | NPR | Severidade do risco
  `),
  level: listed(`
    Nível de risco | Nível do risco | Nível | Classe de risco | Categoria de risco | Criticidade |
    Classificação do risco | Grau de risco | Classificação | Avaliação | Avaliação do risco | Prioridade do risco |
    Classificação de risco | Nível de criticidade | Severidade do risco
  `),
  treatment: listed(`
    Opção de tratamento | Tratamento | Tratamento do risco | Estratégia | Decisão | Estratégia de tratamento |
    Opção | Resposta | Resposta ao risco | Tipo de tratamento | Decisão de tratamento | Tratamento de riscos |
    Opção de tratamento do risco | Estratégia de resposta | Opções de tratamento | Tipo de resposta |
    Gestão do risco | Forma de tratamento |
    O que fazemos | O que fazer
  `),
  residualLikelihood: listed(`
    Probabilidade residual | Probabilidade após tratamento | P residual | Probabilidade líquida |
    Probabilidade alvo | Probabilidade após o tratamento | Probabilidade final | Probabilidade após controles |
    Verosimilhança residual | Nova probabilidade | Frequência residual
  `),
  residualConsequence: listed(`
    Impacto residual | Impacto após tratamento | I residual | Impacto líquido | Consequência residual |
    Gravidade residual | Impacto alvo | Impacto após o tratamento | Impacto final | Severidade residual |
    Impacto após controles | Novo impacto
  `),
  residualScore: listed(`
    Risco residual | Pontuação residual | Nível de risco residual | Valor residual | Valor do risco residual |
    Risco líquido | Pontuação do risco residual | Risco após tratamento | Score residual | Classificação residual |
    RR | Risco após o tratamento | Pontuação de risco residual | Risco final
  `),
  residualLevel: listed(`
    Nível de risco residual | Nível residual | Risco residual | Nível do risco residual | Classe de risco residual |
    Risco líquido | Nível de risco após tratamento | Classificação do risco residual | Classificação residual |
    Criticidade residual | Grau de risco residual
  `),
  acceptedBy: listed(`
    Aceite por | Aceito por | Aprovado por | Aceitação | Aprovação | Aceitação do risco | Risco aceite por |
    Autorizado por | Risco aceito por | Aceitação do risco residual | Aprovador | Assinatura |
    Risco residual aceite por | Validado por
  `),
  acceptedUntil: listed(`
    Aceite até | Aceito até | Válido até | Validade | Data de expiração | Aceitação até | Vigência |
    Aceitação válida até
  `),
  lastReview: listed(`
    Última revisão | Data de revisão | Data da última revisão | Revisto em | Revisado em | Última atualização |
    Data de avaliação | Data da avaliação | Última avaliação | Atualizado em | Revisão | Última análise crítica
  `),
  nextReview: listed(`
    Próxima revisão | Data da próxima revisão | Próxima avaliação | Data de revisão | Rever até | Revisão prevista |
    Próxima análise crítica | Data próxima revisão
  `),
  qualifierInherent: listed(`
    Inerente | Risco inerente | Bruto | Risco bruto | Inicial | Risco inicial | Antes do tratamento |
    Avaliação inicial | Sem controles | Sem controlos | Antes dos controles | Antes dos controlos | Intrínseco |
    Avaliação do risco | Análise do risco | Avaliação de riscos | Avaliação do risco inerente | Puro | Potencial
  `),
  qualifierCurrent: listed(`
    Atual | Risco atual | Existente | Avaliação atual | Com controles existentes | Com controlos existentes |
    Corrente
  `),
  qualifierResidual: listed(`
    Residual | Risco residual | Líquido | Risco líquido | Após tratamento | Após o tratamento | Após controles |
    Após controlos | Com controles | Avaliação residual | Pós-tratamento | Depois do tratamento | Restante |
    Avaliação do risco residual | Reavaliação | Final | Após medidas | Novo
  `),
  qualifierTarget: listed(`
    Alvo | Risco alvo | Objetivo | Esperado | Previsto | Meta | Desejado | Pretendido
  `),
  qualifierExisting: listed(`
    Existente | Existentes | Atual | Atuais | Implementados | Em vigor | Implementado
  `),
  qualifierPlanned: listed(`
    Previsto | Previstos | Planeado | Planejado | Planeados | Planejados | Proposto | Propostos | Adicional |
    Adicionais | Novos | A implementar | Recomendados
  `),
} satisfies Partial<HeaderWords>;
