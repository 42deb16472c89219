"""The words with which mail programs and people frame a message: quote headers, forwards, closings, small print.

Data only, in the languages Bowout reads and the ones it meets beside them. Refuses to know where in a text they stand.
"""

from __future__ import annotations


def words_of(table: str) -> frozenset[str]:
    """The words of a table written as running text."""
    return frozenset(table.split())


WROTE = (
    "wrote", "writes", "has written", "schrieb", "hat geschrieben", "schreibt", "geschrieben", "a écrit",
    "a ecrit", "écrit", "escribió", "escribio", "ha escrito", "ha scritto", "scrive", "escreveu", "schreef",
    "heeft geschreven", "het volgende geschreven", "skrev", "kirjoitti", "napisał", "napisała", "napisał(a)",
    "pisze", "napsal", "napsala", "napsal(a)", "написал", "написала", "пишет", "писал", "yazdı", "írta",
    "a scris", "έγραψε", "写道", "寫道", "のメール", "napísal", "ha escrit", "viết", "menulis", "작성", "escrigué",
)  # fmt: skip

# How a dated attribution begins: "On Mon, …", "Am 03.11. um …", "Le mar. 3 nov. …".
DATED_STARTS = (
    "on", "am", "le", "el", "il giorno", "il", "em", "op", "den", "w dniu", "dnia", "dne", "dňa", "no dia", "ti",
    "ke", "pe", "la", "pada", "vào", "a las", "στις", "tarihinde", "du", "a", "from",
)  # fmt: skip

FORWARDED = (
    "forwarded message", "begin forwarded message", "forwarded by", "weitergeleitete nachricht",
    "weitergeleitete mail", "anfang der weitergeleiteten nachricht", "anfang der weitergeleiteten e-mail",
    "weitergeleitet von", "message transféré", "message transfere", "message réexpédié",
    "début du message transféré", "début du message réexpédié", "mensaje reenviado",
    "inicio del mensaje reenviado", "messaggio inoltrato", "inizio messaggio inoltrato", "mensagem encaminhada",
    "início da mensagem reencaminhada", "doorgestuurd bericht", "begin doorgestuurd bericht",
    "vidarebefordrat meddelande", "vidarebefordrat brev", "videresendt meddelelse", "videresendt melding",
    "välitetty viesti", "przekazana wiadomość", "wiadomość przekazana", "přeposlaná zpráva",
    "пересылаемое сообщение", "переслане повідомлення", "转发的邮件", "轉寄的郵件",
    "転送メッセージ", "missatge reenviat",
)  # fmt: skip
FORWARD_SUBJECTS = ("fw", "fwd", "wg", "tr", "rv", "i", "enc", "vs", "vb", "doorst", "pd", "reenv", "rif", "vl")

ORIGINAL = (
    "original message", "original appointment", "original e-mail", "original mail", "ursprüngliche nachricht",
    "originalnachricht", "original-nachricht", "ursprüngliche mail", "ursprünglicher termin", "message d'origine",
    "message d’origine", "message original", "message initial", "mensaje original", "mensaje origen",
    "messaggio originale", "mensagem original", "oorspronkelijk bericht", "ursprungligt meddelande",
    "originalmeddelande", "oprindelig meddelelse", "opprinnelig melding", "alkuperäinen viesti",
    "oryginalna wiadomość", "wiadomość oryginalna", "исходное сообщение", "původní zpráva", "eredeti üzenet",
    "mesaj original", "原始邮件",
)  # fmt: skip

FROM_LABELS = words_of(
    """
    from von de da van från fra od от від lähettäjä feladó expéditeur remitente absender afzender mittente 发件人 寄件者
    差出人 kimden
    """
)
DATE_LABELS = words_of(
    """
    sent date gesendet datum envoyé enviado fecha enviada data inviato verzonden skickat sendt dato wysłano дата
    отправлено відправлено 发送时间 日期 寄件日期 lähetetty päivä päiväys odesláno tarih
    gönderildi elküldve dátum 送信日時 trimis
    """
) | {"envoyé le", "enviado el", "enviado em", "sent at", "gesendet am", "message du", "date d'envoi", "inviato il"}
TO_LABELS = words_of(
    """
    to an à a para aan till til do кому komu 收件人 vastaanottaja kime címzett 宛先 cc kopie copie copia kopia kop cci
    bcc kopi cci către destinataire destinatario empfänger
    """
) | {"cópia", "копия", "copie à"}
SUBJECT_LABELS = words_of(
    """
    subject betreff betr objet asunto oggetto onderwerp ämne emne temat тема assunto 主题 主旨 件名 aihe předmět predmet
    konu tárgy subiect sujet
    """
)

