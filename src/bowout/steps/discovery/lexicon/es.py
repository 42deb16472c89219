"""Spanish phrases of job mail (folded: no accents, n for its tilde)."""

from __future__ import annotations

from bowout.steps.discovery.says import Says

STRONG: dict[Says, tuple[str, ...]] = {
    Says.APPLICATION_CONFIRMATION: (
        "(gracias|agradecemos|agradecerte|agradecerle) ~ (por|tu|su|el) ~ (candidatura|solicitud|postulacion|postularte|inscripcion|inscribirte|interes en (trabajar|formar|unirte|la (vacante|oferta|posicion)|el puesto|nuestra)|cv|curriculum|aplicar|presentarte)",
        "(hemos|he) recibido ~ (tu|su|correctamente) ~ (candidatura|solicitud|postulacion|cv|curriculum|inscripcion|documentacion)",
        "(tu|su) (candidatura|solicitud|postulacion|inscripcion|cv|curriculum) ~ (ha sido|fue|se ha)( \\w+)? (recibid%|registrad%|enviad%|inscrit%)",
        "(confirm%|acus%) ~ (recepcion|recibo|inscripcion) ~ (candidatura|solicitud|cv|curriculum|oferta|postulacion)",
        "(te has|se ha|has sido) (inscrito|postulado|apuntado)( \\w+)? (a|en|correctamente|la|al)",
        "(revisando|valorando|estudiando|revisaremos|valoraremos|analizando|analizaremos) ~ (tu|su) (candidatura|perfil|cv|solicitud|postulacion)",
    ),
    Says.STATUS_UPDATE: (
        "(proceso|candidatura|seleccion) ~ (sigue|continua|aun|todavia|en curso|abierto)( \\w+){0,3}",
        "(estado de (tu|su) (candidatura|solicitud|proceso))",
        "(gracias por (tu|su) paciencia|un poco mas de tiempo)",
    ),
    Says.OUTREACH: (
        "(visto|leido|encontrado|vi|encontre) (tu|su) (perfil|cv|curriculum|anuncio|portfolio)",
        "(he visto|hemos visto|vi|he encontrado|encontre|di con|me ha llamado) ~ (tu|su) (perfil|cv|curriculum|experiencia|trayectoria)",
        "(tu|su) (perfil|experiencia|trayectoria|cv) ~ (encaja%|interes%|llamado|ajusta|parece|podria)",
        "(buscamos|busco|buscando|estamos seleccionando|seleccionamos|necesitamos) (un|una|actualmente|para|a)",
        "(estarias|estaria|te interesa%|le interesa%|estas|esta) ~ (abiert%|interesad%|dispuest%|escuchar|cambio|conocer|nuevas oportunidades|nuevos retos)",
        "(para|en nombre de) (uno de )?(mi|nuestro|un|importante|nuestros) clientes?",
    ),
    Says.INTERVIEW_INVITATION: (
        "(invit%|gustaria|encantaria|queremos|querriamos|quisiera%|citar%|convoc%|propon%|concertar|agendar|coordinar|programar|fijar) ~ (entrevista|conocer|hablar|llamada|reunion|charla|videollamada|cita|prueba|conocerte|conocerle|hablar contigo|verte|entrevistarte)",
        "(invitacion|citacion) ~ (entrevista|prueba|reunion|proceso)",
        "(que|cual|dime|indica%|facilit%|pasar%|cuando) ~ (disponibilidad|disponible|dia|hora|horario|te viene|le viene|te va|podrias|puedes)",
        "(pasate|pasa|pasese|pase|ven|venga|venir|acercate) (por|a|al|el|manana|para)",
        "(siguiente|proxima|segunda|ultima|primera) (fase|ronda|entrevista|etapa|paso)",
        "(reserva|elige|escoge|selecciona) (un|una|el|tu) (hueco|hora|horario|cita|franja)",
    ),
    Says.INTERVIEW_CONFIRMATION: (
        "(confirm%) ~ (entrevista|cita|llamada|reunion|videollamada|lunes|martes|miercoles|jueves|viernes|hora|asistencia)",
        "(entrevista|cita|llamada|reunion|videollamada) ~ (confirmad%|agendad%|programad%|sera|queda|fijad%|tendra lugar)",
        "(nos vemos|hablamos|te esperamos|le esperamos|te espero|te llamo|te llamare|quedamos) (el|manana|entonces|a las|este|la|pasado)",
        "(recordatorio) ~ (entrevista|cita|reunion|llamada)",
    ),
    Says.INTERVIEW_MOVED: (
        "(aplaz%|pospon%|pospuest%|reprogram%|cambi%|mover|movemos|adelant%|retras%|pasar|pasamos) ~ (entrevista|cita|llamada|reunion|al|a|la|el|hora|lunes|martes|miercoles|jueves|viernes)",
        "(en (vez|lugar) de|mejor (el|a las)|finalmente) ",
        "(nueva|otra) (fecha|hora|cita)",
    ),
    Says.INTERVIEW_CANCELLED: (
        "(cancel%|anul%|suspend%) ~ (entrevista|cita|llamada|reunion|videollamada|nuestra|la)",
        "(entrevista|cita|llamada|reunion) ~ (cancelad%|anulad%|suspendid%|no (se celebrara|tendra|podra))",
    ),
    Says.ASSESSMENT: (
        "(prueba|test|ejercicio|caso|examen|cuestionario) (tecnic%|practic%|online|de|escrit%|psicotecnic%|tipo)",
        "(realizar|completar|hacer|rellenar|entregar|resolver) (la|el|una|un|esta|este|tu|nuestra|nuestro) ?(\\w+ )?(prueba|test|ejercicio|caso|examen|cuestionario|evaluacion)",
    ),
    Says.REJECTION: (
        "(no)( \\w+){0,6} (seleccionad%|elegid%|continuar|continuaremos|seguir adelante|seguiremos|avanzar|avanzaremos|encaja%|ajusta%|has sido|ha sido|podemos ofrecer%|seguir contando|pasado a|pasas a|superado|hayas|prosperado|sigamos)",
        "(otro|otra|otros|otras)( \\w+)? (candidat%|perfil%|persona%|aspirante%|candidatura%)",
        "(decidido|decision|optado|elegido|escogido|apostado|decantado|seleccionado)( \\w+){0,6} (otro|otra|otros|otras|no|alguien|una persona|un perfil|interno|interna)",
        "(lamentamos|lamento|sentimos|siento|desafortunadamente|lamentablemente|desgraciadamente) ~ (no|otro|otra|comunicar%|informar%|decirte)",
        "(descartad%|descartar|desestimad%|desestimar|rechazad%) ",
        "(perfil%|candidat%|persona%) ~ (mas (ajustad%|afin%|acorde%|adecuad%|cercan%|alinead%)|se ajusta%( \\w+)? (mas|mejor)|encaja%( \\w+)? (mas|mejor)|mejor)",
        "(conservar%|guardar%|mantendr%|tendr%|quedar%|mantener) ~ (tu|su|cv|curriculum|perfil|datos|candidatura) ~ (base|futur%|bolsa|cartera|fichero|archivo|proxim%|procesos)",
        "(fuera del|finalizad% tu|concluido tu) (proceso|participacion)",
    ),
    Says.POSITION_CLOSED: (
        "(puesto|vacante|oferta|plaza|posicion|proceso|busqueda) ~ (cubiert%|cerrad%|cancelad%|suspendid%|paralizad%|congelad%|ya no (esta|se)|anulad%|detenid%|pausad%|ocupad%)",
        "(ya no (buscamos|necesitamos|vamos a cubrir)|congelacion de (contrataciones|plantilla)|cubierto internamente)",
    ),
    Says.OFFER: (
        "(placer|encantados|encantada|encantado|gustaria|queremos|alegra|contentos|satisfaccion) ~ (ofrecer%|oferta|incorporar%|contratar%|puesto es|hacerte|hacerle|formalizar)",
        "(oferta (de trabajo|laboral|formal|en firme|economica|de empleo) |carta oferta|contrato de trabajo|propuesta (laboral|de contratacion|economica|de incorporacion)|precontrato)",
        "(queremos|querriamos|gustaria|encantaria) que (te unas|se una|te incorpores|se incorpore|formes parte|forme parte|empieces|empiece|vengas)",
        "(el puesto es (tuyo|suyo)|has sido seleccionad%|ha sido seleccionad%|te hemos elegido|hemos decidido contar contigo)",
    ),
    Says.REOPENING: (
        "(sigues|sigue|continuas|continua|aun estas|todavia estas|estas todavia) (buscando|interesad%|disponible|en busqueda|abiert%)",
        "(retomar|reabrir|reabiert%|retomamos|reactivad%|reactivar|de nuevo|otra vez|finalmente) ~ (proceso|candidatura|contigo|perfil|interesad%|puesto|vacante|conversacion)",
        "(ha renunciado|se ha retirado|ha rechazado|se ha echado atras|no se ha incorporado|se cayo)",
        "(otra|nueva|otro|nuevo) (vacante|puesto|posicion|oportunidad) ~ (ti|usted|tu perfil|pensado|encaj%)",
    ),
    Says.ONBOARDING: (
        "(bienvenid%)( \\w+)? ?(a|al|a bordo|equipo)",
        "(tu|su) (primer dia|incorporacion|fecha de (inicio|incorporacion|alta))",
        "(contrato) ~ (firmad%|contrafirmad%)",
        "(alta en (la )?seguridad social|documentacion (de|para la) (incorporacion|contratacion)|plan de acogida|onboarding|reconocimiento medico)",
    ),
    Says.AGENCY_SUBMISSION: (
        "(presentad%|enviado|propuest%|remitido|trasladado|pasado)( \\w+){0,4} (tu|su|cv|perfil|candidatura|al cliente|a la empresa)",
    ),
    Says.CLIENT: ("(mi|nuestro|uno de nuestros|un) clientes?",),
    Says.REFERRAL: (
        "(he|hemos) (recomendado|hablado de ti|hablado de usted|pasado tu|pasado su|dado tu nombre)",
        "(te|le) he recomendado",
    ),
    Says.CHECKS: (
        "(referencias (laborales|profesionales)|tus referencias|sus referencias|antecedentes penales|certificado de delitos|reconocimiento medico|verificacion de)",
    ),
    Says.TALKED: (
        "(gracias|encantad%|placer|gusto|agradec%) ~ (conocer%|entrevista|charla|conversacion|reunion|venir|haber venido|tu visita|su visita|hablar contigo|hablar con usted)",
        "(tras|despues de|desde|en) (la|nuestra|tu|su) (entrevista|charla|conversacion|reunion|visita|prueba)",
    ),
    Says.AWAY: (
        "(fuera de la oficina|respuesta automatica|de vacaciones|ausente|ausencia|baja (maternal|medica|por)|estare de vuelta|me reincorporo|vuelvo el)",
    ),
    Says.LEFT: (
        "(ya no (trabaj%|form%|esta|estoy)|dejo la empresa|deja la empresa|mi ultimo dia|ha dejado|he dejado|cambio de (empresa|etapa))",
        "(me sustituye|sustituira|se hara cargo|hace cargo|toma el relevo|tomo el relevo|nuevo contacto|nueva persona de contacto|llevare tu)",
    ),
    Says.OWN_APPLICATION: (
        "(me gustaria|quiero|deseo|quisiera|presento|envio|adjunto|remito|solicito|me dirijo) ~ (candidatura|postul%|cv|curriculum|solicitud|puesto|vacante|oferta|optar)",
        "(adjunto|adjunta|os adjunto|le adjunto|te adjunto) ~ (cv|curriculum|candidatura|carta)",
        "(os|le|les|te) (escribo|envio|mando|remito|adjunto) ~ (vacante|puesto|oferta|anuncio|plaza|cv|curriculum)",
        "(he visto|vi|leido|interesad% en) ~ (anuncio|oferta|vacante|puesto)",
        "candidatura (para|a|al|espontanea|-)",
    ),
    Says.OWN_INTEREST: (
        "(me interesa%|suena|parece)( \\w+)? ?(interesante|bien|mucho|genial)?",
        "(encantad%|perfecto|me viene bien|me va bien|estoy interesad%)",
    ),
    Says.OWN_WITHDRAWAL: (
        "(retir%) ~ (mi|candidatura|del proceso|solicitud)",
        "(he|acabo de) (acept%|firm%|encontrado|decid%|optado) ~ (otra|otro|oferta|puesto|contrato|empresa|no continuar|no seguir)",
        "(no (deseo|quiero|voy a|puedo|podre|seguire|continuare)( \\w+){0,3} (continuar|seguir|adelante|participar|en el proceso|avanzar))",
        "(ya no (estoy|busco|me interesa|sigo)|no estoy (interesad%|buscando)|no me interesa|renuncio|desisto|descarto|prefiero no)",
    ),
    Says.OWN_DECLINE: (
        "no (la|lo|os|te|le|se)? ?(voy a|puedo|podre|quiero|vamos a)( a)? (aceptar%|coger%|tomar%|asumir%)",
        "(propuesta|oferta|puesto) ~ (pero|sin embargo|aunque) ~ (no|declin%|rechaz%|otra|otro)",
        "(rechaz%|declin%|no (puedo|voy a|podre) aceptar|no aceptar)( \\w+){0,4} (oferta|puesto|propuesta|contrato)",
    ),
    Says.OWN_ACCEPTANCE: (
        "(acepto|aceptar|aceptacion|confirmo mi)( \\w+){0,5} (oferta|puesto|propuesta|condiciones|aceptacion|contrato|incorporacion)",
        "(contrato|oferta)( \\w+){0,3} (firmad%)",
        "(firmad%)( \\w+){0,4} (contrato|oferta|carta)",
    ),
}

