import type { HeaderWords } from '../concepts.ts';
import { listed } from '../listed.ts';
import { ES_RISK_HEADERS } from './es-risk.ts';

export const ES_HEADERS: HeaderWords = {
  ...ES_RISK_HEADERS,
  id: listed(`
    N.º | Nº | N° | Núm. | Número | ID | Ref. | Referencia | Código | Identificador | Cód. | Ítem | # | Clave |
    Consecutivo
  `),
  title: listed('Título | Nombre | Denominación | Resumen | Nombre corto | Asunto | Tema'),
  description: listed(`
    Descripción | Detalle | Detalles | Explicación | Definición | Descripción detallada
  `),
  owner: listed(`
    Responsable | Responsables | Propietario | Dueño | Persona responsable | Encargado | Asignado a | Quién |
    A cargo de | Rol responsable | Área responsable | Resp. | Responsabilidad | Cargo responsable | Titular | Líder |
    Por quién
  `),
  status: listed(`
    Estado | Estatus | Situación | Avance | Estado actual | Estado del riesgo | Progreso | Estado de la acción |
    Seguimiento | Estado del tratamiento | % de avance | Abierto/Cerrado | Status |
    Cómo va | Hecho
  `),
  due: listed(`
    Fecha límite | Plazo | Fecha objetivo | Vencimiento | Fecha de vencimiento | Fecha prevista | Fecha compromiso |
    Fecha fin | Fecha de finalización | Fecha de implementación | Fecha de implantación | Fecha planificada |
    Fecha estimada | Cuándo | Fecha de cierre prevista | Fecha de término | Plazo de ejecución | Fecha final |
    Fecha fin prevista | Fecha tope | Cronograma | Fecha máxima | Fecha de compromiso | Plazo de implementación |
    Para cuándo | Antes de
  `),
  action: listed(`
    Acción | Acciones | Plan de acción | Planes de acción | Medida | Medidas | Plan de tratamiento |
    Plan de tratamiento de riesgos | Acciones de tratamiento | Acción de tratamiento | Medidas de tratamiento |
    Recomendación | Recomendaciones | Acciones propuestas | Acción propuesta | Acciones a realizar |
    Acción correctiva | Acciones correctivas | Medidas de mitigación | Actividad | Actividades | Tarea | Tareas |
    Próximos pasos | Acción requerida | Acciones requeridas | Descripción de la acción | Mitigación |
    Plan de mitigación | Acciones de mitigación | Remediación | Salvaguardas propuestas | Salvaguardas a implantar |
    Acción recomendada | Acciones recomendadas | Medidas correctoras | Acciones previstas | Acciones de mejora |
    Contramedidas | Medidas propuestas | Medidas previstas | Descripción del tratamiento | Acción a tomar |
    Acciones a tomar | Acciones planificadas |
    Cómo | Qué haremos | Qué hacer | Qué |
    Qué queda por hacer | Qué falta por hacer
  `),
  controls: listed(`
    Controles | Control | Anexo A | Controles del Anexo A | Control del Anexo A | Controles Anexo A |
    Controles ISO 27001 | Control ISO 27001 | Referencia Anexo A | Ref. Anexo A | Controles aplicables |
    Controles asociados | Controles relacionados | Salvaguardas | Salvaguarda | Controles seleccionados |
    Control Anexo A | Controles ISO 27002 | Referencia ISO 27001 | Controles de seguridad | Control asociado |
    Control relacionado | Control aplicable | Referencia de control | Controles necesarios | Medidas de seguridad |
    Controles aplicados | Referencia SoA | Ref. control | Controles ISO
  `),
  plannedControls: listed(`
    Controles propuestos | Controles previstos | Controles a implementar | Controles adicionales |
    Controles planificados | Nuevos controles | Salvaguardas propuestas | Controles recomendados |
    Controles requeridos | Controles a implantar | Salvaguardas previstas | Controles necesarios
  `),
  existingControls: listed(`
    Controles existentes | Controles actuales | Salvaguardas existentes | Medidas existentes |
    Controles implementados | Salvaguardas actuales | Medidas actuales | Controles implantados | Control existente |
    Salvaguardas implantadas | Control actual | Medidas de seguridad existentes | Salvaguardas |
    Medidas implantadas | Controles vigentes | Medidas de control existentes | Controles en funcionamiento |
    Qué hacemos ya | Qué tenemos | Protección actual |
    Qué se hace ya
  `),
  controlId: listed(`
    Control | N.º de control | Nº | Ref. | Referencia | Código | Anexo A | ID control | Código de control |
    Cláusula | Código del control | Número | ID | Sección | Apartado | Nº control | Control Anexo A | Ref. Anexo A |
    ID del control | Referencia Anexo A | Ref. ISO 27001 | Número de control | ISO 27001 | Referencia ISO |
    Identificador | Ítem | Control ISO 27001 | No. de control | Control ID | Cód. control | Referencia del control |
    Numeral | Dominio/Control
  `),
  controlTitle: listed(`
    Control | Nombre del control | Título del control | Título | Descripción del control | Nombre | Controles |
    Descripción | Objetivo de control | Denominación | Control de seguridad | Medida | Requisito |
    Control (título) | Nombre control | Denominación del control | Título control | Controles del Anexo A |
    Medida de seguridad
  `),
  applicable: listed(`
    Aplica | Aplicable | Aplicabilidad | Aplica (Sí/No) | Aplicable (Sí/No) | Sí/No | Incluido | Inclusión |
    Seleccionado | Excluido | En alcance | Aplica (S/N) | S/N | Exclusión | Relevante | Pertinente | Requerido |
    Decisión | Inclusión/Exclusión | Incluido/Excluido | ¿Es aplicable? | Selección | Adoptado | Necesario |
    Nos aplica
  `),
  implemented: listed(`
    Implementado | Implantado | Estado de implementación | Estado de implantación | Estado | Implementación |
    Nivel de implementación | Grado de implementación | Madurez | Nivel de madurez | Implantación | Estado actual |
    Estatus | Estado del control | Grado de implantación | Estatus de implementación | Situación | Cumplimiento |
    Avance | Implementado (Sí/No) | Situación actual | Nivel de implantación |
    Lo tenemos | Hecho | En marcha |
    % de implantación
  `),
  justification: listed(`
    Justificación | Justificación de inclusión | Justificación de la inclusión |
    Justificación de inclusión/exclusión | Justificación de la inclusión o exclusión | Motivo | Razón | Razones |
    Justificación para la inclusión | Justificación de la selección | Justificación de aplicabilidad |
    Motivo de inclusión | Motivación | Fundamento | Comentario | Comentarios | Justificación de la aplicabilidad |
    Motivos | Justificación (inclusión/exclusión) | Justificación inclusión | Justificación para inclusión |
    Razón de inclusión | Justificación de inclusión o exclusión | Justificación de la inclusión/exclusión |
    Por qué
  `),
  justificationExclusion: listed(`
    Justificación de exclusión | Justificación de la exclusión | Motivo de exclusión | Razón de exclusión |
    Justificación para la exclusión | Motivo de la exclusión | Justificación si no aplica |
    Justificación exclusión | Justificación de no aplicabilidad | Razón de la exclusión |
    Justificación para exclusión | Justificación de exclusiones | Motivo de no aplicabilidad
  `),
  inclusionReason: listed(`
    Razón de selección | Motivo de selección | Origen | Fuente | Requisito legal | Requisitos legales |
    Obligación contractual | Obligaciones contractuales | Requisito de negocio | Requisitos de negocio |
    Buena práctica | Buenas prácticas | Mejores prácticas | Resultado del análisis de riesgos |
    Análisis de riesgos | RL | OC | RN | BP | Razón de inclusión | Evaluación de riesgos |
    Resultado de la evaluación de riesgos | Razones para la selección | Requisito contractual | AR |
    Origen del requisito | Fuente del requisito
  `),
  reference: listed(`
    Referencia | Referencias | Documento | Documentos | Documentación | Evidencia | Evidencias |
    Documentos relacionados | Política | Procedimiento | Política/Procedimiento | Documento de referencia |
    Documentos de referencia | Enlace | Registros | Evidencia de implementación | Documentación asociada |
    Documento asociado | Políticas | Método de implementación | Descripción de la implementación | Procedimientos |
    Documentación relacionada | Documento relacionado | Información documentada | Documentos asociados |
    Forma de implementación | Evidencia documental | Evidencia / Referencia | Evidencia de implantación |
    Implementación (descripción) |
    Dónde | Dónde se encuentra
  `),
  controlOwner: listed(`
    Responsable | Responsable del control | Propietario del control | Dueño del control | Propietario |
    Responsable de implementación | Responsable de la implementación |
    Responsable de implantación | Responsable de la implantación
  `),
  requirementId: listed(`
    Cláusula | Requisito | N.º de requisito | Apartado | Sección | Ref. | Referencia | Nº | ID | Capítulo |
    Numeral | Punto | Control | Artículo | N.º | Nº pregunta | Punto de la norma | Cláusula ISO 27001 |
    Referencia ISO | Código | Número | ID requisito | Norma | ISO 27001 | Cláusula/Control | Requisito ISO 27001 |
    Numeral de la norma | Ítem |
    Requisito n.º
  `),
  requirementText: listed(`
    Requisito | Requisitos | Descripción del requisito | Pregunta | Preguntas | Texto del requisito | Descripción |
    Criterio | Título | Punto de control | Requisito de la norma | Control | Requisitos de la norma | Exigencia |
    Nombre | Pregunta de auditoría | Preguntas de auditoría | Criterios | Criterio de auditoría | Enunciado |
    Aspecto a verificar | Tema | Cuestión
  `),
  compliance: listed(`
    Estado | Cumplimiento | Cumple | Conformidad | Nivel de cumplimiento | Grado de cumplimiento |
    Estado de cumplimiento | Madurez | Nivel de madurez | Resultado | Evaluación | Respuesta | Sí/No | Conforme |
    Estado de implementación | Implementado | Calificación | Cumple (Sí/No) | Situación | Cumplimiento (Sí/No) |
    Sí/No/Parcial | Valoración | Porcentaje de cumplimiento | Estatus | % de cumplimiento | Estado actual | Nivel |
    Estado de conformidad | Implantación
  `),
  evidence: listed(`
    Evidencia | Evidencias | Evidencia observada | Evidencia encontrada | Evidencias revisadas |
    Evidencia existente | Documentos | Situación actual | Estado actual | Evidencia de auditoría |
    Evidencia objetiva | Documentación | Registros | Evidencia disponible | Evidencia revisada |
    Evidencias encontradas | Evidencias existentes | Documentación existente | Práctica actual | Prueba | Pruebas |
    Evidencias de cumplimiento | Evidencia de cumplimiento | Descripción de la evidencia
  `),
  expectedEvidence: listed(`
    Evidencia esperada | Evidencias esperadas | Evidencia requerida | Evidencias requeridas | Evidencia necesaria |
    Documentos requeridos | Ejemplos de evidencia | Documentación requerida | Evidencias necesarias |
    Evidencia solicitada | Evidencias a presentar | Evidencia que espera el auditor | Entregables
  `),
  gap: listed(`
    Brecha | Brechas | Hallazgo | Hallazgos | Descripción de la brecha | Carencia | Carencias | Deficiencia |
    Deficiencias | No conformidad | No conformidades | Desviación | Desviaciones | Brecha identificada |
    Observación | Observaciones | Brechas identificadas | Gap | Hallazgos de auditoría | Diferencia | Faltante |
    Incumplimiento | Debilidades | Oportunidad de mejora
  `),
  assetId: listed(`
    ID activo | Código del activo | Código de activo | N.º de inventario | Número de inventario | ID del activo |
    Nº activo | Identificador del activo | Nº inventario | Código activo | Ref. activo | Código de inventario |
    ID de activo
  `),
  assetType: listed(`
    Tipo | Tipo de activo | Categoría | Categoría del activo | Clase | Categoría de activo | Clase de activo |
    Grupo | Tipo de información | Subcategoría | Tipo activo
  `),
  assetOwner: listed(`
    Propietario | Propietario del activo | Dueño del activo | Responsable del activo | Responsable | Dueño |
    Propietario de la información | Responsable de la información | Propietario activo | Titular
  `),
  custodian: listed(`
    Custodio | Administrador | Usuario | Usuarios | Depositario | Responsable técnico | Custodio del activo |
    Administrado por | Usuario asignado | Gestor | Encargado | Custodio técnico | Asignado a
  `),
  location: listed(`
    Ubicación | Localización | Lugar | Sede | Ubicación física | Lugar de almacenamiento | Sitio | Alojamiento |
    Ubicación del activo
  `),
  classification: listed(`
    Clasificación | Clasificación de la información | Nivel de clasificación | Clasificación del activo |
    Sensibilidad | Nivel de confidencialidad | Clasificación de seguridad | Etiquetado | Nivel de sensibilidad
  `),
  assetValue: listed(`
    Valor | Criticidad | Valoración | Valor del activo | Importancia | Valoración del activo | Valor total |
    Nivel de criticidad | Valor de negocio | Criticidad del activo | Valor (1-5) | Valor activo | Calificación |
    Valor promedio | Relevancia
  `),
  actionId: listed(`
    N.º de acción | ID acción | Código de acción | ID de la acción | Nº acción | Número de acción | ID actividad |
    Código acción | ID medida | N° acción | Identificador de la acción
  `),
  riskReference: listed(`
    Riesgo | Riesgos | ID riesgo | ID del riesgo | Riesgo asociado | Riesgos asociados | Riesgo relacionado |
    Riesgo tratado | Ref. riesgo | Código del riesgo | Riesgos relacionados | Riesgos tratados | Riesgo a tratar |
    Nº riesgo | Riesgo que trata | Riesgo vinculado | Referencia del riesgo
  `),
  actionOwner: listed(`
    Responsable | Responsable de la acción | Encargado | Responsable de implementación | Quién |
    Responsable de la implementación | Responsable del tratamiento | Ejecutor | Responsable de ejecución |
    Responsable de implantación
  `),
  completed: listed(`
    Fecha de cierre | Completado el | Fecha de finalización real | Cerrado el | Fecha real | Fecha de ejecución |
    Fecha de cumplimiento | Finalizado el | Fecha fin real | Fecha de realización | Cierre | Fecha real de cierre |
    Fecha de conclusión | Completado
  `),
  effect: listed(`
    Eficacia | Efectividad | Evaluación de la eficacia | Resultado | Resultados | Verificación de eficacia |
    Verificación de la eficacia | Efecto | Resultado esperado | Eficaz | Evaluación de la efectividad | Indicador |
    Resultados esperados
  `),
  approvedByOwner: listed(`
    Aprobado por el propietario del riesgo | Aprobación del propietario del riesgo |
    Aprobado por el dueño del riesgo | Aprobación del dueño del riesgo | Visto bueno del propietario |
    Aprobación propietario | Aprobación del propietario | Aprobado por
  `),
  approvedByManagement: listed(`
    Aprobado por la dirección | Aprobación de la dirección | Aprobado por alta dirección | Aprobación dirección |
    Aprobación de la alta dirección | Aprobado por la alta dirección | Aprobado por dirección |
    Aprobación gerencia | Aprobado por gerencia
  `),
  scaleName: listed('Escala | Criterio | Dimensión | Parámetro | Factor | Criterios'),
  scaleValue: listed(`
    Valor | Nivel | Puntuación | Puntaje | Escala | Puntos | N.º | Rango | Probabilidad | Impacto | Peso | Grado |
    Calificación
  `),
  scaleLabel: listed(`
    Etiqueta | Nivel | Nombre | Denominación | Categoría | Probabilidad | Impacto | Nivel de riesgo | Descriptor |
    Clasificación | Escala | Término | Zona de riesgo | Consecuencia | Frecuencia | Calificación
  `),
  scaleMeaning: listed(`
    Significado | Descripción | Definición | Explicación | Criterio | Criterios | Ejemplo | Ejemplos |
    Interpretación
  `),
  scaleFrequency: listed(`
    Frecuencia | Frecuencia anual | Veces al año | Ocurrencias por año | Frecuencia por año | % | Probabilidad |
    Periodo | Porcentaje | Rango de probabilidad
  `),
  scaleMoney: listed(`
    Impacto económico | Impacto financiero | Coste | Costo | Pérdida económica | Pérdida financiera | Monto |
    Importe | Económico | Financiero | Pérdidas | EUR | USD
  `),
  levelMinimum: listed(`
    Mínimo | Mín | Desde | De | Umbral | Rango | Límite inferior | Puntuación mínima | Valor mínimo | Intervalo |
    Puntuación
  `),
  levelMaximum: listed(`
    Máximo | Máx | Hasta | A | Límite superior | Puntuación máxima | Valor máximo
  `),
  levelAction: listed(`
    Acción | Acciones | Tratamiento | Respuesta | Medidas | Acción requerida | Decisión | Qué hacer |
    Acciones a tomar | Acción a tomar
  `),
  levelPriority: listed(`
    Prioridad | Urgencia | Plazo | Tiempo de respuesta | Plazo de tratamiento
  `),
  levelAcceptable: listed(`
    Aceptable | Aceptación | Tolerable | Aceptabilidad | Criterio de aceptación | Aceptación del riesgo | Tolerancia
  `),
  otherNotes: listed(`
    Comentario | Comentarios | Nota | Notas | Observación | Observaciones | Información adicional | Otros |
    Anotaciones
  `),
  otherCategory: listed(`
    Categoría | Tipo | Tipo de riesgo | Categoría de riesgo | Dominio | Tema | Grupo | Clase de riesgo | Ámbito |
    Subcategoría | Clase | Categoría del riesgo | Clasificación del riesgo | Capítulo | Tipo de control | Familia |
    Sección | Área temática
  `),
  otherDepartment: listed(`
    Departamento | Área | Unidad | Dirección | Equipo | Empresa | Sede | Gerencia | Entidad | Dependencia |
    Organización | Unidad de negocio | Área afectada
  `),
  otherDate: listed(`
    Fecha | Fecha de identificación | Identificado el | Fecha de creación | Fecha de inicio | Fecha de apertura |
    Fecha de registro | Creado el | Fecha de alta | Fecha de aprobación | Inicio | Fecha de adquisición |
    Fecha inicio | Fecha de aceptación | Fecha de detección
  `),
  otherCost: listed(`
    Coste | Costo | Costes | Presupuesto | Recursos | Esfuerzo | Inversión | Coste estimado | Costo estimado |
    Recursos necesarios | Horas | Costos | Recursos requeridos
  `),
  otherPriority: listed(`
    Prioridad | Urgencia | Orden | Rango | Prioridad de tratamiento | Ranking
  `),
  otherVersion: listed('Versión | Revisión | Rev. | Edición'),
  otherAuthor: listed(`
    Autor | Identificado por | Elaborado por | Creado por | Evaluado por | Auditor | Evaluador | Registrado por |
    Revisado por | Reportado por | Verificado por | Entrevistado | Auditado
  `),
  otherAttribute: listed(`
    Tipo de control | Propiedades de seguridad | Conceptos de ciberseguridad | Capacidades operativas |
    Dominios de seguridad | Dimensión | Dimensiones | Atributos | CID | Propósito | Objetivo | Dimensión afectada |
    Propiedades | Criterio afectado | Dimensiones de seguridad | Naturaleza del control | Propiedad afectada
  `),
  otherCause: listed(`
    Causa | Causas | Causa raíz | Origen | Desencadenante | Factor de riesgo | Descripción del impacto | Efectos |
    Fuente | Consecuencias | Descripción de la consecuencia | Posibles consecuencias | Causa inmediata
  `),
  otherEffectiveness: listed(`
    Eficacia | Efectividad del control | Eficacia de los controles | Efectividad | Madurez objetivo |
    Eficacia del control | Detección | Efectividad de los controles | Eficacia de las salvaguardas |
    Solidez del control | Nivel objetivo
  `),
  otherTrend: listed(`
    Tendencia | Evolución | Apetito | Tolerancia | Apetito de riesgo | ¿Aceptable? | Umbral |
    Criterio de aceptación | Requiere tratamiento | Aceptabilidad | Riesgo aceptable | Tolerancia al riesgo
  `),
  otherCount: listed(`
    Total | Cantidad | Número | Suma | Promedio | Porcentaje | Peso | Ponderación
  `),
  otherFramework: listed(`
    NIST | RGPD | NIS2 | ENS | PCI DSS | ISO 27001:2013 | Norma | Marco | LOPD | MAGERIT | DORA | Ley | Base legal
  `),
};
