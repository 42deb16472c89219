"""The polite mail that asks the new employer for what is missing, in the language they write: data, nothing that decides.

`{role}` is "as Staff Nurse" in the language's own words, or nothing. Keys of QUESTIONS are the open conditions of
contracts.md, and `in_writing`, `stands`, `is_there_one` for offers that are not that far. `{check}` is a word of CHECKS.
"""

from __future__ import annotations

AS_ROLE = {"en": " as {role}", "de": " als {role}", "fr": " de {role}", "es": " de {role}"}
SUBJECTS = {
    "en": ("My start{role}: what is still open", "Your offer{role}"),
    "de": ("Mein Arbeitsbeginn{role}: was noch offen ist", "Ihr Angebot{role}"),
    "fr": ("Ma prise de poste{role} : les points encore ouverts", "Votre offre{role}"),
    "es": ("Mi incorporación{role}: lo que queda pendiente", "Su oferta{role}"),
}
GREETINGS = {
    "en": ("Dear {name},", "Hello,"),
    "de": ("Guten Tag {name},", "Guten Tag,"),
    "fr": ("Bonjour {name},", "Bonjour,"),
    "es": ("Hola, {name}:", "Buenos días:"),
}
THANKS = {
    "en": "Thank you again for the offer{role}. I am looking forward to it.",
    "de": "vielen Dank noch einmal für das Angebot{role}. Ich freue mich darauf.",
    "fr": "Je vous remercie encore pour votre offre{role} et je m'en réjouis.",
    "es": "Gracias de nuevo por la oferta{role}. Me hace mucha ilusión.",
}
LEADS = {  # one point, several points
    "en": (
        "So that I can plan, could you help me with this:",
        "So that I can plan, could you help me with these points:",
    ),
    "de": (
        "Damit ich planen kann, eine Bitte:",
        "Damit ich planen kann, bitte ich um eine kurze Antwort zu diesen Punkten:",
    ),
    "fr": (
        "Afin de m'organiser, pourriez-vous me répondre sur ce point :",
        "Afin de m'organiser, pourriez-vous me répondre sur ces points :",
    ),
    "es": (
        "Para poder organizarme, ¿podrían ayudarme con esto?",
        "Para poder organizarme, ¿podrían ayudarme con estos puntos?",
    ),
}
CLOSINGS = {
    "en": ("A short written answer is all I need. Thank you for your help.", "Kind regards,"),
    "de": ("Eine kurze schriftliche Antwort genügt mir. Vielen Dank für die Hilfe.", "Mit freundlichen Grüßen"),
    "fr": ("Une courte réponse écrite me suffit. Merci pour votre aide.", "Bien cordialement,"),
    "es": ("Me basta con una breve respuesta por escrito. Gracias por su ayuda.", "Un cordial saludo,"),
}
CHECKS = {
    "en": {
        "background_check": "background check",
        "references": "reference check",
        "drug_screen": "drug screen",
        "right_to_work": "right-to-work check",
        "credentials": "check of my qualifications and past employment",
        "medical": "medical clearance",
        "security_clearance": "security clearance",
        "driving_record": "driving record check",
    },
    "de": {
        "background_check": "die Überprüfung meines Hintergrunds (Führungszeugnis)",
        "references": "die Einholung der Referenzen",
        "drug_screen": "der Drogentest",
        "right_to_work": "die Prüfung meiner Arbeitsberechtigung",
        "credentials": "die Prüfung meiner Nachweise und Zeugnisse",
        "medical": "die ärztliche Untersuchung",
        "security_clearance": "die Sicherheitsüberprüfung",
        "driving_record": "die Prüfung meiner Fahrerlaubnis",
    },
    "fr": {
        "background_check": "la vérification du casier judiciaire",
        "references": "la prise de références",
        "drug_screen": "le dépistage",
        "right_to_work": "la vérification de mon droit de travailler",
        "credentials": "la vérification de mes diplômes et de mon parcours",
        "medical": "la visite médicale",
        "security_clearance": "l'enquête de sécurité",
        "driving_record": "la vérification de mon permis de conduire",
    },
    "es": {
        "background_check": "la comprobación de antecedentes",
        "references": "la comprobación de referencias",
        "drug_screen": "la prueba de drogas",
        "right_to_work": "la comprobación de mi permiso para trabajar",
        "credentials": "la comprobación de mi titulación y experiencia",
        "medical": "el reconocimiento médico",
        "security_clearance": "la habilitación de seguridad",
        "driving_record": "la comprobación del permiso de conducir",
    },
}
CHECK = {
    "en": "Where does the {check} stand, who runs it, and when do you expect it to be done? Please confirm the result in writing.",
    "de": "Wie weit ist {check}, wer führt sie durch und wann rechnen Sie mit dem Abschluss? Bitte bestätigen Sie mir das"
    " Ergebnis schriftlich.",
    "fr": "Où en est {check}, qui s'en charge et pour quand est-ce prévu ? Merci de me confirmer le résultat par écrit.",
    "es": "¿Cómo va {check}, quién se encarga y para cuándo se espera? Les agradecería el resultado por escrito.",
}
QUESTIONS = {
    "en": {
        "visa": "Where does my visa or work permit stand, who handles it, and when do you expect it? Please write to me when it"
        " is granted.",
        "non_compete": "Is my former employer's non-compete settled for you? Please confirm it in writing.",
        "contract_award": "Is the contract that the position depends on awarded, or when is that decided? Please confirm it"
        " in writing.",
        "funding": "Is the funding of the position secured, or when is that decided? Please confirm it in writing.",
        "approval": "Has the approval that the offer depends on been given, or when is that decided? Please confirm it in"
        " writing.",
        "client_approval": "Has the client approved, or when will they? Please confirm it in writing.",
        "countersignature": "Could you send me a copy signed by your side, or confirm that the contract is in force?",
        "acceptance": "How do I accept so that it counts? Please confirm in writing when you have my acceptance.",
        "start_date": "On which date do I start? Please confirm the date in writing.",
        "in_writing": "When can I have the offer in writing, with the title, the pay and the start date?",
        "stands": "Does the offer stand, on which terms, and with which start date? Please confirm it in writing.",
        "is_there_one": "Is there an offer, and when can I have it in writing?",
        "other": "The offer mentions this: “{quote}” Is it settled? Please confirm it in writing.",
        "file": "I could not read {file}. Could you send it again as a file with text?",
    },
    "de": {
        "visa": "Wie weit ist mein Visum oder meine Arbeitserlaubnis, wer kümmert sich darum und wann rechnen Sie damit? Bitte"
        " schreiben Sie mir, sobald sie erteilt ist.",
        "non_compete": "Ist das Wettbewerbsverbot meines früheren Arbeitgebers für Sie geklärt? Bitte bestätigen Sie es mir"
        " schriftlich.",
        "contract_award": "Ist der Auftrag erteilt, an dem die Stelle hängt, oder wann fällt die Entscheidung? Bitte bestätigen"
        " Sie es mir schriftlich.",
        "funding": "Ist die Finanzierung der Stelle gesichert, oder wann fällt die Entscheidung? Bitte bestätigen Sie es mir"
        " schriftlich.",
        "approval": "Liegt die Zustimmung vor, an der das Angebot hängt, oder wann wird darüber entschieden? Bitte bestätigen"
        " Sie es mir schriftlich.",
        "client_approval": "Hat der Kunde zugestimmt, oder wann wird er das? Bitte bestätigen Sie es mir schriftlich.",
        "countersignature": "Könnten Sie mir ein von Ihnen unterschriebenes Exemplar senden oder bestätigen, dass der Vertrag"
        " gilt?",
        "acceptance": "Wie nehme ich das Angebot verbindlich an? Bitte bestätigen Sie mir schriftlich, wenn meine Zusage da"
        " ist.",
        "start_date": "An welchem Tag beginne ich? Bitte bestätigen Sie mir das Datum schriftlich.",
        "in_writing": "Wann kann ich das Angebot schriftlich bekommen, mit Stelle, Gehalt und Arbeitsbeginn?",
        "stands": "Gilt das Angebot noch, zu welchen Bedingungen und mit welchem Beginn? Bitte bestätigen Sie es mir"
        " schriftlich.",
        "is_there_one": "Gibt es ein Angebot, und wann kann ich es schriftlich bekommen?",
        "other": "Im Angebot steht: „{quote}“ Ist das erledigt? Bitte bestätigen Sie es mir schriftlich.",
        "file": "{file} konnte ich nicht lesen. Könnten Sie mir die Datei noch einmal mit lesbarem Text senden?",
    },
    "fr": {
        "visa": "Où en est mon visa ou mon autorisation de travail, qui s'en charge et pour quand est-ce prévu ? Merci de"
        " m'écrire dès qu'il est accordé.",
        "non_compete": "La clause de non-concurrence de mon ancien employeur est-elle réglée pour vous ? Merci de me le"
        " confirmer par écrit.",
        "contract_award": "Le marché dont dépend le poste est-il attribué, ou quand sera-t-il décidé ? Merci de me le confirmer"
        " par écrit.",
        "funding": "Le financement du poste est-il assuré, ou quand sera-t-il décidé ? Merci de me le confirmer par écrit.",
        "approval": "L'accord dont dépend l'offre est-il donné, ou quand sera-t-il décidé ? Merci de me le confirmer par écrit.",
        "client_approval": "Le client a-t-il donné son accord, ou quand le donnera-t-il ? Merci de me le confirmer par écrit.",
        "countersignature": "Pourriez-vous m'envoyer l'exemplaire signé par vous, ou me confirmer que le contrat est en"
        " vigueur ?",
        "acceptance": "Comment accepter pour que cela compte ? Merci de me confirmer par écrit que vous avez mon accord.",
        "start_date": "À quelle date dois-je commencer ? Merci de me la confirmer par écrit.",
        "in_writing": "Quand pourrai-je avoir l'offre par écrit, avec le poste, le salaire et la date de début ?",
        "stands": "L'offre est-elle maintenue, à quelles conditions et à quelle date ? Merci de me le confirmer par écrit.",
        "is_there_one": "Y a-t-il une offre, et quand pourrai-je l'avoir par écrit ?",
        "other": "L'offre indique : « {quote} » Est-ce réglé ? Merci de me le confirmer par écrit.",
        "file": "Je n'ai pas pu lire {file}. Pourriez-vous me le renvoyer dans un format avec texte ?",
    },
    "es": {
        "visa": "¿Cómo va mi visado o permiso de trabajo, quién lo tramita y para cuándo se espera? Les agradecería que me"
        " escribieran cuando esté concedido.",
        "non_compete": "¿Está resuelto para ustedes el pacto de no competencia con mi anterior empresa? Les agradecería la"
        " confirmación por escrito.",
        "contract_award": "¿Está adjudicado el contrato del que depende el puesto, o cuándo se decide? Les agradecería la"
        " confirmación por escrito.",
        "funding": "¿Está asegurada la financiación del puesto, o cuándo se decide? Les agradecería la confirmación por"
        " escrito.",
        "approval": "¿Se ha dado la aprobación de la que depende la oferta, o cuándo se decide? Les agradecería la"
        " confirmación por escrito.",
        "client_approval": "¿Ha dado el cliente su conformidad, o cuándo lo hará? Les agradecería la confirmación por escrito.",
        "countersignature": "¿Podrían enviarme una copia firmada por su parte o confirmarme que el contrato está en vigor?",
        "acceptance": "¿Cómo acepto para que conste? Les agradecería que me confirmaran por escrito que tienen mi aceptación.",
        "start_date": "¿En qué fecha empiezo? Les agradecería la confirmación por escrito.",
        "in_writing": "¿Cuándo puedo tener la oferta por escrito, con el puesto, el salario y la fecha de inicio?",
        "stands": "¿Sigue en pie la oferta, en qué condiciones y con qué fecha? Les agradecería la confirmación por escrito.",
        "is_there_one": "¿Hay una oferta, y cuándo puedo tenerla por escrito?",
        "other": "La oferta dice: «{quote}» ¿Está resuelto? Les agradecería la confirmación por escrito.",
        "file": "No he podido leer {file}. ¿Podrían enviármelo de nuevo con texto legible?",
    },
}
