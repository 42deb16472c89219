"""How roles and companies are named in letters: data for the check, and nothing that decides."""

from __future__ import annotations

import re

from bowout.lazy import lazily

# Parts of a title that say how high, not what.
LEVELS = frozenset(
    """
    senior junior lead principal staff head of the and und et y de des du la le der die das in im for fur pour
    para a an m w d f h x i ii iii iv mid level team full part time vollzeit teilzeit remote hybrid befristet
    unbefristet cdi cdd stage intern trainee werkstudent en el los las con mit avec with at bei chez to zur zum
    """.split()
)

# Parts of words by which a trade is known in four languages; a strange role must hold one of them, or be mostly strange.
ROLE_WORDS = frozenset(
    """
    engineer developer manager nurse analyst designer teacher cook chef driver technician assistant consultant
    scientist accountant administrator architect officer specialist coordinator director planner editor writer
    researcher lawyer electrician plumber carpenter welder mechanic receptionist clerk therapist pharmacist
    dentist doctor midwife operator supervisor buyer seller sales marketing programmer tester lecturer tutor
    librarian baker butcher gardener carer entwickler ingenieur leiter pfleg sachbearbeit referent berater koch
    kochin lehrer fahrer techniker assistenz buchhalt verkauf elektrik mechanik schreiner tischler monteur arzt
    arztin erzieher meister kaufmann kauffrau planer projektleit redakteur jurist anwalt fachkraft kraft verwalt
    infirmi comptable developpeu developpeuse responsable charge chargee assistante technicien conducteur
    chauffeur cuisini serveur enseignant professeur formateur juriste avocat secretaire vendeu commercial acheteu
    aide-soignant educateu redacteu architecte menuisier electricien gestionnaire conseiller enfermer contable
    ingenier desarrollador jefe jefa tecnic administrativ conductor cociner camarer profesor docente abogad
    secretari vendedor comercial comprador auxiliar educador redactor arquitect carpinter electricist gestor
    analista disenador encargad coordinador recepcionista dependient
    """.split()
)

# Words that stand where a role could and name none.
FILLERS = frozenset(
    """
    bewerbung mensaje ihre ihr logistica logistik trabajo travail empleo emploi arbeit confianza confiance cadre
    responsabilidad responsabilite prueba essai probe nueva nouvelle neue interim sustitucion remplacement vertretung
    reference referencia referenz titre advertised hiring selection search recruiting application interviewing job
    whole entire long short list current next second first third final last team company
    """.split()
)

QUOTE = r"[\"'„“«»”’]?"
WORD = r"[\wÀ-ÿ&/+#’'*-]+"
CAPITAL = r"[A-ZÄÖÜ][\wÀ-ÿ&/+#*-]*"
STOP = r"(?!(?:open|vacant|above|advertised|same|current|other|another|new|right|whole|your|this|that|following|two|both|first|second|next|offered|said|mentioned|particular)\b)"


def phrase(stops: str, most: int) -> str:
    """A run of words that ends before a word that no role goes on with."""
    return rf"(?:{WORD}(?: (?!(?:{stops})\b){WORD}){{0,{most}}})"


ENGLISH = phrase(
    "at|with|in|for|the|your|our|my|this|throughout|during|to|that|which|on|and|so|because|as|but|or|from|here|is|was|has|have|will|i|we|who",
    5,
)
FRENCH = phrase(
    "et|que|qui|dont|pour|je|j'ai|j’ai|car|chez|au|aux|dans|sur|mais|ainsi|afin|à|vous|nous|est|qu'il|avec|par|ne|n'est|se|me|où|ayant",
    5,
)
SPANISH = phrase("y|que|para|porque|por|ya|tras|en|con|pero|me|le|les|se|así|al|a|mi|su|sus|no|he|es|será|donde|lo", 5)
GERMAN = rf"(?:{CAPITAL}(?:(?: (?:für|im|in|in der|der|des|und|und als|&|/|von))? {CAPITAL}){{0,5}})"

EXPLICIT_ROLE = {
    "en": lazily(
        rf"\b(?:the|your|a|an|this) {STOP}({ENGLISH}?) (?:role|position|job|post|vacancy|opening|placement|internship|process|search|shortlist|vacancies|opening|hiring|selection)\b"
        rf"|\b(?:role|position|job|post|vacancy) (?:of|as)(?: an?| the)? {QUOTE}({ENGLISH})"
        rf"|\b(?:application|candidacy) (?:as|for the (?:role|position|post|job) of)(?: an?| the)? {QUOTE}({ENGLISH})"
    ),
    "de": lazily(
        rf"\b(?:Stelle|Position|Rolle|Bewerbung|Bewerbungen|Job|Stellen|beworben|Tätigkeit) (?:als|zur|zum|für die Stelle als|für die Position als|um die Stelle als|auf die Stelle als|um die Position als|für die Stelle) {QUOTE}({GERMAN})"
        rf"|\b(?:Stelle|Position) [\"'„“«»]({GERMAN})"
    ),
    "fr": lazily(
        rf"\b(?:poste|postes|emploi|fonction|candidature)(?: de| d['’]| d['’]un| d['’]une| comme| en tant que| en qualité de| pour le poste de| au poste de| au poste d['’]) ?{QUOTE}({FRENCH})"
    ),
    "es": lazily(
        rf"\b(?:puesto|plaza|vacante|posición|cargo|rol|candidatura|empleo)(?: de| para| como| para el puesto de| al puesto de| a la vacante de) (?!la |el |los |las |un |una |su |mi |trabajo|su\b){QUOTE}({SPANISH})"
    ),
}  # fmt: skip

