import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';

/** Words over the columns of a risk register, and the qualifiers of ratings. */
export const ES_RISK_HEADERS = {
  riskId: listed(`
    ID riesgo | ID del riesgo | N.º de riesgo | Nº riesgo | Código del riesgo | Ref. riesgo | Código de riesgo |
    Número de riesgo | Identificador del riesgo | N° riesgo | ID de riesgo | Referencia del riesgo | Cód. riesgo |
    Código riesgo
  `),
  riskTitle: listed(`
    Riesgo | Nombre del riesgo | Escenario de riesgo | Escenario | Título del riesgo | Riesgos | Evento |
    Riesgo identificado | Denominación del riesgo | Evento de riesgo | Riesgo (título)
  `),
  riskDescription: listed(`
    Descripción del riesgo | Descripción de riesgo | Escenario de riesgo | Descripción del escenario |
    Detalle del riesgo | Escenario | Riesgo | Descripción riesgo | Enunciado del riesgo | Riesgo identificado |
    Evento de riesgo | Definición del riesgo |
    Qué puede pasar | Qué podría pasar
  `),
  asset: listed(`
    Activo | Activos | Nombre del activo | Activo de información | Activos de información | Activo afectado |
    Activos afectados | Activo / Proceso | Recurso | Sistema | Bien | Activo esencial | Activo de soporte |
    Descripción del activo | Activos involucrados | Activo relacionado | Sistema afectado | Nombre activo |
    Activo crítico
  `),
  process: listed(`
    Proceso | Procesos | Proceso de negocio | Proceso afectado | Proceso/Servicio | Servicio | Nombre del proceso |
    Subproceso | Actividad | Función | Macroproceso | Proceso asociado
  `),
  threat: listed(`
    Amenaza | Amenazas | Fuente de amenaza | Tipo de amenaza | Fuente de riesgo | Peligro |
    Descripción de la amenaza | Fuente de la amenaza | Amenaza identificada | Agente de amenaza | Agente generador
  `),
  vulnerability: listed(`
    Vulnerabilidad | Vulnerabilidades | Debilidad | Debilidades | Descripción de la vulnerabilidad |
    Vulnerabilidad asociada | Punto débil | Vulnerabilidad identificada | Brecha de seguridad |
    Causa | Causas |
    Causa raíz | Causa raíz / debilidad
  `),
  confidentiality: listed(`
    Confidencialidad | C | Conf. | Confidencialidad (C) | Impacto en confidencialidad | Impacto confidencialidad |
    Impacto C | Pérdida de confidencialidad
  `),
  integrity: listed(`
    Integridad | I | Int. | Integridad (I) | Impacto en integridad | Impacto integridad | Impacto I |
    Pérdida de integridad
  `),
  availability: listed(`
    Disponibilidad | D | Disp. | Disponibilidad (D) | Impacto en disponibilidad | Impacto disponibilidad |
    Impacto D | A | Pérdida de disponibilidad
  `),
  riskOwner: listed(`
    Propietario del riesgo | Dueño del riesgo | Responsable del riesgo | Propietario de riesgo | Dueño de riesgo |
    Risk owner | Titular del riesgo | Gestor del riesgo | Propietarios de los riesgos | Propietario riesgo
  `),
  likelihood: listed(`
    Probabilidad | Frecuencia | P | Prob. | Probabilidad (P) | Probabilidad (1-5) | Probabilidad de ocurrencia |
    Posibilidad | Ocurrencia | F | Nivel de probabilidad | Verosimilitud | Frecuencia de ocurrencia |
    Valor probabilidad | Probabilidad inherente | Degradación/Probabilidad | Probabilidad de materialización |
    Valor de probabilidad | Frec. | Probab. |
    Cómo de probable | Potencial
  `),
  consequence: listed(`
    Impacto | Consecuencia | Consecuencias | Gravedad | Severidad | I | C | Impacto (I) | Impacto (1-5) |
    Nivel de impacto | Degradación | Daño | Consecuencia (C) | Magnitud | Impactos | Valor impacto | Imp. |
    Valor del impacto | Impacto potencial | Impacto total | Magnitud del impacto | Impacto global |
    Impacto en el negocio | Grado de impacto | Valor de impacto | Perjuicio | Nivel de consecuencia |
    Cómo de grave
  `),
  score: listed(`
    Puntuación | Puntuación de riesgo | Puntuación del riesgo | Valor del riesgo | Nivel de riesgo | Riesgo |
    Valor de riesgo | Calificación | Calificación del riesgo | Score | Riesgo inherente | Riesgo total | P x I |
    PxI | P*I | Índice de riesgo | Valoración | Valoración del riesgo | Riesgo potencial | Puntaje |
    Puntaje de riesgo | Exposición | Resultado | Evaluación del riesgo | Total | Riesgo (PxI) | R | Valor | NPR |
    Riesgo calculado | Probabilidad x Impacto | Exposición al riesgo | Magnitud del riesgo | Cálculo del riesgo |
    Puntos
  `),
  level: listed(`
    Nivel de riesgo | Nivel del riesgo | Nivel | Clasificación del riesgo | Categoría de riesgo | Zona de riesgo |
    Criticidad | Calificación | Evaluación | Valoración | Clase de riesgo | Valoración del riesgo |
    Evaluación del riesgo | Severidad del riesgo | Calificación del riesgo | Prioridad del riesgo |
    Nivel inherente | Nivel de criticidad | Clasificación de riesgo | Grado de riesgo | Semáforo | Zona
  `),
  treatment: listed(`
    Opción de tratamiento | Tratamiento | Tratamiento del riesgo | Estrategia | Decisión |
    Estrategia de tratamiento | Opción | Respuesta | Respuesta al riesgo | Tipo de tratamiento |
    Decisión de tratamiento | Opciones de tratamiento | Tratamiento de riesgos | Opciones de manejo |
    Opción de manejo | Manejo del riesgo | Medida de respuesta | Estrategia de respuesta |
    Opción de tratamiento del riesgo | Tratamiento elegido | Estrategia de riesgo | Gestión del riesgo |
    Método de tratamiento |
    Qué hacemos |
    Se acepta | Se acepta el riesgo
  `),
  residualLikelihood: listed(`
    Probabilidad residual | Probabilidad después del tratamiento | Probabilidad tras tratamiento | Prob. residual |
    P residual | Probabilidad neta | Frecuencia residual | Probabilidad objetivo |
    Probabilidad tras el tratamiento | Probabilidad después de controles | Probabilidad final | PR |
    Probabilidad con controles | Nueva probabilidad | P res
  `),
  residualConsequence: listed(`
    Impacto residual | Consecuencia residual | Impacto después del tratamiento | Impacto tras tratamiento |
    I residual | Impacto neto | Gravedad residual | Impacto objetivo | Impacto tras el tratamiento |
    Impacto después de controles | Severidad residual | Impacto final | IR | Impacto con controles | Nuevo impacto |
    I res | Consecuencias residuales
  `),
  residualScore: listed(`
    Riesgo residual | Puntuación residual | Nivel de riesgo residual | Valor residual | Valor del riesgo residual |
    Riesgo neto | Puntuación del riesgo residual | Riesgo tras tratamiento | Calificación residual |
    Puntaje residual | Valoración residual | Riesgo después del tratamiento | Puntuación de riesgo residual |
    Riesgo objetivo | Score residual | Valor de riesgo residual | RR | Riesgo final | Riesgo residual (PxI)
  `),
  residualLevel: listed(`
    Nivel de riesgo residual | Nivel residual | Riesgo residual | Nivel del riesgo residual |
    Zona de riesgo residual | Clasificación residual | Nivel de riesgo tras tratamiento | Riesgo neto |
    Criticidad residual | Calificación residual | Nivel de riesgo objetivo | Clasificación del riesgo residual |
    Evaluación residual | Nivel de riesgo final
  `),
  acceptedBy: listed(`
    Aceptado por | Aprobado por | Aceptación | Aprobación | Aceptación del riesgo | Riesgo aceptado por |
    Autorizado por | Riesgo residual aceptado por | Aprobador | Aceptación del riesgo residual | Firma |
    Validado por | Visto bueno | Aprobación del propietario | Quien acepta
  `),
  acceptedUntil: listed(`
    Aceptado hasta | Válido hasta | Fecha de caducidad | Fecha de expiración | Vigencia | Vigente hasta |
    Aceptación hasta | Aceptación válida hasta | Fin de la aceptación | Expira | Caducidad
  `),
  lastReview: listed(`
    Última revisión | Fecha de revisión | Fecha de última revisión | Revisado el | Última actualización |
    Fecha de evaluación | Fecha última revisión | Revisión | Fecha de la última revisión | Última evaluación |
    Fecha de actualización | Actualizado | Revisado | Fecha de valoración |
    Fecha de seguimiento |
    Visto el | Última vez visto
  `),
  nextReview: listed(`
    Próxima revisión | Fecha de próxima revisión | Siguiente revisión | Fecha próxima revisión |
    Próxima evaluación | Fecha de revisión | Revisar antes de | Fecha de la próxima revisión | Revisión prevista
  `),
  qualifierInherent: listed(`
    Inherente | Riesgo inherente | Bruto | Riesgo bruto | Inicial | Riesgo inicial | Antes del tratamiento |
    Antes de controles | Potencial | Riesgo potencial | Sin controles | Evaluación inicial | Puro | Riesgo puro |
    Intrínseco | Evaluación del riesgo | Análisis del riesgo | Evaluación de riesgos |
    Valoración del riesgo inherente | Riesgo intrínseco | Riesgo absoluto | Sin salvaguardas |
    Evaluación del riesgo inherente | Antes de tratamiento | Análisis de riesgo | Valoración inicial
  `),
  qualifierCurrent: listed(`
    Actual | Riesgo actual | Existente | Con controles existentes | Evaluación actual | Con salvaguardas actuales |
    Vigente | Situación actual | Con controles actuales
  `),
  qualifierResidual: listed(`
    Residual | Riesgo residual | Neto | Riesgo neto | Después del tratamiento | Tras el tratamiento |
    Después de controles | Con controles | Evaluación residual | Restante | Tras tratamiento |
    Posterior al tratamiento | Evaluación del riesgo residual | Reevaluación | Post tratamiento | Final |
    Con salvaguardas | Valoración del riesgo residual | Nuevo | Después de tratamiento | Evaluación posterior
  `),
  qualifierTarget: listed(`
    Objetivo | Riesgo objetivo | Esperado | Previsto | Deseado | Meta | Planificado
  `),
  qualifierExisting: listed(`
    Existente | Existentes | Actual | Actuales | Implementado | Implementados | Vigentes | Implantados |
    Implantado | Implantadas
  `),
  qualifierPlanned: listed(`
    Previsto | Previstos | Propuesto | Propuestos | Propuestas | Adicional | Adicionales | Nuevos | A implementar |
    Planificado | Planificados | Recomendado | Recomendados | Requeridos
  `),
} satisfies Partial<HeaderWords>;
