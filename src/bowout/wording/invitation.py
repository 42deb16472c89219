"""The few words around a declined invitation, by language: other guests can see them, so they name no reason."""

from __future__ import annotations

DECLINED = {"en": "Declined", "de": "Abgelehnt", "fr": "Refusé", "es": "Rechazado"}

COMMENT = {
    "en": "I will not be able to attend. Thank you for the invitation.",
    "de": "Ich kann nicht teilnehmen. Vielen Dank für die Einladung.",
    "fr": "Je ne pourrai pas assister à ce rendez-vous. Merci pour votre invitation.",
    "es": "No podré asistir. Muchas gracias por la invitación.",
}

INVITATION = {"en": "Invitation", "de": "Einladung", "fr": "Invitation", "es": "Invitación"}

# Stands before the title of an entry in the person's own calendar.
MARK = {"en": "Cancelled", "de": "Abgesagt", "fr": "Annulé", "es": "Cancelado"}