BOTH = lazily(
    r"\b(?:both|all (?:\w+ )?(?:roles|positions|posts|applications|processes)|beide[nr]?|alle[nr]? (?:\w+ )?(?:stellen|positionen|bewerbungen|verfahren)|"
    r"les deux|tous les postes|toutes (?:mes|les) candidatures|l'ensemble|ambos|ambas|los dos|las dos|todos los (?:puestos|procesos)|todas (?:las|mis)|"
    r"samtliche[nr]?|deux (?:postes|candidatures)|dos (?:puestos|vacantes|candidaturas|plazas)|two (?:roles|positions|posts))\b"
)

NAME = r"([A-ZÀ-Þ][\w&'’-]+(?: (?:&|of|und|and|et|y|de|du|des|der|del|la)? ?[A-ZÀ-Þ][\w&'’-]+){0,3})"
NOT_DE = (
    r"(?!(?:Ihnen|Ihr|Ihre[nmrs]?|Sie|Euch|Eur|Dir|Gelegenheit|Bedarf|Interesse|Fragen|Rückfragen|Frau|Herrn?|Gespräch\w*|Team|Weitem|"
    r"Ihrem|Ihrer|Unternehmen|Firma|Zeiten|Abschluss|Kolleg\w*)\b)"
)

# The first group is a name that must belong to this process.
WRONG_COMPANY: dict[str, tuple[re.Pattern[str], ...]] = {
    "en": (
        lazily(rf"\b(?:role|position|job|post|vacancy|opening|opportunity|process|team|everyone|colleagues|application|interview|conversation|people|future|work|working|place|staff|ward|kitchen|school|office|success|best|all) (?:here )?(?:at|with|for) (?:the )?(?!(?:Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|I)\b){NAME}"),
        lazily(rf"\b(?:join|joining|interest in|impression of|about|to) {NAME}(?='s? (?:team|process|hiring|mission|work))"),
        lazily(rf"^(?:Dear|Hi|Hello|Hey) (?:the )?{NAME} (?:[Tt]eam|[Hh]iring|[Rr]ecruit\w+|[Tt]alent|[Pp]eople)\b"),
        lazily(r"\b([A-Z][\w&-]+(?: [A-Z][\w&-]+){0,3}) (?:Ltd|Limited|Inc|LLC|GmbH|PLC|plc|Corp|AG)\b"),
        lazily(rf"(?:wish|wishing) (?:everyone at |all at |the team at |you and )?{NAME} (?:all the best|every success|well|continued|much)"),
    ),
    "de": (
        lazily(rf"\b(?:Stelle|Position|Rolle|Bewerbung|Team|Verfahren|Prozess|Gespräch|Termin|als [\wÀ-ÿ-]+|Job|Arbeit|Zeit|Leute\w*|Alle[nr]?|Menschen) (?:bei|beim|in der|im) (?:der |dem |den )?{NOT_DE}{NAME}"),
        lazily(rf"^(?:Liebes|Sehr geehrtes|Hallo|Liebe) {NAME}[- ](?:Team|Recruiting)"),
        lazily(r"\b([A-ZÀ-Þ][\w&-]+(?: [A-ZÀ-Þ][\w&-]+){0,3}) (?:GmbH|AG|KG|SE|e\. ?V\.|mbH|UG)\b"),
        lazily(rf"\bwünsche (?:der |dem |allen bei |dem Team (?:bei|von) (?:der )?){NOT_DE}{NAME}"),
    ),
    "fr": (
        lazily(rf"\b(?:chez|au sein de|au sein du|au sein d['’]|équipe de|équipes de|à toute l['’]équipe de|rejoindre) (?:la |le |l['’]|les )?(?!(?:Madame|Monsieur|M\.|Mme|Vous|Votre|Kubernetes)\b){NAME}"),
        lazily(rf"^(?:Bonjour|Chère|Cher|Chers)(?: à)?(?: toute)?(?: l['’])?(?:équipe| équipe)(?: de| du| d['’]| chez)? {NAME}"),
        lazily(r"\b([A-ZÀ-Þ][\w&-]+(?: [A-ZÀ-Þ][\w&-]+){0,3}) (?:SAS|SARL|S\.A\.|SA|EURL|SASU)\b"),
    ),
    "es": (
        lazily(rf"\b(?:puesto|vacante|plaza|posición|proceso|candidatura|equipo|rol|todos|gente|selección|trabajo|personas|compañeros|entrevista)(?: [\wÀ-ÿ]+){{0,5}}? (?:en|con) (?:la |el )?(?!(?:Marketing|Ventas|Recursos|RRHH|Selección|Madrid|Barcelona|Sevilla|Valencia|Bilbao|Zaragoza|Málaga|Usted|Ustedes|México|Don|Doña|Sr|Sra)\b){NAME}"),
        lazily(rf"^(?:Estimado equipo|Hola,? equipo|Estimad[oa]s?|Querido equipo)(?: de| del)? {NAME}(?= ?[:,]$)"),
        lazily(rf"\bequipo de (?!(?:Marketing|Ventas|Recursos|RRHH|Selección|Urgencias|Finanzas|Datos|Producto|Obra|Cocina)\b){NAME}"),
        lazily(r"\b([A-ZÀ-Þ][\w&-]+(?: [A-ZÀ-Þ][\w&-]+){0,3}) (?:S\.L\.|S\.A\.|SL|SA|SLU)(?= |,|\.|$)"),
    ),
}  # fmt: skip
