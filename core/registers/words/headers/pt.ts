import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';
import { PT_RISK_HEADERS } from './pt-risk.ts';

export const PT_HEADERS: HeaderWords = {
  ...PT_RISK_HEADERS,
  id: listed(`
    N.º | Nº | N° | Nr. | Número | ID | Ref. | Referência | Código | Identificador | Cód. | # | Item | Núm.
  `),
  title: listed('Título | Nome | Designação | Denominação | Resumo | Assunto'),
  description: listed(`
    Descrição | Detalhe | Detalhes | Explicação | Definição | Descrição detalhada
  `),
  owner: listed(`
    Responsável | Responsáveis | Proprietário | Dono | Pessoa responsável | Encarregado | Atribuído a | Quem |
    Área responsável | Resp. | Gestor | Titular | Função responsável | Responsabilidade |
    Por quem
  `),
  status: listed(`
    Estado | Status | Situação | Andamento | Progresso | Estado atual | Status atual | Status da ação |
    Status do risco | Estado do risco | Estado da ação | % concluído | Situação atual |
    Como está | Feito | Ponto de situação
  `),
  due: listed(`
    Prazo | Data limite | Data prevista | Data-alvo | Vencimento | Data de vencimento | Data de conclusão prevista |
    Data de implementação | Data fim | Quando | Data prevista de conclusão | Prazo de implementação |
    Data planeada | Data planejada | Previsão | Data de término | Data objetivo | Cronograma | Prazo final |
    Até quando
  `),
  action: listed(`
    Ação | Ações | Plano de ação | Medida | Medidas | Plano de tratamento | Plano de tratamento de riscos |
    Ações de tratamento | Ação de tratamento | Medidas de tratamento | Recomendação | Recomendações |
    Ações propostas | Ação proposta | Ação corretiva | Ações corretivas | Medidas de mitigação | Atividade |
    Atividades | Mitigação | Plano de mitigação | Tarefa | Tarefas | Ações necessárias | Ações previstas |
    Ações a realizar | Descrição da ação | Ações de mitigação | Próximos passos | Ação recomendada |
    Ações recomendadas | Ação necessária | Remediação | Ações planeadas | Ações planejadas | Contramedidas |
    Medidas propostas | Ações de melhoria |
    Como | O que vamos fazer | O quê |
    O que falta fazer
  `),
  controls: listed(`
    Controlos | Controles | Controlo | Controle | Anexo A | Controles do Anexo A | Controlos do Anexo A |
    Controle Anexo A | Controlo Anexo A | Controles ISO 27001 | Controlos ISO 27001 | Referência Anexo A |
    Ref. Anexo A | Controles aplicáveis | Controlos aplicáveis | Controles associados | Controlos associados |
    Controles relacionados | Controlos relacionados | Controle ISO 27001 | Controlo ISO 27001 |
    Controles de segurança | Controlos de segurança | Ref. controle | Ref. controlo | Controles selecionados |
    Controlos selecionados | Controles necessários | Referência ISO 27001
  `),
  plannedControls: listed(`
    Controles propostos | Controlos propostos | Controles previstos | Controlos previstos | Controles planejados |
    Controlos planeados | Controles adicionais | Controlos adicionais | Novos controles | Controles a implementar |
    Controlos a implementar | Controles recomendados
  `),
  existingControls: listed(`
    Controles existentes | Controlos existentes | Controles atuais | Controlos atuais | Medidas existentes |
    Controles implementados | Controlos implementados | Medidas atuais | Controles em vigor | Controlos em vigor |
    Salvaguardas existentes | Medidas de segurança existentes | Medidas implementadas |
    O que já fazemos | O que temos | Proteção atual | Salvaguardas atuais |
    O que já se faz
  `),
  controlId: listed(`
    Controle | Controlo | N.º do controlo | Nº | Ref. | Referência | Código | Anexo A | ID controle | ID controlo |
    Cláusula | Código do controle | Código do controlo | Secção | Seção | ID | Número | Item | Ref. Anexo A |
    Nº controle | Nº controlo | ID do controle | ID do controlo | Número do controle | ISO 27001 | Referência ISO |
    Controle Anexo A | Controlo Anexo A
  `),
  controlTitle: listed(`
    Controle | Controlo | Nome do controle | Nome do controlo | Título do controle | Título do controlo | Título |
    Nome | Descrição do controle | Descrição do controlo | Controles | Controlos | Descrição |
    Objetivo de controle | Medida | Designação do controlo | Controle de segurança | Controlo de segurança |
    Requisito | Designação
  `),
  applicable: listed(`
    Aplicável | Aplicabilidade | Aplicável (Sim/Não) | Sim/Não | Aplica-se | Incluído | Inclusão | Selecionado |
    Excluído | No âmbito | No escopo | Relevante | Aplicável (S/N) | S/N | Inclusão/Exclusão | Exclusão |
    Incluído/Excluído | Decisão | Necessário | Pertinente | Aplica | Requerido |
    Aplica-se a nós
  `),
  implemented: listed(`
    Implementado | Estado de implementação | Status de implementação | Estado | Status | Implementação |
    Nível de implementação | Grau de implementação | Maturidade | Nível de maturidade | Estado da implementação |
    Status da implementação | Situação | Implantado | Implementado (Sim/Não) | Estado atual | Status do controle |
    Estado do controlo | Conformidade | Status de implantação |
    Temos | Feito
  `),
  justification: listed(`
    Justificação | Justificativa | Justificação da inclusão | Justificativa da inclusão |
    Justificativa para inclusão | Justificação para inclusão | Justificativa de inclusão/exclusão |
    Justificação de inclusão/exclusão | Motivo | Razão | Razões | Fundamentação | Comentário |
    Justificativa da aplicabilidade | Justificação da aplicabilidade | Justificação da inclusão/exclusão |
    Justificativa para inclusão/exclusão | Justificação para inclusão/exclusão | Motivo da inclusão |
    Justificativa (inclusão/exclusão) | Justificação de inclusão ou exclusão |
    Justificação da inclusão ou exclusão | Justificativa de inclusão | Justificação de inclusão | Comentários |
    Porquê | Por quê
  `),
  justificationExclusion: listed(`
    Justificação da exclusão | Justificativa da exclusão | Justificativa para exclusão | Motivo da exclusão |
    Razão da exclusão | Justificação de exclusão | Justificativa de exclusão | Justificação para exclusão |
    Motivo de exclusão | Justificação se não aplicável | Justificativa se não aplicável |
    Justificação da não aplicabilidade
  `),
  inclusionReason: listed(`
    Razão da inclusão | Motivo da seleção | Origem | Fonte | Requisito legal | Requisitos legais |
    Obrigação contratual | Obrigações contratuais | Requisito de negócio | Requisitos de negócio | Boa prática |
    Boas práticas | Resultado da avaliação de riscos | Análise de riscos | RL | OC | RN | BP | Avaliação de riscos |
    Melhores práticas | Requisito contratual | Razões para a seleção | Fonte do requisito
  `),
  reference: listed(`
    Referência | Referências | Documento | Documentos | Documentação | Evidência | Evidências |
    Documentos relacionados | Política | Procedimento | Política/Procedimento | Documento de referência | Link |
    Políticas | Procedimentos | Documentos associados | Registos | Registros | Documentação de suporte | Ligação |
    Evidência de implementação | Descrição da implementação | Método de implementação | Documentos de referência |
    Documentação relacionada | Informação documentada |
    Onde | Onde está | Onde encontrar
  `),
  controlOwner: listed(`
    Responsável | Responsável pelo controle | Responsável pelo controlo | Proprietário do controle |
    Proprietário do controlo | Dono do controle | Dono do controlo | Responsável pela implementação |
    Responsável do controlo
  `),
  requirementId: listed(`
    Cláusula | Requisito | N.º | Secção | Seção | Ref. | Referência | Nº | ID | Capítulo | Item | Controle |
    Controlo | Artigo | Ponto | Cláusula ISO 27001 | Item da norma | Ponto da norma | Código | Número |
    ID requisito | Nº do requisito | ISO 27001 | Norma
  `),
  requirementText: listed(`
    Requisito | Requisitos | Descrição do requisito | Pergunta | Perguntas | Questão | Questões |
    Texto do requisito | Descrição | Critério | Título | Requisito da norma | Ponto de verificação | Controle |
    Controlo | Critérios | Questão de auditoria | Item a verificar | Tema
  `),
  compliance: listed(`
    Estado | Status | Conformidade | Conforme | Nível de conformidade | Grau de conformidade |
    Estado de conformidade | Maturidade | Nível de maturidade | Resultado | Avaliação | Resposta | Sim/Não |
    Cumpre | Atendimento | Atende | Cumprimento | Status de conformidade | Estado de implementação | Implementado |
    Situação | Grau de cumprimento | Situação atual | Sim/Não/Parcial
  `),
  evidence: listed(`
    Evidência | Evidências | Evidência observada | Evidências encontradas | Evidências existentes | Documentos |
    Situação atual | Estado atual | Evidência objetiva | Documentação | Evidência de auditoria |
    Evidências observadas | Evidência existente | Evidências analisadas | Evidências disponíveis | Prática atual |
    Registos | Registros | Evidência encontrada
  `),
  expectedEvidence: listed(`
    Evidência esperada | Evidências esperadas | Evidências necessárias | Evidência requerida |
    Documentos necessários | Exemplos de evidência | Exemplos de evidências | Evidências requeridas |
    Documentação requerida | Documentação necessária
  `),
  gap: listed(`
    Lacuna | Lacunas | Constatação | Constatações | Gap | Gaps | Descrição da lacuna | Não conformidade |
    Não conformidades | Desvio | Desvios | Deficiência | Deficiências | Observação | Observações | Achado |
    Achados | Lacuna identificada | Lacunas identificadas | Descrição do gap | Falha | Falhas
  `),
  assetId: listed(`
    ID ativo | Código do ativo | ID do ativo | N.º de inventário | Número de inventário | Nº ativo |
    Identificador do ativo | Nº de patrimônio | Código de inventário
  `),
  assetType: listed(`
    Tipo | Tipo de ativo | Categoria | Categoria do ativo | Classe | Tipo do ativo | Categoria de ativo | Grupo |
    Classe do ativo | Subcategoria
  `),
  assetOwner: listed(`
    Proprietário | Proprietário do ativo | Dono do ativo | Responsável pelo ativo | Responsável | Dono |
    Proprietário da informação | Responsável do ativo
  `),
  custodian: listed(`
    Custodiante | Custódio | Administrador | Utilizador | Usuário | Gestor | Responsável técnico | Depositário |
    Administrado por | Utilizadores | Usuários
  `),
  location: listed(`
    Localização | Local | Lugar | Localização física | Local de armazenamento | Sítio | Instalação | Onde
  `),
  classification: listed(`
    Classificação | Classificação da informação | Nível de classificação | Sensibilidade |
    Nível de confidencialidade | Classificação do ativo | Classificação de segurança
  `),
  assetValue: listed(`
    Valor | Criticidade | Valor do ativo | Importância | Valor (1-5) | Nível de criticidade | Criticidade do ativo |
    Valor total | Valor para o negócio | Relevância
  `),
  actionId: listed(`
    N.º da ação | ID ação | ID da ação | Código da ação | Nº ação | Número da ação | Ref. ação | ID tarefa
  `),
  riskReference: listed(`
    Risco | Riscos | ID risco | ID do risco | Risco associado | Riscos associados | Risco relacionado |
    Risco tratado | Ref. risco | Riscos relacionados | Riscos tratados | Código do risco
  `),
  actionOwner: listed(`
    Responsável | Responsável pela ação | Responsável pela implementação | Quem | Responsável da ação |
    Responsável pelo tratamento | Executor | Encarregado
  `),
  completed: listed(`
    Concluído em | Data de conclusão | Data de encerramento | Encerrado em | Data real | Data efetiva |
    Data de conclusão real | Data de fecho | Fechado em | Data real de conclusão | Concluída em
  `),
  effect: listed(`
    Eficácia | Avaliação da eficácia | Resultado | Resultados | Verificação da eficácia | Efeito | Efetividade |
    Eficaz | Resultado esperado | Resultados esperados
  `),
  approvedByOwner: listed(`
    Aprovado pelo proprietário do risco | Aprovação do proprietário do risco | Aprovação do dono do risco |
    Aprovado pelo dono do risco | Aprovação do proprietário | Aprovado por
  `),
  approvedByManagement: listed(`
    Aprovado pela direção | Aprovação da direção | Aprovado pela gestão de topo | Aprovação da alta direção |
    Aprovado pela alta direção | Aprovação da gestão de topo | Aprovado pela gestão | Aprovação da gestão
  `),
  scaleName: listed('Escala | Critério | Dimensão | Parâmetro | Fator | Critérios'),
  scaleValue: listed(`
    Valor | Nível | Pontuação | Escala | Pontos | N.º | Probabilidade | Impacto | Peso | Grau
  `),
  scaleLabel: listed(`
    Etiqueta | Nível | Nome | Designação | Categoria | Probabilidade | Impacto | Nível de risco | Classificação |
    Descritor | Escala | Gravidade | Classe
  `),
  scaleMeaning: listed(`
    Significado | Descrição | Definição | Explicação | Critério | Critérios | Exemplo | Exemplos | Interpretação
  `),
  scaleFrequency: listed(`
    Frequência | Frequência anual | Vezes por ano | Ocorrências por ano | % | Período | Probabilidade | Percentagem
  `),
  scaleMoney: listed(`
    Impacto financeiro | Custo | Perda financeira | Montante | Financeiro | Prejuízo | EUR | Perdas financeiras |
    Valor financeiro | BRL | R$
  `),
  levelMinimum: listed(`
    Mínimo | Mín | De | Desde | Limiar | Intervalo | Limite inferior | Faixa | Valor mínimo | Pontuação
  `),
  levelMaximum: listed('Máximo | Máx | Até | Limite superior | Valor máximo'),
  levelAction: listed(`
    Ação | Ações | Tratamento | Resposta | Medidas | Ação necessária | Ações necessárias | Decisão | O que fazer
  `),
  levelPriority: listed('Prioridade | Urgência | Prazo | Prazo de tratamento'),
  levelAcceptable: listed(`
    Aceitável | Aceitação | Tolerável | Aceitabilidade | Critério de aceitação
  `),
  otherNotes: listed(`
    Comentário | Comentários | Nota | Notas | Observação | Observações | Informação adicional | Outros | Anotações
  `),
  otherCategory: listed(`
    Categoria | Tipo | Tipo de risco | Categoria de risco | Domínio | Tema | Grupo | Classe | Subcategoria |
    Família | Secção | Seção | Tipo de controle
  `),
  otherDepartment: listed(`
    Departamento | Área | Unidade | Setor | Equipa | Equipe | Direção | Empresa | Organização | Entidade |
    Unidade de negócio | Local
  `),
  otherDate: listed(`
    Data | Data de identificação | Identificado em | Data de criação | Data de início | Data de abertura |
    Data de registo | Data de registro | Início | Criado em | Data de aprovação | Data de aquisição |
    Data de aceitação
  `),
  otherCost: listed(`
    Custo | Custos | Orçamento | Recursos | Esforço | Investimento | Custo estimado | Recursos necessários | Horas
  `),
  otherPriority: listed('Prioridade | Urgência | Ordem | Ranking | Prioridade de tratamento'),
  otherVersion: listed('Versão | Revisão | Rev. | Edição'),
  otherAuthor: listed(`
    Autor | Identificado por | Elaborado por | Criado por | Avaliado por | Auditor | Avaliador | Registado por |
    Verificado por | Revisto por | Entrevistado
  `),
  otherAttribute: listed(`
    Tipo de controle | Tipo de controlo | Propriedades de segurança | Conceitos de cibersegurança |
    Capacidades operacionais | Domínios de segurança | Atributos | CID | Propósito | Objetivo | Dimensão |
    Propriedades | Pilares
  `),
  otherCause: listed(`
    Causa | Causas | Causa raiz | Origem | Gatilho | Descrição do impacto | Efeitos | Fonte | Consequências |
    Fator de risco | Possíveis consequências
  `),
  otherEffectiveness: listed(`
    Eficácia | Eficácia do controle | Eficácia do controlo | Eficácia dos controles | Efetividade |
    Maturidade alvo | Detecção | Deteção | Eficácia dos controlos
  `),
  otherTrend: listed(`
    Tendência | Evolução | Apetite ao risco | Tolerância | Aceitável? | Limiar | Critério de aceitação | Apetite
  `),
  otherCount: listed(`
    Total | Quantidade | Número | Soma | Média | Percentagem | Peso | Percentual
  `),
  otherFramework: listed(`
    NIST | RGPD | LGPD | NIS2 | PCI DSS | ISO 27001:2013 | Norma | Framework | QNRCS | DORA | Lei
  `),
};
