"""German sentences of the letters, by part: data, and nothing that decides.

`[Sie|du]` gives the formal and the informal wording. Fields in braces are filled from the record only. No sentence
needs the gender of anybody.
"""

from __future__ import annotations

PHRASES = {
    "role": "als {role}",
    "roles": "als {role}",
    "role_thing": "für die Stelle „{role}“",
    "no_role": "auf [Ihre|eure] Stelle",
    "at": "{role} bei {company}",
    "upcoming": "Gespräch",
    "past": "Gespräch",
}

# Names that begin so ask for an article of their own; the sentence then goes without the name.
NEEDS_ARTICLE: tuple[str, ...] = (
    "Stadt",
    "Stadtwerke",
    "Klinikum",
    "Krankenhaus",
    "Landkreis",
    "Universität",
    "Hochschule",
    "Gemeinde",
    "Schule",
    "Praxis",
    "Kanzlei",
    "Amt",
    "Institut",
)

# What their message was, as it stands after "thank you for".
WHAT = {
    "invited": "die Einladung zum Gespräch",
    "moved": "den Hinweis auf die geänderte Uhrzeit",
    "outreach": "die Anfrage zu dieser Stelle",
    "reopening": "die erneute Nachfrage",
    "assessment": "die Einladung zum Test",
    "other": "das Interesse an meiner Bewerbung",
}

CLOSINGS = {
    "warm": "[Mit freundlichen Grüßen|Viele Grüße]",
    "brief": "[Mit freundlichen Grüßen|Viele Grüße]",
    "formal": "[Mit freundlichen Grüßen|Viele Grüße]",
}

GREETINGS = {
    "person": "[Guten Tag|Hallo] {name},",
    "titled": "[{dear} {title}|Hallo] {surname},",
    "nobody": "[Sehr geehrte Damen und Herren|Hallo zusammen],",
    "chat": "[Guten Tag|Hallo] {name},",
    "chat_nobody": "[Guten Tag|Hallo],",
    "agency": "[Guten Tag|Hallo] {name},",
}

SUBJECTS = {
    "withdraw": "Ich ziehe meine Bewerbung zurück: {role} – {name}",
    "offer": "Absage zu [Ihrem|eurem] Angebot: {role} – {name}",
    "cancelled": "{slot} entfällt – {subject}",
    "referrer": "Danke für deine Empfehlung – {name}",
}