SOFT: dict[Says, tuple[str, ...]] = {
    Says.REJECTION: (
        "lament%|desafortunadamente|desgraciadamente|sentimos|por desgracia",
        "(dese%) ~ (suerte|exito%|lo mejor|mejor de las suertes)",
        "(mucha|buena) suerte|muchos exitos|mucho exito",
        "(futur%|proxim%) (procesos|oportunidades|vacantes|ofertas|ocasion%)",
        "(base de datos|bolsa de (empleo|trabajo|talento))",
        "(dificil|complicada|no ha sido facil) ",
        "(gran (numero|cantidad|volumen)|numerosas|muchas)( \\w+)? (candidaturas|solicitudes|perfiles)",
        "(sin embargo|no obstante|pero (hemos|en esta))",
        "(en esta ocasion|por el momento|esta vez)",
        "(busqueda|carrera|futuro|trayectoria|proyectos) (profesional%|laboral%|de empleo)?",
        "(seguimos|mantener%|sigamos) en contacto",
    ),
    Says.INTERVIEW_INVITATION: (
        "entrevista|videollamada|llamada|reunion",
        "(te|le) (viene|va|iria|vendria) bien",
        "(tienes|tendrias|tiene|tendria) (un|disponibilidad|hueco|tiempo)",
    ),
}
