"""Spanish answers to a withdrawal (folded: no accents, `ñ` as `n`)."""

from __future__ import annotations

from bowout.steps.reply.values import Kind

MEANS: dict[Kind, tuple[str, ...]] = {
    Kind.RECONSIDER: (
        "(nada|algo) que (podamos|pueda|podriamos|pudieramos) (hacer|ofrecer|cambiar|mejorar)%",
        "(mejor|nueva|otra|mejorar la) (oferta|propuesta)",
        "(danos|denos|dame|deme) ~ (oportunidad|tiempo|dias|hasta)",
        "(otra|una|ultima) oportunidad ~ ?[?.!]",
        "no (queremos|quiero|quisieramos) perder(te|le|la|lo)",
        "si es (por|cuestion de|el) ~ (sueldo|dinero|salario|horario)",
        "(reconsider%|replante%|repens%|recapacit%)",
        "(pensar|piensa|piense|pienselo|piensalo|pensarlo|pensarselo|pensartelo|medita%|darle una vuelta)(lo|te|se)? ?(~ )?(de nuevo|otra vez|mejor|dos veces|unos dias|bien|antes|con calma|una vuelta)",
        "(pensarlo|pienselo|piensalo|pensarselo)( ~)?",
        "(?<!hizo\\s)(?<!hecho\\s)(cambiar|cambie|cambies|cambiara%|cambiases) de (opinion|idea|parecer)",
        "que (podemos|podriamos|puedo|podria|haria falta|tendriamos|tendria que|necesit%)( ~)? (hacer|ofrecer|cambiar|mejorar|para)",
        "(podemos|podriamos|estamos|estariamos|puedo|podria) ~ (mejorar|igualar|subir|aumentar|flexib%|dispuest%|ofrecerte|ofrecerle|ajustar|negociar|adaptar%|revisar (las|el|la))",
        "(contra-?oferta|contrapropuesta|margen|una (ultima|segunda) oportunidad|otra oportunidad)",
        "(decision|esto|es) (~ )?(definitiv%|irrevocable|en firme|la ultima palabra)",
        "(no es|nunca es|es|no seria) (demasiado )?tarde",
        "antes de (que )?(firm|decid|comprom|tom|acept)%",
        "(convencer%|hacerte cambiar|hacerle cambiar|retener%|persuadir%|recuperar%)",
        "(nos|me) (gustaria|encantaria) (~ )?(que (siguieras|te quedaras|continuaras|siguiera|se quedara|vinieras|viniera|te lo|se lo)|contar (con|contigo)|tenerte|tenerle)",
        "(queremos|quisieramos|querriamos) ~ (contigo|contar|que te quedes|que vengas|tenerte|tenerle)",
        "(puerta|oferta|puesto|plaza) ~ (abiert%|en pie|reservad%|guardamos|disponible) ~ hasta",
    ),
    Kind.WANTS_CALL: (
        "(podemos|podriamos|puedo|podrias?|puedes|puede|podria|pueden|te importaria|le importaria|seria posible|cabria) ~ (hablar%|llamar%|charlar|conversar|telefonear|contactar por telefono|reunirnos|videollamada|llamada)",
        "(llamame|llameme|llamenos|llamanos|telefoneame|devuelveme la llamada|devuelvame la llamada)",
        "(hablar|hablamos|hablemos|hablarlo|comentarlo|charlar|charlamos) (~ )?(por telefono|un (momento|minuto|rato)|cinco minutos|unos minutos|hoy|manana|de viva voz|en persona|diez minutos|contigo|con usted|directamente)",
        "(te|le|os) (llamo|llamare|voy a llamar|llamamos|puedo llamar)",
        "(una )?(breve |rapida |pequena |corta )*(llamada|videollamada)( ~)? (rapida|breve|corta|hoy|manana|esta|telefonica|de cinco|de diez|\\?|contigo|con usted|cuando)",
        "(me gustaria|quisiera|querria|nos gustaria|quiero|preferiria) ~ (hablar|llamar%|charlar|comentarlo|conversar)",
        "(cuando|a que (hora|numero)|en que numero) ~ (llam%|localiz%|hablar)",
        "(tienes|tiene|tendrias|tendria) ~ (minutos?|momento|rato|hueco)",
    ),
    Kind.ASKS_WHICH_COMPANY: (
        "(que|cual|en que|a que|con que|para que|de que) (es (la |el )?)?(nueva )?(empresa|compania|centro|hospital|firma|organizacion|empleador|restaurante|colegio)",
        "a?donde (vas|te vas|va|empiezas|empieza|se va|iras|ira|te marchas|se marcha|te incorporas|se incorpora|vas a|va a|te han|le han)",
        "(con|para) quien (vas|va|trabaj%|te vas|se va|has|ha)",
        "(nombre|nombres) de (la |tu |su )?(nueva )?(empresa|compania)",
    ),
    Kind.ASKS_WHY: (
        "por que (motivo|razon)?",
        "(motivo|motivos|razon|razones|causa) (~ )?(de (tu|su|la|esta|este)|por (el|la|los)|tu decision|su decision|te ha|le ha|que|ha sido)",
        "(saber|conocer|compartir|decirme|decirnos|contarme|contarnos|explicar|indicar%) ~ (motivo|razon|que te|que le|que ha|por que|que fue)%",
        "que (te|le|os) (ha |han )?(hizo|hecho|llevo|llevado|motivo|falto|falta|convencio|decidio|decidido|impulso)",
        "(fue|ha sido|es|era) (por|algo|cuestion|el|la) ~ \\?",
        "(comentarios|feedback|opinion|valoracion|retroalimentacion) (~ )?(sobre|acerca|nos|para mejorar|seria|ayud%|nos vendria)",
        "(hicimos|hemos hecho|dijimos|pudimos|podriamos haber) (algo )?(~ )?(mal|mejor|hecho|distinto)",
    ),
    Kind.KEEP_IN_TOUCH: (
        "(ojala|espero|esperamos) ~ (coincid|volv|otra ocasion|mas adelante)%",
        "(seguimos|mantener(nos)?|mantengamos|estar|sigamos|estamos|seguir|permanecer|mantenemos|quedamos) ~ contacto",
        "puertas? ~ abierta%",
        "(futur[ao]s?|otras?|otros?|nuevas?|proxim[ao]s?) (oportunidad|ocasion|vacante|puesto|proyecto|proceso|oferta|busqueda)%( ~)? (contact|escrib|avis|cuenta|tendr|pens|contar|coincid|colabor|surj|encaj)%",
        "(si|en caso de que) (~ )?(cambi|algun dia|no (te|le|os) (convence|sale|va|gusta|encaja)|en el futuro|mas adelante|no funciona|vuelves|vuelve|buscas)% ~ (escrib|contact|avis|aqui|llama|duda|puertas|opinion|idea|situacion|cuenta|planes)%",
        "(linkedin|nuestros caminos|volvamos a coincidir|volver a coincidir|volveremos a|bolsa de (empleo|candidatos|talento))",
        "(conserv|guard|manten|quedar)% ~ (cv|curriculum|datos|perfil|candidatura)",
        "(no dudes|no dude) en ~ (contact|escrib|volver|avis)%",
        "(mas adelante|en el futuro|algun dia|otra ocasion) ~ (trabajar|colaborar|coincid|juntos|contact|hablar|contar)%",
        "(trabajar|colaborar|coincidir|vernos) ~ (mas adelante|en el futuro|algun dia|otra ocasion)",
        "(siempre) ~ bienvenid%",
    ),
    Kind.ASKS_REFERRAL: (
        "(conoces|conoce|conocen|conoceras|conocera|sabes de|sabe de|tienes|tendrias) ~ (alguien|algun|alguna|otra persona|otras personas|companer%|colega%|candidat%|gente)",
        "(alguien|algun|alguna|companer%|colega%|amig%|conocid%) ~ (recomendar|interes%|encaj%|busc%|recomiend%|pueda|pudiera)%",
        "(recomendar|recomiendas|recomiendes|recomienda|recomendarias|recomendarnos|referir)% ~ (alguien|a alguien|otra|algun|compan|candidat|gente)%",
        "(compart|difund|pas|correr la voz|reenvi)% ~ (oferta|vacante|contactos|voz|red|conocid)%",
    ),
    Kind.ANNOYED: (
        "me parece (fatal|mal|muy mal|increible|lamentable)",
        "(cuesta|dificil) (de )?(entender|creer)",
        "la proxima vez ~ (avis|podr|deber|piens)%",
        "contaba(mos)? (con|contigo)",
        "(nos|me) (quedamos|quedo|hemos quedado) sin",
        "(cuando|ahora que|despues de que) (ya |todo |lo )*(habiamos|teniamos|tenemos|hemos|estaba|esta)",
        "despues de (todo|tanto|haber) ~",
        "nunca (me|nos) ~ (pasado|ocurrido)",
        "avisar ~ (ahora|hoy|tarde)",
        "(muy|realmente|bastante|francamente|profundamente|sumamente|enormemente|tan) (decepcion|molest|disgust|sorprend|enfad|contrari|indign)%",
        "(decepcionad%|decepcionante|decepcion) (~ )?(con (tu|su)|por (tu|su|como|la forma)|que (no|hayas|haya)|contigo|a estas alturas|tan tarde)",
        "(poco profesional|nada profesional|inaceptable|falta de (respeto|profesionalidad|seriedad|consideracion|educacion)|poca (seriedad|profesionalidad|consideracion|educacion)|poco serio|nada serio|no es serio|verguenza|irrespetuos%|indignad%|lamentable|desconsiderad%|molest[ao]s?|tomadura de pelo|feo|no son formas|mal gusto|enfadad%|inadmisible|impresentable|vaya faena|plantad[ao]s?|tirad[ao]s?)",
        "(perdid[oa]|perder|perdido|malgast%|hacernos perder|en vano|para nada) ?(~ )?(tiempo|dias|horas|semanas|dinero)?",
        "(haber(lo|nos|me)?|hubiera|hubieras|hubiese|habria|podrias|podias|podia|deberias|deberia|debias) ~ (avisado|dicho|antes|comunicado|sido|gustado|agradecid%|informado|llamado|preferid%|esperad%|pensado)",
        "(ultima hora|ultimo (momento|minuto)|a estas alturas|tan tarde|con tan poc[ao]|un dia antes|el dia antes|la vispera|poca antelacion|poco tiempo de antelacion)",
        "(rechaz|descart|dijimos que no|dicho que no)% ~ (otros|otras|demas|candidat|person)%",
        "(reservad|bloquead|invertid|dedicad|organizad|preparad|movilizad|desplazad)% ~ (tiempo|horas|agenda|sala|equipo|dias|tribunal|turno|esfuerzo|para ti|para usted)%",
        "(no (volveremos|volvera|vuelva|vuelvas)|lista negra|no (te|se) (moleste|molestes)|no contaremos|no sera tenid%)",
        "(diste|dio|habias dado|dado) ~ palabra",
        "(nos|me) (dejas?|has dejado|ha dejado|deja|dejan) (~ )?(tirad|en la estacada|sin|colgad|plantad|mal|vendid)%",
        "(esperaba|esperabamos) (mas|otra cosa|algo mas|mayor)",
        "(gracias por nada|vaya forma|no es manera|empezar de cero)",
    ),
    Kind.MONEY: (
        "(sueldo|salario|paga|nomina|bruto|netos?|economic%|retribucion) ~ (subir%|subo|mejor%|aument%|margen|igual%|mas|ampli%|llegar)",
        "(subir%|subo|mejor%|aument%|igual%|ampli%|margen|llegar) ~ (sueldo|salario|paga|nomina|bruto|brutos|netos?|economic%|retribucion)",
        "(bono|prima|plus) (de|por) (incorporacion|entrada|fichaje|bienvenida|firmar|permanencia)",
        "cuanto ~ (pagan|ofrecen|dan|cobras|cobraras)",
        "(devuelv|devolv|reintegr|abon|reembols)% ~ (anticipo|gasto|dinero|importe|billete|ayuda|adelanto)%",
        "(reembols%|factur%|indemniz%|penalizacion|reintegr%|gastos de (cancelacion|viaje|desplazamiento)|numero de cuenta|iban|datos bancarios|devolucion del?)",
        "(gasto|gastos|billete|billetes|hotel|vuelo|tren|coste|costes|ticket|recibo|recibos|deposito|fianza|importe|dieta|dietas) ~ (devol|pag|abon|cubr|cobr|asum|envi|reserv|cancel|corre|incurr|reclam|justific|carg|ocasion)%",
    ),
    Kind.SLOT_CANCELLED: (
        "(entrevista|cita|reunion|videollamada|invitacion|convocatoria|llamada|prueba|visita|hueco)% ~ (cancelad|anulad|eliminad|quitad|suspendid|queda (cancel|anul|sin)|liberad)%",
        "(cancel|anul|elimin|quit|suspend|liber)% ~ (entrevista|cita|reunion|videollamada|invitacion|convocatoria|prueba|llamada|hueco|visita)%",
    ),
    Kind.PORTAL_CONFIRMED: (
        "(tu|su|la) (candidatura|solicitud|inscripcion|postulacion) ~ (ha sido|fue|esta|se ha|queda|ha quedado)( ~)? (retirad|cancelad|anulad|eliminad|cerrad|dada de baja)%",
        "(has|ha) (retirado|cancelado|anulado) ~ (candidatura|solicitud|inscripcion|postulacion)",
        "(confirm|recib|registr|tramit|proces)% ~ (retirada|baja|renuncia|desistimiento|retiro)",
        "(retirada|baja|renuncia|desistimiento|retiro) ~ (confirmad|registrad|recibid|tramitad|procesad|correctamente)%",
        "estado ~ (retirad|cancelad|cerrad)%",
        "(tus|sus) datos (han|seran|fueron) ~ (eliminad|borrad|suprimid|anonimizad)%",
    ),
    Kind.REJECTION_ECHO: (
        "(no|sin) (~ )?(ha sido|has sido|podemos|continuar|avanzar|seguir|seleccionad|seguiremos|hemos podido|resultado|vamos a)% ~ (seleccionad|proceso|adelante|candidatura|avanz|continu|elegid|favorable)%",
        "(lament|sentim|desafortunadamente|por desgracia)% ~ (inform|comunic|no (ha|has|pod|continu|seg))%",
        "(otro|otros|otra) (candidat|perfil|person)% ~ (encaj|ajust|seleccion|elegid|adecua)%",
        "(puesto|vacante|plaza|posicion) (ya )?(ha sido|esta|se ha) (ya )?(cubiert)%",
    ),
    Kind.REMINDER: (
        "(recordatorio|recordar|recordarte|recordarle|recordamos|recuerd%)(te|le|os)? ?(~ )?(entrevista|cita|reunion|prueba|videollamada|manana|hoy|convocatoria|visita)",
        "(tu|su|la|nuestra) (entrevista|cita|reunion|prueba|videollamada)% (~ )?(manana|hoy|tendra lugar|empieza|comienza|es el|sera el|esta programad|esta prevista|a las)%",
        "(te|le|os) esperamos (~ )?(manana|hoy|el|este|en|a las|lunes|martes|miercoles|jueves|viernes)",
        "(nos vemos|hasta) (manana|el (lunes|martes|miercoles|jueves|viernes)|hoy|este)",
    ),
    Kind.NEW_INVITATION: (
        "(invit|convoc|propon|agend|concert|program|cit)% ~ (entrevista|reunion|cita|prueba|videollamada|segunda|conocer|visita)%",
        "(siguiente|proxima|segunda|nueva|otra|ultima) (fase|ronda|etapa|entrevista|prueba|vacante|oportunidad|posicion) (~ )?(ser|es|con|consist|tendr|que (podria|encaj|puede)|te|le|interes|abiert)%",
        "(elige|elija|reserva|reserve|selecciona|seleccione|escoge) ~ (hora|horario|fecha|hueco|cita|turno|franja)",
        "(estas|esta|estarias|estaria|tienes|tiene) (disponible|libre|disponibilidad)( ~)? (para|el|la semana|manana|lunes|martes|miercoles|jueves|viernes)",
        "(otro|nuevo) (puesto|proyecto|rol) ~ (encaj|interes|ofrec|podria|propon)%",
    ),
    Kind.ACKNOWLEDGED: (
        "(gracias|agradec%|agradezco) ~ (avis|inform|comunic|respuesta|sinceridad|mensaje|transparencia|honestidad|tiempo|interes|decir|hacer%|noticia|contar|confianza|franqueza|aclar|correo|rapidez|atencion|sinceras|detalle|contest|responder|hacerlo|palabras)%",
        "(entend|comprend|tomo nota|tomamos nota|tomo buena nota|anotad|recibid|enterad|de acuerdo|sin problema|no hay problema|ningun problema|vale|ok|perfecto|respet|faltaria mas|no pasa nada|lo entiendo|nota tomada|queda claro)%",
        "(suerte|exito|exitos|lo mejor|te deseo|le deseo|deseamos|que (te|le) vaya|mejores deseos|mucho animo|exitosa)",
        "(enhorabuena|felicidades|felicitaciones|felicit%|me alegro|nos alegramos|me alegra|nos alegra)",
        "(pena|lastima|lament|siento|sentimos|lo siento|triste|tristeza|una perdida)%",
        "(cerr|retir|elimin|archiv|actualiz|dar de baja|dado de baja|borr)% ~ (expediente|candidatura|proceso|datos|ficha|solicitud|registro|lista|sistema)",
        "(inform|avis|comunic|traslad|paso|pasare|dire)% ~ (equipo|companer|responsable|jef|direccion|cliente|tribunal|departamento)%",
        "(placer|encantad%|gusto) ~ (conocer|hablar|charlar)%",
        "(muchas |mil )?gracias( (a ti|a usted|de nuevo|por todo))?( [a-z]{2,14})?[.!,]? *$",
        "gracias[.!,]",
    ),
}
ASKS: dict[Kind, tuple[str, ...]] = {
    Kind.RECONSIDER: (
        "(mas tarde|media jornada|quedar%|esperar|definitiv%|seguro|segura|todavia|aun|mejor%|sueldo|salario|flexib%|teletrabajo|oferta|ofrec%|igual%|otra fecha|unas semanas|retras%|plante%)",
    ),
    Kind.WANTS_CALL: ("(llam%|hablar%|hablamos|telefono|charl%|minutos|numero|cafe|videollamada)",),
    Kind.ASKS_WHICH_COMPANY: ("(donde|empresa|compania|con quien|quien te|quien le|nuevo (trabajo|empleo|destino))",),
    Kind.ASKS_REFERRAL: ("(alguien|companer%|recomend%|conocid%|sustitut%)",),
    Kind.ASKS_WHY: ("(por que|motivo%|razon%|que (te|le|ha|fallo|paso)|feedback|como (asi|es que)|opinion)",),
}
UNMEANT: dict[Kind, tuple[str, ...]] = {
    Kind.RECONSIDER: (
        "(no|sin|tampoco|nada de) (~ )?(voy|vamos|quiero|queremos|pretend|intent|insist|trat|pedir|pido)% ~ (convencer|cambiar|reconsider|retener|persuadir|replante)%",
        "(si|por si) (algun dia |alguna vez |en algun momento )*(cambi|reconsider|te lo|decid)% ~ (opinion|idea|parecer|plant|piens)%",
        "(si|por si) (algun dia |alguna vez |en algun momento )*(cambias|cambia|cambiaras|cambiara) de (opinion|idea|parecer)",
        "no (hay|tenemos) margen",
    ),
    Kind.WANTS_CALL: (
        "(no hace falta|sin necesidad|no es necesario|no necesit%|no tienes que|no tiene que|innecesari%) ~ (llam|habl|telefon)%",
        "(gracias|placer|encantad%|gusto|tras|despues de|por) ~ (llamada|hablar|charlar|conversacion|charla)( contigo| con usted)?",
        "(si|cuando|no dud%) ~ (llam%|hablar)",
        "(cancel|anul)% ~ (llamada|videollamada)",
    ),
    Kind.ANNOYED: (
        "(no|nada|nadie|ningun%|tampoco) (~ )?(perdid%|molest%|enfad%|decepcionad%|perder|reproch%)",
        "(perdon|disculp|siento|sentimos|lament)% ~ (molest|tarde|ultima hora|retraso|poca antelacion|haber)%",
        "(no te|no se) moleste",
        "(nos|me) (hubiera|habria|hubiese) (gustado|encantado)",
    ),
    Kind.ASKS_WHY: (
        "(entiend|comprend|explic|se|agradec|gracias)% ~ (por que|motivo%|razon%|feedback|comentarios)",
        "(no hace falta|no tienes|no tiene|sin) ~ (explic|justific|motiv|razon)%",
    ),
    Kind.KEEP_IN_TOUCH: ("no ~ (conserv|guard)% ~ (datos|cv|curriculum)",),
    Kind.ACKNOWLEDGED: (
        "no (lo )?(entiend|comprend|logro entend|puedo entend)%",
        "(muchas )?gracias por (su|tu|el) (mensaje|correo|e-?mail|consulta)",
        "siento no",
    ),
    Kind.SLOT_CANCELLED: ("(gastos|penalizacion) de cancelacion",),
}
RHETORICAL: tuple[str, ...] = (
    "(que (le vamos a hacer|mas (se )?puede pedir|se le va a hacer)|quien (podria|puede) ~ (culpar|resistir|reprochar|decir que no)%|como estas|como esta)( ~)? ?\\?",
)
AWAY: tuple[str, ...] = (
    "(no (leo|leere|miro|mirare|reviso|revisare|consulto)) ~ (correo|mensajes|bandeja|buzon)%",
    "(estoy|estare) (~ )?(fuera|desconectad%|sin cobertura|de (fiestas|fallas|feria|puente|luna de miel)) ~ (hasta|y vuelvo|del|vuelvo)",
    "(estoy|estare|me encuentro|estamos|esta|me encontrare|estaremos) (actualmente |ahora |en estos momentos |temporalmente )*(~ )?(fuera de (la |mi )?oficina|de vacaciones|ausente|de baja|de viaje|de permiso|en un congreso|cerrad%|no disponible|sin acceso)",
    "(fuera de la oficina|ausente) (hasta|del|desde|entre|por)",
    "(acceso (limitado|restringido)|sin acceso|no tendre acceso) ~ (correo|email|e-mail)",
    "(a mi|a la|a mi) (vuelta|regreso)|(volvere|vuelvo|regreso|regresare|me reincorpor%) (~ )?(el|a partir|lunes|martes|miercoles|jueves|viernes)",
)
GONE: tuple[str, ...] = (
    "ya no (trabajo|trabaja|formo parte|forma parte|pertenezco|pertenece|estoy|esta|ocupo|ocupa|me encuentro)",
    "(he|ha) (dejado|abandonado|causado baja|finalizado|jubilado)( ~)? (empresa|compania|organizacion|puesto|en)",
    "(me he|se ha) jubilado",
    "(direccion|cuenta|buzon|correo) ~ (ya no|no (se|esta)) ~ (activ|us|revis|lee|operativ|consult)%",
)
TICKET: tuple[str, ...] = (
    "(ticket|caso|solicitud|referencia|incidencia|consulta|expediente)( (no|num|numero|n°))?[ .:#]{0,3}(es )?[a-z]{0,6}[-#]?\\d{3,14}",
    "(hemos recibido|hemos registrado|recibimos) ~ (su|tu) (mensaje|solicitud|consulta|correo|e-?mail|peticion)",
    "(su|tu) (mensaje|solicitud|consulta|correo|peticion) (ha sido|fue|se ha) ~ (recibid|registrad|enviad|asignad)%",
    "(respond|contest|atender|contactar)% ~ (en (un plazo|breve|las proximas)|lo antes posible|a la mayor brevedad|cuanto antes|\\d+ horas|dias habiles|dias laborables)",
    "(respuesta|mensaje|correo|acuse de recibo) (automatic|generad|enviado automatic)%|acuse de recibo|no responda a este|no respondas a este",
)
CHALLENGE: tuple[str, ...] = (
    "(puls|haga clic|clic|sig)% ~ (entreg%|liber%|llegue|acept%|pase)",
    "(spam|no deseado) ~ (clic|enlace|confirm)%",
    "(confirm|verific|demuestr)% ~ (es (una persona|humano|un remitente)|no es un robot|su (direccion|identidad|mensaje))",
    "(mensaje|correo) ~ (retenido|en espera|cuarentena|bloqueado) ~ (confirm|verific|valid)%",
)
REFERS: tuple[str, ...] = (
    "(contact%|escrib%|dirig%|dirij%|llam%|envi%|comuni%|ponerse en|pongase en|ponte en|remit%|avis%)",
    "(urgen%|sustitu%|companer%|ausencia|sucesor%|reemplaz%|releva%|cargo de|seleccion|asum%|mientras tanto|encargad%)",
)