CLOSINGS = (
    "best", "best regards", "best wishes", "all the best", "kind regards", "kindest regards", "warm regards",
    "warmest regards", "warmly", "regards", "with regards", "with best regards", "with kind regards", "sincerely",
    "sincerely yours", "yours sincerely", "yours faithfully", "yours truly", "yours", "very truly yours",
    "respectfully", "respectfully yours", "cheers", "cordially", "take care", "talk soon", "speak soon",
    "see you soon", "rgds", "br", "kr", "many regards", "best to you", "with appreciation", "with gratitude",
    "gratefully", "with kindest regards", "mit freundlichen grüßen", "mit freundlichem gruß",
    "mit freundlichen grüssen", "mit freundlichem gruss", "mit freundlichen gruessen", "mit besten grüßen",
    "mit besten grüssen", "mit herzlichen grüßen", "mit lieben grüßen", "freundliche grüße", "freundliche grüsse",
    "freundlicher gruß", "freundliche gruesse", "viele grüße", "viele grüsse", "viele gruesse", "beste grüße",
    "beste grüsse", "beste gruesse", "schöne grüße", "schöne grüsse", "liebe grüße", "liebe grüsse",
    "herzliche grüße", "herzliche grüsse", "herzlichst", "hochachtungsvoll", "mfg", "vg", "lg", "bg", "grüße",
    "grüsse", "gruß", "gruss", "bis bald", "bis dann", "herzlich", "es grüßt", "mit kollegialen grüßen",
    "cordialement", "bien cordialement", "très cordialement", "sincèrement", "respectueusement", "bien à vous",
    "bien à toi", "salutations", "salutations distinguées", "sincères salutations", "meilleures salutations",
    "cordiales salutations", "bonne journée", "bonne soirée", "à bientôt", "bises", "amicalement", "cdlt", "cdt",
    "bav", "avec mes salutations", "belle journée", "amitiés", "à très vite", "à très bientôt",
    "excellente journée", "atentamente", "cordialmente", "saludos", "un saludo", "saludos cordiales",
    "un cordial saludo", "un saludo cordial", "muchos saludos", "un abrazo", "abrazos",
    "reciba un cordial saludo", "reciban un cordial saludo", "atte", "le saluda atentamente",
    "saluda atentamente", "quedo a la espera", "hasta pronto", "afectuosamente", "cordiali saluti",
    "distinti saluti", "un saluto", "saluti", "met vriendelijke groet", "met vriendelijke groeten", "groeten",
    "groet", "mvg", "vriendelijke groeten", "hartelijke groet", "com os melhores cumprimentos", "cumprimentos",
    "atenciosamente", "abraço", "abraços", "med vänlig hälsning", "vänliga hälsningar", "med venlig hilsen",
    "venlig hilsen", "med vennlig hilsen", "mvh", "pozdrawiam", "z poważaniem", "s pozdravem", "üdvözlettel",
    "ystävällisin terveisin", "terveisin", "с уважением", "saygılarımla",
)  # fmt: skip
# Words of thanks close a mail only when a name follows; alone they are said.
THANKS = (
    "thanks", "thank you", "many thanks", "thanks again", "thanks so much", "thank you so much",
    "thank you very much", "thanks a lot", "thank you again", "thanks in advance", "thank you in advance", "thx",
    "thanks and regards", "thanks & regards", "thanks and best regards", "thank you and best regards",
    "with thanks", "ty", "much appreciated", "danke", "vielen dank", "besten dank", "herzlichen dank",
    "danke schön", "dankeschön", "danke dir", "danke ihnen", "vielen dank und viele grüße",
    "vielen dank im voraus", "danke im voraus", "danke und viele grüße", "tausend dank", "merci",
    "merci beaucoup", "merci d'avance", "merci encore", "merci à vous", "avec mes remerciements", "gracias",
    "muchas gracias", "mil gracias", "gracias de antemano", "grazie", "grazie mille", "bedankt", "obrigado",
    "obrigada", "tack", "tack på förhand", "mange tak", "takk", "dzięki", "děkuji", "kiitos", "спасибо",
)  # fmt: skip

MOBILE_STARTS = (
    "sent from", "sent via", "sent with", "get outlook for", "von meinem", "von unterwegs", "gesendet von",
    "gesendet mit", "gesendet aus", "holen sie sich outlook", "outlook für", "diese nachricht wurde von meinem",
    "envoyé de", "envoyé depuis", "envoyé à partir", "envoyé avec", "obtenez outlook", "obtenir outlook",
    "télécharger outlook", "provenance", "enviado desde", "enviado de", "enviado con", "obtener outlook",
    "descargar outlook", "inviato da", "verstuurd vanaf", "verzonden vanaf", "skickat från", "skickat fran",
    "sendt fra", "wysłane z", "wysłano z", "odesláno z", "enviado do", "lähetetty", "отправлено с",
    "отправлено из", "yahoo mail", "scarica outlook", "download outlook", "outlook for",
)  # fmt: skip

SMALL_PRINT = (
    "confidential", "intended recipient", "intended only", "intended solely", "disclaimer", "privileged",
    "unsubscribe", "consider the environment", "before printing", "registered office", "registered in england",
    "company number", "equal opportunity employer", "privacy policy", "privacy notice", "vertraulich",
    "registergericht", "amtsgericht", "handelsregister", "hrb ", "sitz der gesellschaft", "geschäftsführ",
    "ust-id", "ust.-id", "datenschutz", "vorstand:", "aufsichtsrat", "confidentiel", "destinataire", "imprimer",
    "siret", "rcs ", "confidencial", "destinatario", "protección de datos", "lopd", "rgpd", "imprimir", "vat no",
    "do not reply to this", "virus-free", "virenfrei",
)  # fmt: skip