SENTENCES: dict[str, tuple[str, ...]] = {
    "act": (
        "ich trete von meiner Bewerbung {post} zurück.",
        "mit dieser Nachricht ziehe ich meine Bewerbung {post} zurück.",
        "hiermit ziehe ich meine Bewerbung {post} zurück.",
        "ich habe mich entschieden und ziehe meine Bewerbung {post} zurück.",
        "ich möchte [Ihnen|dir] gleich Bescheid geben: Ich ziehe meine Bewerbung {post} zurück.",
        "heute schreibe ich, um meine Bewerbung {post} zurückzuziehen.",
    ),
    "act_slot": (
        "ich trete von meiner Bewerbung {post} zurück und sage unser {talk} am {slot} ab.",
        "mit dieser Nachricht ziehe ich meine Bewerbung {post} zurück; unser {talk} am {slot} entfällt damit.",
        "hiermit ziehe ich meine Bewerbung {post} zurück und sage unser {talk} am {slot} ab.",
        "ich ziehe meine Bewerbung {post} zurück. Unser {talk} am {slot} sage ich deshalb ab.",
        "ich habe mich entschieden, meine Bewerbung {post} zurückzuziehen, und komme daher nicht zu unserem {talk} am {slot}.",
        "ich ziehe meine Bewerbung {post} zurück; bitte streichen [Sie|streich] unser {talk} am {slot}.",
    ),
    "act_offer": (
        "vielen Dank für [Ihr|euer] Angebot zu meiner Bewerbung {post}. Ich nehme es nicht an und ziehe meine Bewerbung zurück.",
        "ich habe mir [Ihr|euer] Angebot zu meiner Bewerbung {post} gründlich überlegt und nehme es nicht an.",
    ),
    "act_agency": (
        "ich ziehe meine Bewerbung {post} zurück und bitte [Sie|dich], es [Ihrem|deinem] Auftraggeber mitzuteilen.",
        "ich habe mich entschieden, meine Bewerbung {post} zurückzuziehen.",
    ),
    "act_agency_slot": (
        "ich ziehe meine Bewerbung {post} zurück und bitte [Sie|dich], das {talk} am {slot} bei [Ihrem|deinem] Auftraggeber abzusagen.",
        "ich habe mich entschieden, meine Bewerbung {post} zurückzuziehen; das {talk} am {slot} sage ich damit ab.",
    ),
    "reason": (
        "Ich habe mich für eine andere Stelle entschieden und dort zugesagt.",
        "Inzwischen habe ich eine andere Stelle zugesagt.",
        "Ich habe eine andere Stelle angenommen.",
        "Ich habe eine andere Stelle zugesagt, und die Entscheidung ist endgültig.",
        "Ich habe inzwischen eine andere Position angenommen.",
        "Der Grund ist einfach: Ich habe eine andere Stelle angenommen.",
    ),
    "reason_started": (
        "Ich habe inzwischen in einer anderen Stelle angefangen und bitte um Entschuldigung, dass ich mich erst jetzt melde.",
        "Ich arbeite inzwischen an anderer Stelle; dass ich das so spät schreibe, tut mir leid.",
    ),
    "sorry_short": (
        "Die kurzfristige Absage tut mir leid.",
        "Bitte [entschuldigen Sie|entschuldige], dass ich so kurzfristig absage.",
    ),
    "sorry_travel": ("Die Umstände tun mir leid.", "Ich bitte um Entschuldigung für die Umstände."),
    "slot_only": (
        "Unser {talk} am {slot} sage ich damit ab.",
        "Das {talk} am {slot} entfällt damit.",
    ),
    "slot_more": ("Das gilt auch für den Termin am {slot}.", "Auch den Termin am {slot} sage ich ab."),
    "thanks_help_day": (
        "Vielen Dank für {help} und für das {talk} am {day}.",
        "Ich danke [Ihnen|dir] für {help} und für das {talk} am {day}.",
    ),
    "thanks_help": ("Vielen Dank für {help}, das hat mir geholfen.", "Ich danke [Ihnen|dir] für {help}."),
    "thanks_met_day": (
        "Vielen Dank für das {talk} mit {met} am {day}.",
        "Für das {talk} mit {met} am {day} danke ich [Ihnen|dir].",
        "Bitte [geben Sie|gib] meinen Dank für das {talk} am {day} auch an {met} weiter.",
    ),
    "thanks_met": (
        "Vielen Dank für das {talk} mit {met}.",
        "Bitte [geben Sie|gib] meinen Dank auch an {met} weiter.",
    ),
    "thanks_day": (
        "Vielen Dank für das {talk} am {day}.",
        "Für die Zeit am {day} danke ich [Ihnen|euch].",
        "Ich danke [Ihnen|euch] für das offene {talk} am {day}.",
    ),
    "thanks_you_day": (
        "Vielen Dank, dass [Sie sich|du dir] am {day} Zeit für unser {talk} genommen [haben|hast].",
        "Für unser {talk} am {day} danke ich [Ihnen|dir].",
    ),
    "thanks_arranged": (
        "Vielen Dank, dass [Sie|du] unser {talk} so umsichtig vorbereitet [haben|hast].",
        "Für die Abstimmung unseres Termins danke ich [Ihnen|dir].",
        "Vielen Dank für die freundliche Einladung und die Abstimmung des Termins.",
    ),
    "thanks_arranged_by": ("Vielen Dank [Ihnen|dir] und auch {met} für die Abstimmung des Termins.",),
    "thanks_planned": (
        "Danke für das {talk}, das [Sie|ihr] für {day} vorgesehen [hatten|hattet].",
        "Danke, dass [Sie|ihr] mich am {day} sprechen [wollten|wolltet].",
    ),
    "thanks_plain": (
        "Vielen Dank für [Ihre|deine] Nachricht und für die Zeit, die in meine Bewerbung geflossen ist.",
        "Ich danke [Ihnen|dir] für [Ihre|deine] Nachricht und für das Interesse an meiner Bewerbung.",
    ),
    "thanks_cold": (
        "Vielen Dank für die Zeit, die [Sie|ihr] in das Lesen meiner Unterlagen gesteckt [haben|habt].",
        "Für die Mühe, die [Sie sich|ihr euch] mit meinen Unterlagen gemacht [haben|habt], danke ich [Ihnen|euch].",
    ),
    "thanks_agency": (
        "Vielen Dank, dass [Sie|du] mich vorgeschlagen und auf dem Laufenden gehalten [haben|hast].",
        "Für [Ihren|deinen] Einsatz und die gute Begleitung danke ich [Ihnen|dir].",
    ),
    "thanks_message": (
        "Vielen Dank für [Ihre|deine] Nachricht vom {day} und für {what}.",
        "Für {what} und für [Ihre|deine] Nachricht vom {day} danke ich [Ihnen|dir].",
        "Ich danke [Ihnen|dir] für {what} und für [Ihre|deine] Nachricht vom {day}.",
    ),
    "thanks_agency_day": (
        "Vielen Dank, dass [Sie|du] mich vorgeschlagen [haben|hast], und für [Ihre|deine] Nachricht vom {day}.",
        "Für [Ihren|deinen] Einsatz bei [Ihrem|deinem] Auftraggeber und für [Ihre|deine] Nachricht vom {day} danke ich [Ihnen|dir].",
    ),
    "thanks_others": (
        "Mein Dank gilt auch {met}.",
        "Bitte [geben Sie|gib] meinen Dank auch an {met} weiter.",
    ),
    "assessment": ("Auch den Test [können Sie|kannst du] damit aus der Planung nehmen.",),
    "regard_unmet": (
        "Der freundliche Austausch hat mich gefreut, und ich wünsche [Ihnen|dir] und dem Team viel Erfolg bei der Besetzung.",
        "[Ihre|Deine] Nachrichten haben mir einen guten Eindruck vom Team gegeben, und ich wünsche [Ihnen|euch] alles Gute.",
        "Ich habe geschätzt, wie freundlich [Sie|du] mir geschrieben [haben|hast], und wünsche [Ihnen|euch] die passende Besetzung.",
    ),
    "topic": (
        "Unser Austausch {topic} ist mir gut im Gedächtnis geblieben.",
        "Gern habe ich mit [Ihnen|euch] {topic} gesprochen.",
        "Was ich {topic} gehört habe, hat mir gefallen.",
    ),
    "travel": (
        "Für den Besuch ist bereits gebucht: {travel}. [Sagen Sie|Sag] mir bitte, wer das storniert?",
        "Folgende Buchungen stehen noch: {travel}. Bitte [geben Sie|gib] mir Bescheid, ob ich sie stornieren soll.",
    ),
    "task": (
        "{task} werde ich nicht mehr einreichen, bitte [warten Sie|warte] nicht darauf.",
        "Bitte [rechnen Sie|rechne] nicht mehr mit meiner Abgabe ({task}).",
    ),
    "checks": (
        "Falls noch Prüfungen laufen ({checks}), bitte ich, sie zu beenden.",
        "Bitte [stoppen Sie|stopp] auch, was noch geprüft wird: {checks}.",
    ),
    "direct": ("Ich hatte mich dort auch direkt beworben und gebe selbst Bescheid.",),
    "more_roles": ("Das gilt für alle Stellen, für die [Sie|du] mich vorgeschlagen [haben|hast].",),
    "regard": (
        "Ich habe ein engagiertes Team kennengelernt und wünsche [Ihnen|euch] für die Besetzung eine glückliche Hand.",
        "Ich habe die Gespräche als offen und wertschätzend erlebt und wünsche [Ihnen und Ihrem|dir und eurem] Team alles Gute.",
        "Vor der Arbeit [Ihres|eures] Teams habe ich großen Respekt, und ich wünsche [Ihnen|euch] eine gute Besetzung der Stelle.",
        "Der freundliche Umgang hat mir gefallen, und ich wünsche [Ihnen|euch] viel Erfolg bei der Besetzung.",
        "Es hat mich gefreut, [Sie|dich] und das Team kennenzulernen, und ich wünsche [Ihnen|euch] alles Gute.",
    ),
    "regard_cold": (
        "Vor der Arbeit [Ihres Hauses|eures Teams] habe ich Respekt und wünsche [Ihnen|euch] viel Erfolg bei der Besetzung der Stelle.",
        "Ich wünsche [Ihnen und Ihrem|dir und eurem] Team, dass [Sie|ihr] bald die passende Person für die Stelle [finden|findet].",
    ),
    "regard_agency": (
        "Die Zusammenarbeit mit [Ihnen|dir] war angenehm, und ich wünsche [Ihnen|dir] eine gute Besetzung.",
        "Ich habe [Ihre|deine] klare Art geschätzt und wünsche viel Erfolg bei der Besetzung.",
    ),
    "future": (
        "Über ein Wiedersehen bei anderer Gelegenheit würde ich mich freuen.",
        "Vielleicht begegnen wir uns wieder, das würde mich freuen.",
        "Ich würde mich freuen, wenn sich unsere Wege wieder kreuzen.",
        "Gern bleibe ich mit [Ihnen|dir] in Kontakt.",
    ),
    "confirm": ("Über eine kurze Bestätigung freue ich mich.",),
    "chat_act": (
        "ich ziehe meine Bewerbung {post} zurück.",
        "ich habe mich entschieden und ziehe meine Bewerbung {post} zurück.",
    ),
    "chat_thanks": (
        "Vielen Dank für [Ihre|deine] Nachricht und den freundlichen Austausch dazu.",
        "Danke, dass [Sie|du] auf mich zugekommen [sind|bist], und für die Zeit.",
    ),
    "chat_regard": (
        "Ich wünsche [Ihnen|dir] und dem Team viel Erfolg bei der Besetzung der Stelle.",
        "Es hat mich gefreut, von [Ihnen|dir] zu hören, und ich wünsche eine gute Besetzung.",
    ),
    "referrer": (
        "ich habe eine andere Stelle angenommen und ziehe deshalb meine Bewerbung {post} zurück; das wollte ich dir selbst sagen.",
    ),
    "referrer_unsaid": ("ich ziehe meine Bewerbung {post} zurück und wollte dir das selbst sagen.",),
    "referrer_thanks": (
        "Danke, dass du mich empfohlen und mit deinem Namen für mich eingestanden hast.",
        "Du hast ein gutes Wort für mich eingelegt, und das habe ich nicht vergessen: danke.",
    ),
    "referrer_regard": (
        "Dein Vertrauen hat mir etwas bedeutet, und ich würde mich gern einmal revanchieren.",
        "Dass Leute wie du hinter dem Team stehen, sagt viel über das Team, und einen Kaffee schulde ich dir auch.",
    ),
}
