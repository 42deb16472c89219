"""Spanish turns of phrase: Spain and Latin America; formal and familiar."""

from __future__ import annotations

from bowout.steps.offer.verdict import Condition

GOOD = (
    r"(?:recibid[oa]s?|completad[oa]s?|complet[oa]s?|verificad[oa]s?|validad[oa]s?|comprobad[oa]s?|aprobad[oa]s?"
    r"|concedid[oa]s?|cumplid[oa]s?|superad[oa]s?|resuelt[oa]s?|firmad[oa]s?|confirmad[oa]s?|favorables?|positiv[oa]s?"
    r"|negativ[oa]s?|apt[oa]|limpi[oa]s?|correct[oa]s?|en regla|en orden|satisfactori[oa]s?|excelentes?|muy buenas?"
    r"|bien"
    r"|adjudicad[oa]s?|otorgad[oa]s?|emitid[oa]s?|list[oa]s?|ok|autorizad[oa]s?|ratificad[oa]s?|levantad[oa]s?"
    r"|homologad[oa]s?|sin (?:antecedentes|novedad(?:es)?|incidencias|problemas|observaciones))"
)
MET = (
    rf"\b(?:está|están|es|son|fue|fueron|ha|han|ha sido|han sido|hemos|queda|quedan|quedó|quedaron|salió|salieron"
    rf"|resultó"
    rf"|ya|hemos) (?:[\w-]+ ){{0,5}}?{GOOD}(?!\w)|\bse (?:cumplen|han cumplido|dan) (?:ya )?(?:todas|las|los|con)"
    r"|\b(?:dado|dio|tenemos|recibido) (?:su |el |la |ya )*(?:visto bueno|aprobación|conformidad|luz verde)\b"
    r"|\bluz verde\b"
    r"|\bno (?:falta|queda) (?:ya )?nada\b|\btodo (?:está )?(?:en orden|en regla|listo|correcto|completo|bien)\b"
    r"|\bya (?:tenemos|hemos recibido|contamos con)\b"
)
PENDING = (
    r"\b(?:pendientes?|falta(?:n)?|aún no|todavía no|en (?:trámite|curso|proceso)|a la espera|esperando"
    r"|estamos esperando"
    r"|necesitamos|debe(?:rás|rá|s|n)?|tienes que|tendrás que|por favor (?:envía|aporta|completa)\w*|hemos solicitado"
    r"|queda por|quedan por|requiere|imprescindible|deberá)\b"
)
TRIGGER = (
    r"\b(?:sujet[oa]s? a|condicionad[oa]s? (?:a|por)|supeditad[oa]s? a|siempre que|a condición de"
    r"|previa (?:presentación"
    r"|superación|verificación|aprobación)|con la condición|pendientes? de|bajo la condición|depende de"
    r"|a reserva de)(?!\w)"
    r"|\b(?:solo|sólo|únicamente) (?:surtirá|tendrá|será|entrará|producirá|es|se)\b"
    r"|\b(?:efecto|vigor|validez|válid[oa])"
    r" (?:solo |sólo )?(?:si|cuando|una vez|en cuanto)\b"
    r"|\bno (?:surtirá|tendrá|será|entrará)[^.]{0,50}\b(?:hasta|si no)"
    r"|\bquedará sin efecto\b|\ben caso de que no\b"
)
PAST_TRIGGER = r"\bestaba (?:sujet[oa]|condicionad[oa]|supeditad[oa]) a\b"
NEGATED = (
    r"\b(?:no está sujet[oa]|sin (?:más )?condici(?:ón|ones)|no (?:es|será) (?:necesari[oa]|preciso|requisito)"
    r"|no se requiere"
    r"|no hace falta|incondicional)\b"
)
HANGS = r"\b(?:una vez|cuando|en cuanto|tan pronto|hasta que|si|antes de|siempre que|para que)\b"
NOT_YET = r"\b(?:no|aún|todavía|será|serán|debe|deben|falta|pronto|casi|esperamos|espero) (?:[\w'-]+ ){0,3}$"
SPLIT = (
    r";|\bpero\b|\bsin embargo\b|\baunque\b|\bmientras que\b|,? y (?=(?:el|la|los|las|tu|tus|su|sus"
    r"|solo) [\w' -]{2,50}(?:está|están|es|son|ha|han|falta))"
)
EXCEPT = (
    r"\b(?:todo lo demás|el resto)\b|"
    r"\b(?:por lo demás|excepto|salvo|a excepción de|menos el|menos la)\b"
)
ALL = r"\b(?:tod[oa]s (?:las|los|tus|sus)|todo|condiciones|nada)\b"
ALL_OF_THEM = (
    r"\btodas? (?:las |tus |sus )?(?:condiciones|comprobaciones|verificaciones|requisitos)"
    r"|\btodos los requisitos\b|\btodo está\b"
)
EVERY_CONDITION = r"\bcondiciones\b|\brequisitos\b|\bincondicional"
OFFER_MADE = (
    r"\b(?:te|le|les) confirmamos (?:la|tu|su|nuestra) (?:oferta|contratación|incorporación)\b|"
    r"\b(?:ofrecer(?:te|le|les)|te ofrecemos|le ofrecemos|hacer(?:te|le) (?:una|esta) oferta|incorporar(?:te|le) (?:a"
    r"|como)"
    r"|contratar(?:te|le)|confirmar(?:te|le) (?:tu|su) (?:contratación|incorporación)|oferta (?:de (?:empleo|trabajo"
    r"|contratación)|laboral|en firme)|propuesta de contratación|precontrato|el puesto es (?:tuyo|suyo)|has sido"
    r" seleccionad[oa]|ha sido seleccionad[oa]|contamos contigo|te (?:queremos|cogemos)|queremos que (?:te incorpores"
    r"|seas"
    r"|vengas|formes parte)|adjunto (?:\w+ ){0,4}(?:contrato|oferta)|tu contrato|su contrato)(?!\w)"
)
FOLLOWS = (
    r"\b(?:contrato|oferta|carta)\b[^.]{0,40}\b(?:en breve|próximos días|la semana que viene|te (?:llegará"
    r"|enviaremos|mandaré)|le (?:llegará|enviaremos))\b"
)
ACCEPTS = (
    r"\b(?:acepto|aceptar (?:la|vuestra|su) (?:oferta|propuesta)|acepté|he (?:firmado|aceptado)"
    r"|firmado (?:y )?(?:adjunto"
    r"|devuelto|enviado)|adjunto (?:\w+ ){0,4}firmad[oa]s?|(?:contrato|oferta|carta) firmad[oa]|mi aceptación"
    r"|cuenten? conmigo"
    r"|contad conmigo|encantad[oa] de aceptar|confirmo (?:mi aceptación|que acepto|la aceptación)|claro que sí|ya está"
    r" firmad[oa])\b"
)
DECLINES = r"\b(?:rechazo|rechazar la oferta|no puedo aceptar|declino|declinar|no voy a aceptar)\b"
ACKNOWLEDGES = (
    r"\b(?:gracias por (?:aceptar|tu aceptación|su aceptación|la firma|firmar|enviar|devolver|el contrato)|(?:hemos|he)"
    r" recibido (?:\w+ ){0,4}(?:firmad[oa]|aceptación)|recibid[oa] (?:el contrato|la oferta|firmad[oa]|tu aceptación)"
    r"|(?:contentos|felices|encantad[oa]s?|alegra\w*) (?:de |que )(?:\w+ ){0,3}(?:aceptado|aceptes|te unas"
    r"|contar contigo"
    r"|te incorpores|hayas aceptado))\b"
)
ASKS_SIGNATURE = (
    r"\b(?:por favor|rogamos|te pedimos|agradeceríamos|necesitamos que)\b[^.]{0,80}\b(?:firm\w+|aceptación|confirm\w+"
    r"|devuelv\w+|devolver|respuesta)|\bconfírman?os\b|\bdinos si aceptas\b"
)
EXECUTED = (
    r"\bfirmad[oa]s? por (?:ambas|las dos|todas las) partes\b|\bfirmad[oa]s? por (?:la empresa|nosotros"
    r"|la dirección|nuestr\w+)\b|\bcontrafirmad[oa]\b"
)
NEEDS_COUNTERSIGNATURE = (
    r"\b(?:falta|pendiente(?: de)?|a falta de)\b[^.]{0,30}\bfirma (?:de la|del|de nuestr\w+"
    r"|por parte)\b|\bte (?:devolveremos|enviaremos)\b[^.]{0,30}\bfirmad[oa]\b"
)
CONFIRMS = (
    r"\b(?:te esperamos|le esperamos|nos vemos|bienvenid[oa]|(?:queda|está) confirmad[oa]"
    r"|confirmamos tu (?:incorporación"
    r"|contratación)|confirmamos su (?:incorporación|contratación)|todo listo|puedes (?:dar el preaviso"
    r"|comunicar tu baja)"
    r"|deseando (?:verte|que empieces|trabajar))\b"
)
CHEERS = (
    r"^(?:(?:hola|buenos días|buenas(?: tardes)?|estimad[oa]|querid[oa]) ?[\w'-]*[,:!.]? ?)?(?:perfecto|genial"
    r"|estupendo"
    r"|fenomenal|fantástico|qué bien|qué alegría|qué buena noticia|muchas gracias|gracias|enhorabuena|excelente"
    r"|bienvenid[oa]"
    r"|nos alegra\w*|encantad[oa]s?|recibido|maravilloso)\b"
)
STARTED = (
    r"\b(?:primer (?:día|mes)|primera semana)\b[^.]{0,30}\b(?:fue|ha ido|ha sido|bien|genial|terminad\w+)\b"
    r"|\b(?:he empezado|empecé|me incorporé) (?:el|ayer|hoy|la)\b"
)
SETTLED = r"\b(?:confirmad[oa]|todo listo|en orden|en regla)\b"
PREPARES = (
    r"\b(?:preparando|prepararemos|elaborando) (?:\w+ ){0,2}(?:oferta|propuesta|contrato)"
    r"|\bexpectativas? salarial\w*|\bpretensiones\b"
)
PRAISE = r"\b(?:muy buena impresión|nos ha(?:s)? (?:gustado|encantado)|impresionad[oa]s|gran entrevista)\b"
HELD_UP = (
    r"\b(?:congelar|paralizar|suspender|detener|frenar)\b[^.]{0,40}\b(?:contrataciones|contratación|incorporaci\w+"
    r"|procesos?|vacantes?)\b|"
    r"\b(?:en pausa|paralizad[oa]s?|congelad[oa]s?|suspendid[oa]s?|hasta nuevo aviso|en espera|replante\w+"
    r"|reevalu\w+|congelación|no (?:presentes|comuniques) (?:tu|la) (?:baja|renuncia))\b"
)
RETRACTED = (
    r"\bpuesto\b[^.]{0,40}\b(?:amortizado|eliminado|suprimido)\b|\bno (?:podremos|podemos|vamos a) (?:formalizar"
    r"|continuar|seguir|proceder|contratar\w*|incorporar\w*)\b|"
    r"\b(?:retirar|retiramos|retirad[oa]|anular|anulamos|anulad[oa]|cancelar|cancelamos|cancelad[oa]"
    r"|revocar)\b[^.]{0,50}"
    r"\b(?:oferta|contrat\w+|puesto|proceso|incorporación)|\b(?:oferta|puesto|contratación"
    r"|vacante)\b[^.]{0,50}\b(?:retirad[oa]"
    r"|anulad[oa]|cancelad[oa]|suprimid[oa]|amortizad[oa])|\b(?:lamentamos|lamentablemente|sentimos"
    r"|desgraciadamente)\b[^.]{0,80}"
    r"\b(?:no (?:podemos|podremos|vamos a|es posible|seguir|será))"
)
POSTPONED = (
    r"\b(?:aplazar|aplazad[oa]|aplazamos|posponer|pospuest[oa]|retrasar|retrasad[oa]|retrasamos|retraso|mover"
    r"|más adelante)\b"
)
START_WORDS = r"\b(?:incorporación|incorporar\w*|inicio|comienzo|empezar|fecha de (?:inicio|alta))\b"
REOPENED = (
    r"\b(?:revisar|reducir|rebajar|modificar|renegociar|ajustar)\b[^.]{0,40}\b(?:salario|sueldo|condiciones"
    r"|retribución|jornada)\b"
)
MORE_INTERVIEWS = r"\b(?:otra|nueva|última|una más|adicional) entrevista\b|\bentrevista (?:adicional|más|final)\b"
RESOLVED = (
    r"\b(?:no te afecta|no le afecta|sigue (?:en pie|adelante|vigente)|se mantiene|según lo (?:previsto|acordado))\b"
)
DISREGARD = (
    r"\b(?:ignor(?:a|e|en)|no (?:tengas|tenga) en cuenta|por error|(?:olvida|olvide|tira|tire|borra|borre|rompe|rompa)"
    r" (?:el|la|lo|mi|ese|esa|eso|aquel)\b)"
)
SUPERSEDES = r"\b(?:sustituye|reemplaza|anula y sustituye|deja sin efecto)\b"
TITLES = (
    r"\b(?:contrato (?:de trabajo|indefinido|laboral)|carta oferta|oferta (?:de empleo|laboral|de trabajo"
    r"|de contratación)"
    r"|precontrato|propuesta de contratación)\b"
)
START = (
    r"\b(?:fecha de (?:incorporación|inicio|ingreso|alta|comienzo|entrada)|ingreso|incorporación|con inicio|inicio"
    r"|comienzo|a partir del"
    r"|desde el|empezar(?:ás|ías|á|emos)?|te incorporar(?:ás|ías)|se incorporará|comenzar(?:ás|á)?|te esperamos"
    r"|le esperamos"
    r"|con efectos?)\b"
)
START_OPEN = (
    r"\b(?:fecha de (?:incorporación|inicio)|incorporación)\b[^.]{0,50}\b(?:por (?:definir|determinar|confirmar"
    r"|acordar)"
    r"|a convenir|se (?:acordará|fijará|comunicará|concretará)|pendiente)\b"
)
EXPIRES = (
    r"\b(?:válid[oa] hasta|vigente hasta|vence|caduca|(?:aceptación|respuesta|confirm\w+|firm\w+|devuelv\w+"
    r"|contest\w+)\b"
    r"[^.]{0,70}\b(?:antes del?|hasta|a más tardar|como máximo))"
)
TOPICS: dict[Condition, str] = {
    Condition.BACKGROUND_CHECK: (
        r"antecedentes(?: penales)?|certificado de (?:penales|delitos)|delitos de naturaleza sexual|verificación de"
        r" antecedentes"
    ),
    Condition.REFERENCES: r"\breferencias\b",
    Condition.DRUG_SCREEN: r"(?:test|prueba|control|análisis)\w* de (?:drogas|alcohol|estupefacientes)|toxicol\w+"
    r"|antidop\w+",
    Condition.RIGHT_TO_WORK: r"permiso para trabajar|derecho a trabajar|autorización para trabajar",
    Condition.VISA: r"\bvisado\b|\bvisa\b|permiso de (?:trabajo|residencia)|autorización de (?:trabajo|residencia)"
    r"|\bnie\b",
    Condition.CREDENTIALS: (
        r"colegiación|colegiad[oa]|titulación|homologación|título (?:universitario|oficial|académico|de)|diploma"
        r"|habilitación"
        r" profesional|certificado de (?:estudios|profesionalidad)"
    ),
    Condition.MEDICAL: r"reconocimiento médico|examen médico|revisión médica|aptitud médica|vigilancia de la salud"
    r"|apto médico",
    Condition.NON_COMPETE: r"no competencia|pacto de no concurrencia|no concurrencia",
    Condition.SECURITY_CLEARANCE: r"habilitación (?:personal )?de seguridad",
    Condition.DRIVING_RECORD: r"(?:carné|carnet|permiso|licencia) de conducir|puntos del carné",
    Condition.CONTRACT_AWARD: r"adjudicación|licitación|concurso público|firma del contrato con el cliente",
    Condition.FUNDING: r"financiación|subvención|presupuesto|fondos (?:europeos|del proyecto)",
    Condition.CLIENT_APPROVAL: r"(?:aprobación|conformidad|visto bueno|validación) (?:final )?del cliente"
    r"|\bel cliente\b",
    Condition.APPROVAL: (
        r"(?:aprobación|visto bueno|autorización|ratificación|conformidad) (?:\w+ ){0,2}(?:de|del|por) (?:la |el "
        r"|nuestr\w+ )?"
        r"(?:dirección|consejo|comité|junta|patronato|central|matriz|rectorado|plantilla|puesto)\w*"
        r"|comité de (?:empresa"
        r"|dirección)|consejo de administración"
    ),
}
