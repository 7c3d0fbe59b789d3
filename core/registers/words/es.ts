import { ES_HEADERS } from './headers/es.ts';
import type { LanguageWords } from './language-words.ts';
import { listed, listedLines } from './listed.ts';

export const ES: LanguageWords = {
  headers: ES_HEADERS,
  titles: {
    'risk-register': listed(`
      Registro de riesgos | Análisis de riesgos | Evaluación de riesgos | Matriz de riesgos | Riesgos |
      Mapa de riesgos | Gestión de riesgos | Inventario de riesgos | Análisis de riesgo | Valoración de riesgos |
      Identificación de riesgos | Apreciación de riesgos | Matriz de riesgo
    `),
    soa: listed(`
      Declaración de aplicabilidad | SoA | DdA | Anexo A | Controles | Aplicabilidad | Controles del Anexo A |
      Controles Anexo A | Statement of Applicability | Declaración aplicabilidad
    `),
    assets: listed(`
      Inventario de activos | Registro de activos | Activos | Activos de información | Inventario |
      Lista de activos | Inventario de activos de información | Matriz de activos | Catálogo de activos
    `),
    'treatment-plan': listed(`
      Plan de tratamiento de riesgos | Plan de tratamiento | PTR | Plan de acción | Tratamiento de riesgos |
      Acciones | Planes de acción | Plan de mitigación | Tratamiento | Plan de acciones | Seguimiento de acciones
    `),
    'gap-assessment': listed(`
      Análisis de brechas | Análisis GAP | Gap analysis | Diagnóstico | Autoevaluación | Lista de verificación |
      Checklist | Brechas | Evaluación de cumplimiento | Análisis diferencial | Requisitos | Lista de chequeo |
      Auditoría interna | Evaluación de madurez | Análisis de GAP | Evaluación inicial
    `),
    'risk-criteria': listed(`
      Criterios de riesgo | Escalas | Criterios | Escala | Metodología | Matriz de riesgos |
      Criterios de aceptación | Escala de probabilidad | Escala de impacto | Leyenda | Criterios de valoración |
      Tablas | Criterios de evaluación | Niveles de riesgo | Mapa de calor | Parámetros | Matriz
    `),
  },
  values: {
    yes: listed('Sí | S | x | ✓ | ✔ | ✅ | ● | Verdadero | 1 | Y | OK'),
    no: listed('No | N | ✗ | ✘ | ❌ | ○ | Falso | 0 | Ninguno | Ninguna'),
    applicability: {
      applicable: listed(`
        Aplica | Aplicable | Sí | Incluido | Relevante | Seleccionado | En alcance | S | Requerido | Necesario |
        Pertinente | Aplica parcialmente | Dentro del alcance
      `),
      'not-applicable': listed(`
        No aplica | No aplicable | N/A | NA | No | Excluido | Fuera de alcance | No relevante | N |
        Fuera del alcance | No seleccionado | No requerido | No procede | No pertinente
      `),
    },
    implementation: {
      implemented: listed(`
        Implementado | Implantado | Sí | Completo | Completado | Cumple | Conforme | Finalizado |
        Totalmente implementado | Operativo | En funcionamiento | Cumplido | Terminado | Cerrado | Vigente |
        Implementada | Total | Totalmente | Totalmente implantado | Cumple totalmente | Establecido | Gestionado |
        Optimizado | Realizado | Efectivo | Eficaz | Verde | Cumplimiento total | Activo | S | Hecho | Existe
      `),
      partly: listed(`
        Parcial | Parcialmente | Parcialmente implementado | En proceso | En curso | Cumple parcialmente |
        Parcialmente implantado | En implementación | En desarrollo | Implementado parcialmente |
        No conformidad menor | Iniciado | Implantado parcialmente | En progreso | En ejecución |
        Cumplimiento parcial | Incompleto | Parcialmente conforme | Definido | En implantación | Observación |
        Amarillo | NC menor | A mejorar | Conforme parcialmente | Parcialmente cumplido | Informal
      `),
      planned: listed(`
        Planificado | Previsto | Programado | Por implementar | Planeado | Pendiente de implementar |
        A implementar | Pendiente de implantar | En planificación | Proyectado | Por implantar | Por hacer | Futuro
      `),
      'not-implemented': listed(`
        No implementado | No implantado | No | No cumple | No conforme | Inexistente | Pendiente | Ausente |
        No iniciado | Ninguno | No conformidad mayor | No existe | Sin implementar | N | NC mayor | Sin implantar |
        No realizado | No conformidad | Falta | Incumple | Rojo | Nulo | No cumplido | Abierto | No comenzado |
        Sin iniciar
      `),
      'not-applicable': listed(`
        No aplica | No aplicable | N/A | NA | Excluido | Fuera de alcance | Fuera del alcance | No procede
      `),
    },
    treatment: {
      avoid: listed(`
        Evitar | Eliminar la actividad | Evitar el riesgo | Evitación | Terminar | Evitado | Elusión | Evasión |
        Cesar | Eludir | Rechazar | Abandonar | Suspender
      `),
      'remove-source': listed(`
        Eliminar | Eliminar la fuente | Eliminar la fuente de riesgo | Eliminación | Eliminar el riesgo |
        Eliminación de la fuente | Eliminar la fuente del riesgo | Suprimir
      `),
      'change-likelihood': listed(`
        Reducir la probabilidad | Cambiar la probabilidad | Modificar la probabilidad | Reducir probabilidad |
        Disminuir la probabilidad | Modificación de la probabilidad
      `),
      'change-consequence': listed(`
        Reducir el impacto | Cambiar las consecuencias | Modificar las consecuencias | Reducir impacto |
        Disminuir el impacto | Reducir consecuencias | Reducir las consecuencias | Modificación de las consecuencias
      `),
      modify: listed(`
        Mitigar | Reducir | Tratar | Modificar | Mitigación | Reducción | Mitigar el riesgo | Reducir el riesgo |
        Reducción del riesgo | Controlar | Modificación | Disminuir | Tratamiento | Tratado | Modificar el riesgo |
        Atenuar | Minimizar | Mitigado | Implementar controles | Mitigar riesgo | Reducir riesgo
      `),
      share: listed(`
        Transferir | Compartir | Transferencia | Asegurar | Externalizar | Transferir el riesgo |
        Compartir el riesgo | Transferido | Compartición | Seguro | Transferir/Compartir | Transferir riesgo |
        Compartir o transferir | Tercerizar | Subcontratar
      `),
      accept: listed(`
        Aceptar | Retener | Asumir | Aceptación | Tolerar | Aceptado | Asumir el riesgo | Aceptar el riesgo |
        Retención | Mantener | Aceptar riesgo | Asumido | Conservar | Monitorear | Sin acción | Retener el riesgo |
        Asumir riesgo | Vigilar
      `),
    },
    actionStatus: {
      open: listed(`
        Abierto | Abierta | Pendiente | No iniciado | No iniciada | Planificado | Nuevo | Por iniciar | Por hacer |
        Sin iniciar | Programado | Planificada | Retrasado | Vencido | Identificado | Atrasado | Propuesto |
        No comenzado | Asignado | Vencida
      `),
      'in-progress': listed(`
        En curso | En proceso | En progreso | En ejecución | Iniciado | En tratamiento | Iniciada | En desarrollo |
        En implementación | Parcial | En marcha | Parcialmente completado | En seguimiento | Monitoreo | Continuo |
        Empezado
      `),
      done: listed(`
        Completado | Completada | Cerrado | Cerrada | Finalizado | Finalizada | Terminado | Hecho | Implementado |
        Realizado | Concluido | Ejecutado | Resuelto | Implantado | Ejecutada | Terminada | Cumplido | Realizada |
        Aceptado | Implementada | Mitigado | Tratado
      `),
      cancelled: listed(`
        Cancelado | Cancelada | Anulado | Rechazado | Aplazado | Suspendido | Descartado | Pospuesto | Suspendida |
        Desestimado | Anulada | Aplazada
      `),
    },
    reason: {
      risk: listed(`
        Riesgo | Análisis de riesgos | Evaluación de riesgos | AR | Resultado del análisis de riesgos | ER |
        Resultado de la evaluación de riesgos | Tratamiento de riesgos | Riesgos |
        Resultados de la evaluación de riesgos | R | Apreciación de riesgos
      `),
      legal: listed(`
        Legal | Requisito legal | Requisitos legales | Ley | Regulatorio | RL | Normativo | RGPD |
        Requisito regulatorio | Legal y regulatorio | Obligación legal | Requisitos regulatorios | L |
        Legal/Regulatorio | Reglamentario
      `),
      contractual: listed(`
        Contractual | Obligación contractual | Contrato | OC | Requisito contractual | Obligaciones contractuales |
        Requisitos contractuales | RC | Requisito del cliente | Cliente | C | Requisitos de clientes
      `),
      business: listed(`
        Negocio | Requisito de negocio | Requisitos de negocio | RN | Requerimiento de negocio |
        Necesidad de negocio | Requisito interno | Requisitos del negocio | Requisito del negocio | Organizativo |
        Necesidades del negocio | Política interna
      `),
      'best-practice': listed(`
        Buena práctica | Buenas prácticas | Mejores prácticas | BP | Mejor práctica | MP | Estado del arte |
        Estándar del sector
      `),
    },
    notYet: listed(`
      Por definir | Pendiente | A definir | Por determinar | Sin definir | Por confirmar | ? | - | -- | – |
      No evaluado | Por evaluar | Desconocido | Seleccionar | Seleccione | Elegir | Por asignar | TBD |
      A determinar | Por completar | Sin evaluar | En revisión | Elija un elemento | A confirmar | Sin determinar |
      No definido | N/D | S/D | Sin asignar | Por revisar | ...
    `),
    scales: listedLines(`
      Bajo | Medio | Alto
      Baja | Media | Alta
      Bajo | Moderado | Alto
      Baja | Moderada | Alta
      Leve | Moderado | Grave
      Leve | Moderada | Grave
      Leve | Moderado | Catastrófico
      Raro | Posible | Probable
      Improbable | Posible | Probable
      Aceptable | Tolerable | Inaceptable
      Menor | Moderado | Mayor
      Verde | Amarillo | Rojo
      Bajo | Medio | Alto | Crítico
      Baja | Media | Alta | Crítica
      Bajo | Medio | Alto | Muy alto
      Baja | Media | Alta | Muy alta
      Bajo | Moderado | Alto | Crítico
      Bajo | Moderado | Alto | Extremo
      Baja | Moderada | Alta | Extrema
      Bajo | Medio | Alto | Extremo
      Baja | Moderada | Alta | Crítica
      Muy bajo | Bajo | Medio | Alto
      Muy baja | Baja | Media | Alta
      Despreciable | Bajo | Medio | Alto
      Leve | Moderado | Grave | Crítico
      Leve | Moderado | Grave | Muy grave
      Improbable | Posible | Probable | Casi seguro
      Improbable | Posible | Probable | Muy probable
      Raro | Posible | Probable | Casi seguro
      Rara vez | Ocasional | Frecuente | Muy frecuente
      Insignificante | Menor | Mayor | Catastrófico
      Menor | Moderado | Mayor | Crítico
      Menor | Moderado | Mayor | Catastrófico
      Verde | Amarillo | Naranja | Rojo
      Aceptable | Tolerable | Importante | Inaceptable
      Aceptable | Moderado | Importante | Inaceptable
      Público | Interno | Confidencial | Restringido
      Pública | Interna | Confidencial | Restringida
      Público | Interno | Confidencial | Secreto
      Muy bajo | Bajo | Medio | Alto | Muy alto
      Muy baja | Baja | Media | Alta | Muy alta
      Muy bajo | Bajo | Medio | Alto | Crítico
      Muy baja | Baja | Media | Alta | Crítica
      Muy bajo | Bajo | Moderado | Alto | Muy alto
      Muy baja | Baja | Moderada | Alta | Muy alta
      Bajo | Medio | Alto | Muy alto | Crítico
      Despreciable | Bajo | Medio | Alto | Muy alto
      Despreciable | Bajo | Medio | Alto | Crítico
      Despreciable | Bajo | Apreciable | Importante | Crítico
      Raro | Improbable | Posible | Probable | Casi seguro
      Rara | Improbable | Posible | Probable | Casi segura
      Raro | Poco probable | Posible | Probable | Casi seguro
      Raro | Improbable | Posible | Probable | Muy probable
      Raro | Improbable | Posible | Probable | Casi certeza
      Rara vez | Improbable | Posible | Probable | Casi seguro
      Remota | Improbable | Posible | Probable | Casi segura
      Remoto | Improbable | Posible | Probable | Casi seguro
      Muy improbable | Improbable | Posible | Probable | Muy probable
      Muy poco probable | Poco probable | Posible | Probable | Muy probable
      Muy raro | Poco probable | Posible | Probable | Casi seguro
      Muy raro | Raro | Ocasional | Frecuente | Muy frecuente
      Muy poco frecuente | Poco frecuente | Normal | Frecuente | Muy frecuente
      Nunca | Rara vez | A veces | A menudo | Siempre
      Insignificante | Menor | Moderado | Mayor | Catastrófico
      Insignificante | Menor | Moderada | Mayor | Catastrófica
      Insignificante | Menor | Moderado | Mayor | Crítico
      Insignificante | Menor | Moderado | Importante | Catastrófico
      Insignificante | Leve | Moderado | Grave | Catastrófico
      Insignificante | Leve | Moderado | Grave | Crítico
      Insignificante | Bajo | Medio | Alto | Catastrófico
      Insignificante | Bajo | Moderado | Alto | Crítico
      Insignificante | Baja | Media | Alta | Crítica
      Despreciable | Menor | Moderado | Mayor | Catastrófico
      Leve | Menor | Moderado | Mayor | Catastrófico
      Leve | Moderado | Grave | Muy grave | Catastrófico
      Mínimo | Menor | Moderado | Mayor | Catastrófico
    `),
  },
};
