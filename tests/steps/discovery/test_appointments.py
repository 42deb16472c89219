"""Which appointments stand after a few mails, in other words than the rules were first written for.

Every thread is of Monday 2 November 2026, 12:00 and later, in London; `>` is theirs, `<` the person's own.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bowout.steps.address import parse_addresses
from bowout.steps.discovery.discover import discover
from bowout.steps.message import Message

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 2, 22, tzinfo=UTC)
ME = "Robin Vale <robin@example.com>"
THEM = "Dana Reyes <dana@northwind.example>"
FIRST = "> Thank you for applying for the Data Analyst role."

THREADS: list[tuple[list[str], list[str]]] = [
    (["> Wir könnten: 9.11. um 13 Uhr, 10.11. um 9 Uhr oder 12.11. um 15 Uhr.", "< Am 9. und am 12. könnte ich."], []),
    (["> Tiene estos huecos: martes 10 a las 16 h o miércoles 11 a las 12 h. ¿Cuál prefiere?"], []),
    (
        [
            "> Tiene estos huecos: martes 10 a las 16 h o miércoles 11 a las 12 h. ¿Cuál prefiere?",
            "< Mejor el segundo, el martes estoy de visita de obra.",
        ],
        ["2026-11-11T12:00"],
    ),
    (
        ["> Pourriez-vous venir mardi 10 novembre à 10h ou jeudi 12 à 14h ?", "< Plutôt jeudi, mardi je travaille."],
        ["2026-11-12T14:00"],
    ),
    (
        [
            "> Would Tuesday 10 Nov at 10 or Thursday 12 Nov at 2 suit?",
            "< I could do Thursday if need be but prefer something the week after.",
        ],
        [],
    ),
    (
        [
            "> Would Tuesday 10 Nov at 10 or Thursday 12 Nov at 2 suit?",
            "< Both work, whichever you prefer.",
            "> Let's take the Thursday.",
        ],
        ["2026-11-12T14:00"],
    ),
    (
        [
            "> He is travelling until the 9th and would call you on Tuesday 10 November at 17:00 (Zurich). Kindly confirm.",
            "< Confirmed for the Tuesday, thank you.",
        ],
        ["2026-11-10T16:00"],
    ),
    (
        [
            "> Kendra would like an hour with you on Friday the 13th. 9.30 in the morning for her in Boston, so 2.30pm for us on this side."
        ],
        ["2026-11-13T14:30"],
    ),
    (["> Come up and see me on Wednesday the 11th, ten in the morning."], ["2026-11-11T10:00"]),
    (
        [
            "> Your interview is on Thursday 12 November at 2pm.",
            "> Dana is in Lyon that day. Shall we say Friday at 10? I have already moved the room booking.",
        ],
        ["2026-11-13T10:00"],
    ),
    (
        [
            "> Your interview is on Thursday 12 November at 2pm.",
            "> Traveller: VALE/ROBIN\n11 NOV BRE 17:05 - CPH 18:20\n12 NOV CPH 19:40 - BRE 20:55\nHotel: Pakhus, 1 night",
        ],
        ["2026-11-12T14:00"],
    ),
    (
        [
            "> Could you come on Nov 13 or Nov 20, either Friday, which one?",
            "< I can do the 13th.",
            "> Good, come at 7:45 a.m., the huddle is at 7:50.",
        ],
        ["2026-11-13T07:45"],
    ),
    (["> Can we talk tomorrow week at 10?", "< Yes, great."], ["2026-11-10T10:00"]),
    (["> Come in on Thursday 12th at half three."], ["2026-11-12T15:30"]),
    (["> Your interview is Monday 9 November at quarter to ten."], ["2026-11-09T09:45"]),
    (["> I'll ring you Wednesday 11th at 2."], ["2026-11-11T14:00"]),
    (["> I could do Tuesday 10 Nov at 10am or Wednesday 11 Nov at 3pm, let me know."], []),
    (
        ["> I could do Tuesday 10 Nov at 10am or Wednesday 11 Nov at 3pm, let me know.", "< Wednesday's good for me"],
        ["2026-11-11T15:00"],
    ),
    (["> Would Tuesday 10 November at 10am or 3pm be better?", "< 3 please"], ["2026-11-10T15:00"]),
    (
        ["> Options: Tue 10 Nov 10:00, Wed 11 Nov 15:00, Thu 12 Nov 9:30. Which suits?", "< The second one works."],
        ["2026-11-11T15:00"],
    ),
    (
        ["> Options:\n1) Tue 10 Nov 10:00\n2) Wed 11 Nov 15:00\n3) Thu 12 Nov 9:30", "< Option 3 please"],
        ["2026-11-12T09:30"],
    ),
    (
        [
            "> Your interview is confirmed for Thursday 12 November at 2pm.",
            "> Sorry, could we push it an hour later?",
            "< No problem.",
        ],
        ["2026-11-12T15:00"],
    ),
    (
        [
            "> Your interview is confirmed for Thursday 12 November at 2pm.",
            "> Something came up. Same time on Friday?",
            "< Sure",
        ],
        ["2026-11-13T14:00"],
    ),
    (
        [
            "> Your interview is confirmed for Thursday 12 November at 2pm.",
            "> I'm afraid we have to cancel Thursday's interview. Would Monday 16 November at 11am work?",
        ],
        [],
    ),
    (
        [
            "> Your interview is confirmed for Thursday 12 November at 2pm.",
            "> I'm afraid we have to cancel Thursday's interview. Would Monday 16 November at 11am work?",
            "< Yes, that works.",
        ],
        ["2026-11-16T11:00"],
    ),
    (
        [
            "> Your interview is confirmed for Thursday 12 November at 2pm.",
            "< I'm so sorry, could we do Friday 13 at 10am instead?",
            "> Of course, see you then.",
        ],
        ["2026-11-13T10:00"],
    ),
    (
        [
            "> Your interview is confirmed for Thursday 12 November at 2pm.",
            "< I'm so sorry, could we do Friday 13 at 10am instead?",
            "> Unfortunately Friday doesn't work for us, can you still make Thursday?",
        ],
        ["2026-11-12T14:00"],
    ),
    (["> When can you talk?", "< Any time after 4 on Thursday.", "> Let's say 4:30 then."], ["2026-11-05T16:30"]),
    (
        ["> When are you free next week?", "< Tuesday or Wednesday afternoon.", "> Wednesday at 2 it is."],
        ["2026-11-11T14:00"],
    ),
    (["> Please complete the test by Tuesday 10 November at 5pm."], []),
    (["> The panel meets on the 12th at 2pm and we will let you know."], []),
    (["> I am back on Monday 9th at 9am and will write to you then."], []),
    (["> Join our careers webinar on Thursday 12 November at 6pm."], []),
    (["> Your first day is Monday 16 November at 9am."], []),
    (["> Your interview is scheduled for November 12, 2026 at 2:00 PM GMT."], ["2026-11-12T14:00"]),
    (
        [
            "> You'll meet HR on Tuesday 10 November at 10am.",
            "> Second interview with the team is booked for Friday 13 November at 2pm.",
        ],
        ["2026-11-10T10:00", "2026-11-13T14:00"],
    ),
    (["> Could you come Thursday 12 November at 2pm?", "< Sorry, Thursday doesn't work for me."], []),
    (
        ["> Could you come Thursday 12 November at 2pm?", "< Sorry, Thursday doesn't work, could we do Friday at 10?"],
        [],
    ),
    (
        [
            "> Could you come Thursday 12 November at 2pm?",
            "< Sorry, Thursday doesn't work, could we do Friday 13th at 10?",
            "> Friday at 10 is fine!",
        ],
        ["2026-11-13T10:00"],
    ),
    (["> Could you come Thursday 12 November at 2pm?", "< Let me check my diary and get back to you."], []),
    (["> Let's speak Tuesday 10 November at 9am PT."], ["2026-11-10T17:00"]),
    (
        ["> Let's speak Tuesday 10 November at 9am PT.", "> Can we make it Wednesday 10am instead?", "< Works!"],
        ["2026-11-11T18:00"],
    ),
    (["> Let's speak Tuesday 10 November at 5pm your time (9am for us)."], ["2026-11-10T17:00"]),
    (["> Wir laden Sie zum Gespräch am Donnerstag um halb drei ein."], ["2026-11-05T14:30"]),
    (
        ["> Passt Ihnen Dienstag, 10.11., 10 Uhr oder Mittwoch, 11.11., 15 Uhr?", "< Mittwoch passt."],
        ["2026-11-11T15:00"],
    ),
    (
        [
            "> Passt Ihnen Dienstag, 10.11., 10 Uhr oder Mittwoch, 11.11., 15 Uhr?",
            "< Der zweite Termin wäre mir lieber.",
        ],
        ["2026-11-11T15:00"],
    ),
    (
        [
            "> Ihr Termin ist am Donnerstag, 12.11., um 14 Uhr.",
            "> Leider müssen wir verschieben. Geht Freitag, gleiche Uhrzeit?",
            "< Ja, passt.",
        ],
        ["2026-11-13T14:00"],
    ),
    (
        [
            "> Ihr Termin ist am Donnerstag, 12.11., um 14 Uhr.",
            "> Wir müssen den Termin leider um eine Stunde nach hinten verschieben, also 15 Uhr.",
        ],
        ["2026-11-12T15:00"],
    ),
    (
        [
            "> Ihr Termin ist am Donnerstag, 12.11., um 14 Uhr.",
            "> Leider muss ich unseren Termin am Donnerstag absagen, ich melde mich.",
        ],
        [],
    ),
    (["> Ich rufe Sie übermorgen gegen 16 Uhr an."], ["2026-11-04T16:00"]),
    (["> Hätten Sie übermorgen um Viertel nach neun Zeit?", "< Ja, gerne!"], ["2026-11-04T09:15"]),
    (["> Bitte senden Sie die Unterlagen bis Freitag, 13.11., 12 Uhr."], []),
    (["> Der Betriebsrat tagt am Donnerstag um 10 Uhr, danach melde ich mich."], []),
    (["> Sie erreichen mich Montag bis Freitag von 9 bis 17 Uhr."], []),
    (["> Kommen Sie doch nächsten Montag um 7 zum Probearbeiten vorbei."], ["2026-11-09T07:00"]),
    (
        [
            "> Können Sie Mittwoch, 11.11. um 9?",
            "< Mittwoch bin ich leider verhindert, ginge Donnerstag um 9?",
            "> Ja, Donnerstag 9 Uhr.",
        ],
        ["2026-11-12T09:00"],
    ),
    (["> Je vous attends jeudi 12 novembre à 14h30."], ["2026-11-12T14:30"]),
    (["> Seriez-vous disponible mardi en huit à 9h ?", "< Oui, parfait."], ["2026-11-10T09:00"]),
    (
        [
            "> Entretien confirmé jeudi 12 novembre à 14h.",
            "> Je dois décaler, plutôt vendredi à la même heure ?",
            "< Pas de souci.",
        ],
        ["2026-11-13T14:00"],
    ),
    (
        [
            "> Entretien confirmé jeudi 12 novembre à 14h.",
            "> On peut se voir une heure plus tard ?",
            "< Oui, aucun problème",
        ],
        ["2026-11-12T15:00"],
    ),
    (
        ["> Entretien confirmé jeudi 12 novembre à 14h.", "> Je suis au regret d'annuler notre rendez-vous de jeudi."],
        [],
    ),
    (["> Je vous appelle demain à 18h."], ["2026-11-03T18:00"]),
    (
        ["> Je vous propose mardi 10 à 9h, mercredi 11 à 11h ou jeudi 12 à 16h.", "< Le deuxième créneau me convient."],
        ["2026-11-11T11:00"],
    ),
    (
        ["> Je vous propose mardi 10 à 9h, mercredi 11 à 11h ou jeudi 12 à 16h.", "< Jeudi, très bien"],
        ["2026-11-12T16:00"],
    ),
    (["> Merci de répondre avant vendredi 13 novembre à 12h."], []),
    (
        ["> Quelles sont vos disponibilités ?", "< Mercredi 11 après 15h.", "> Alors mercredi à 15h30, c'est noté."],
        ["2026-11-11T15:30"],
    ),
    (["> Te espero el jueves 12 a las cinco y media."], ["2026-11-12T17:30"]),
    (["> ¿Te va bien el martes que viene a las 10?", "< Perfecto"], ["2026-11-03T10:00"]),
    (["> ¿Martes 10 a las 9:30 o jueves 12 a las 16:00?", "< El jueves mejor"], ["2026-11-12T16:00"]),
    (
        [
            "> Confirmada la entrevista el jueves 12 a las 16h.",
            "> Perdona, ¿podemos pasarlo al viernes a la misma hora?",
            "< Claro",
        ],
        ["2026-11-13T16:00"],
    ),
    (
        [
            "> Confirmada la entrevista el jueves 12 a las 16h.",
            "> Tenemos que cancelar la entrevista del jueves, lo siento.",
        ],
        [],
    ),
    (["> Te llamo mañana a las 12."], ["2026-11-03T12:00"]),
    (["> Tienes hasta el viernes 13 a las 14:00 para enviar la prueba."], []),
    (["> Ven el miércoles por la tarde, sobre las 5."], ["2026-11-04T17:00"]),
    (["> Are you around Wed 11/11 3-4pm?", "< Yep"], ["2026-11-11T15:00"]),
    (
        ["> We'd love to have you in.\n\nDate: Wednesday 11 November\nTime: 10:30am\nWhere: 4 Dock St"],
        ["2026-11-11T10:30"],
    ),
    (["> Topic: Interview Robin\nTime: Nov 12, 2026 02:00 PM London\nJoin Zoom Meeting"], ["2026-11-12T14:00"]),
    (
        [
            "> Interview Thursday 12 November 2pm confirmed.",
            "> Running behind, can we start at 2.30 instead?",
            "< Fine by me",
        ],
        ["2026-11-12T14:30"],
    ),
    (
        [
            "> Interview Thursday 12 November 2pm confirmed.",
            "> Just a reminder that we're meeting Thursday at 2. Ask for Sam.",
            "< Thanks, see you Thursday",
        ],
        ["2026-11-12T14:00"],
    ),
    (
        [
            "> Our office is open Monday to Friday 9am to 5pm. We look forward to speaking to you on Thursday 12 November at 11am."
        ],
        ["2026-11-12T11:00"],
    ),
    (["> Let's pencil in Thursday 12 November at 11, I'll confirm tomorrow."], []),
    (["> Could you come Thursday 12 November at 2pm?", "< Thanks! What should I bring?"], []),
    (["> Our board meets on Thursday 12 November at 2pm to decide."], []),
    (
        [
            "> We were impressed and want to move ahead. Would you be free to meet our head of data on the 12th at 10:15?",
            "< Absolutely, I'd be delighted.",
        ],
        ["2026-11-12T10:15"],
    ),
    (
        [
            "> Are mornings or afternoons better? I have Tues 10th 9.30 or Thurs 12th 4.15.",
            "< Thurs 4.15 is perfect, see you then",
        ],
        ["2026-11-12T16:15"],
    ),
    (
        [
            "> Hi Robin - any chance you could pop in Friday 13th around 11?",
            "< Friday's tricky. Monday?",
            "> Monday 16th at 11 then.",
            "< Great",
        ],
        ["2026-11-16T11:00"],
    ),
    (["> You're all set for your phone screen: Tue, Nov 10, 2026, 3:30 PM - 4:00 PM (GMT)."], ["2026-11-10T15:30"]),
    (["> We need to reschedule your interview on 12 November at 2pm to 16 November at 3pm."], ["2026-11-16T15:00"]),
    (
        ["> Your interview on Thursday 12 November at 2pm has been rescheduled. New time: Monday 16 November, 09:00."],
        ["2026-11-16T09:00"],
    ),
    (
        [
            "> The interview originally planned for Thursday 12 November at 2pm will now take place on Friday 13 November at 10am."
        ],
        ["2026-11-13T10:00"],
    ),
    (
        [
            "> Interview Thursday 12 November 2pm confirmed.",
            "> Hi Robin, Sam is off sick so Thursday is off. I'll come back to you with a new date.",
        ],
        [],
    ),
    (
        [
            "> Interview Thursday 12 November 2pm confirmed.",
            "> Please disregard my last mail, the interview is on Tuesday 10 November at 2pm.",
        ],
        ["2026-11-10T14:00"],
    ),
    (
        ["> Interview Thursday 12 November 2pm confirmed.", "> Small correction: it's at 3pm, not 2pm."],
        ["2026-11-12T15:00"],
    ),
    (["> Can you make 9:15 tomorrow? Ask for Jo at the desk.", "< Yes I can make that."], ["2026-11-03T09:15"]),
    (["> Can you do a trial shift Saturday 7-3?", "< Yes chef"], ["2026-11-07T07:00"]),
    (["> let's meet mon 9th @ 8.30, bring your tools"], ["2026-11-09T08:30"]),
    (
        [
            "> Would you be able to come for an interview on Tuesday 10th November? Either 10am, 11.30am or 2pm.",
            "< 11.30 please.",
        ],
        ["2026-11-10T11:30"],
    ),
    (
        [
            "> I can offer the following times next week: Monday 14:00, Tuesday 10:00, Wednesday 16:00.",
            "< Tuesday at 10 would be ideal.",
        ],
        ["2026-11-10T10:00"],
    ),
    (
        [
            "> When could we talk?",
            "< I'm free Wed 11 Nov from 2pm or Thu 12 Nov before noon.",
            "> Thu 11:00 it is, I'll call your mobile.",
        ],
        ["2026-11-12T11:00"],
    ),
    (
        ["> When could we talk?", "< How about Wednesday 11 November at 2pm?", "> Works for me, invite to follow."],
        ["2026-11-11T14:00"],
    ),
    (
        [
            "> When could we talk?",
            "< How about Wednesday 11 November at 2pm?",
            "> I'm in meetings then. 4pm?",
            "< Yes.",
        ],
        ["2026-11-11T16:00"],
    ),
    (["> Our team offsite is on Thursday 12 November at 9am so replies may be slow."], []),
    (["> Applications close Friday 13 November at 23:59."], []),
    (["> Your take-home is due Monday 16 November at 9am."], []),
    (["> The hiring committee will review everyone on Tuesday 10 November at 10:00."], []),
    (["> Could we talk Wednesday at 5pm CET?", "< Yes that's 4pm here, fine."], ["2026-11-04T16:00"]),
    (["> Happy to chat Thursday 12 November 11am ET / 4pm GMT."], ["2026-11-12T16:00"]),
    (["> Can you speak with our CTO on 12 Nov at 8am Pacific?", "< Sure thing, 4pm for me."], ["2026-11-12T16:00"]),
    (
        [
            "> Thanks for coming in on Monday at 10am. We'd like you back on Thursday 12 November at 2pm to meet Bob.",
            "< Looking forward to it",
        ],
        ["2026-11-12T14:00"],
    ),
    (
        [
            "> Interview Thursday 12 November 2pm confirmed.",
            "< Would it be possible to move to the morning?",
            "> Yes, 10am works.",
        ],
        ["2026-11-12T10:00"],
    ),
    (
        [
            "> Interview Thursday 12 November 2pm confirmed.",
            "< I might be 10 minutes late, train from Leeds gets in at 1:50pm.",
        ],
        ["2026-11-12T14:00"],
    ),
    (
        [
            "> Interview Thursday 12 November 2pm confirmed.",
            "> Could you let me know by Monday at 5pm whether you need parking?",
        ],
        ["2026-11-12T14:00"],
    ),
    (
        [
            "> Interview Thursday 12 November 2pm confirmed.",
            "> Reminder: the interview will last until 4pm and includes lunch at 1pm.",
        ],
        ["2026-11-12T14:00"],
    ),
    (
        [
            "> Herr Vale, am Donnerstag, 12. November, hätten wir um 10:30 Uhr einen Termin für Sie.",
            "< Den nehme ich gerne.",
        ],
        ["2026-11-12T10:30"],
    ),
    (["> Schaffen Sie es am Freitag um 8 in unser Büro?", "< Das schaffe ich."], ["2026-11-06T08:00"]),
    (
        [
            "> Wann passt es Ihnen?",
            "< Am besten Mittwoch, 11.11., ab 17 Uhr.",
            "> Dann rufe ich Sie am Mittwoch um 17:30 Uhr an.",
        ],
        ["2026-11-11T17:30"],
    ),
    (
        ["> Ihr Vorstellungsgespräch findet statt am:\nDatum: 12.11.2026\nUhrzeit: 09:00 Uhr\nOrt: Hauptstraße 1"],
        ["2026-11-12T09:00"],
    ),
    (
        ["> Termin steht: Do 12.11. 14-15 Uhr, Teams.", "> Kleine Änderung: wir fangen erst um 14:30 an."],
        ["2026-11-12T14:30"],
    ),
    (
        [
            "> Ihr Termin ist am Donnerstag, 12.11., um 14 Uhr.",
            "< Leider bin ich am Donnerstag krank. Ginge es am Montag drauf?",
            "> Gute Besserung! Montag, 16.11., gleiche Zeit.",
        ],
        ["2026-11-16T14:00"],
    ),
    (["> Ihr Termin ist am Donnerstag, 12.11., um 14 Uhr.", "> Der Termin am Donnerstag muss leider entfallen."], []),
    (["> Wie wäre es mit Montag oder Dienstag um 10?", "< Dienstag!"], ["2026-11-03T10:00"]),
    (["> Sagen wir Mittwoch Viertel vor elf?", "< Abgemacht"], ["2026-11-04T10:45"]),
    (["> Die Schicht beginnt Montag um 6 Uhr."], []),
    (["> Ab Montag bin ich wieder da, 9 Uhr."], []),
    (["> Wir sehen uns also morgen in acht Tagen um 11 Uhr."], ["2026-11-10T11:00"]),
    (["> Pouvez-vous venir mercredi 11 à 8h30 ?", "< C'est noté, à mercredi."], ["2026-11-11T08:30"]),
    (["> Rendez-vous fixé au 12/11/2026 à 14 h 00."], ["2026-11-12T14:00"]),
    (["> Seriez-vous libre jeudi 12 ?", "< Oui, à partir de 10h.", "> Disons 10h30."], ["2026-11-12T10:30"]),
    (
        ["> Entretien jeudi 12 novembre à 14h.", "> Changement : finalement ce sera vendredi 13 à 9h."],
        ["2026-11-13T09:00"],
    ),
    (
        [
            "> Entretien jeudi 12 novembre à 14h.",
            "< Je suis désolé, j'ai un empêchement jeudi. Vendredi même heure ?",
            "> Pas de problème, à vendredi.",
        ],
        ["2026-11-13T14:00"],
    ),
    (["> La commission se réunit le 12 novembre à 10h."], []),
    (["> On vous attend lundi prochain à 7h en tenue."], ["2026-11-09T07:00"]),
    (["> Je vous appellerai d'ici vendredi 18h."], []),
    (["> Mardi dix heures et quart, ça vous irait ?", "< Très bien."], ["2026-11-03T10:15"]),
    (["> ¿Puedes venir el jueves 12 a las once menos cuarto?", "< Allí estaré"], ["2026-11-12T10:45"]),
    (["> Tu entrevista queda fijada para el 12/11/2026 a las 10:00 h."], ["2026-11-12T10:00"]),
    (["> La entrevista del jueves 12 a las 16h pasa al viernes 13 a las 9h."], ["2026-11-13T09:00"]),
    (
        [
            "> Entrevista el jueves 12 a las 16h.",
            "< Me ha surgido un imprevisto, ¿podría ser una hora más tarde?",
            "> Sin problema, a las cinco.",
        ],
        ["2026-11-12T17:00"],
    ),
    (
        ["> ¿Cuándo te viene bien?", "< El miércoles 11 por la tarde.", "> Pues miércoles a las 6."],
        ["2026-11-11T18:00"],
    ),
    (["> ¿Te llamo pasado mañana sobre las 12?", "< Sí, perfecto"], ["2026-11-04T12:00"]),
    (["> El comité se reúne el jueves a las 10 para decidir."], []),
    (
        [
            "> Interview invitation\n\nDear Robin,\n\nPlease attend as follows:\n\nDay: Thursday\nDate: 12th November 2026\nTime: 1.30pm (arrive 1.15pm)\nVenue: Room 4"
        ],
        ["2026-11-12T13:30"],
    ),
    (["> We've got you down for 13:00 on 12/11."], ["2026-11-12T13:00"]),
    (["> Booked: 2026-11-12 14:00 Europe/London"], ["2026-11-12T14:00"]),
    (["> Slots left: 12 Nov 9:00, 9:45, 10:30. Reply with your choice.", "< 9:45"], ["2026-11-12T09:45"]),
    (["> How does Thursday at 3 sound?", "< Sounds good to me!"], ["2026-11-05T15:00"]),
    (["> Thursday 3pm for a coffee?", "< Lovely"], ["2026-11-05T15:00"]),
    (["> I tried calling. Will try again tomorrow at 11."], ["2026-11-03T11:00"]),
    (["> Would you be able to start on Monday 16 November at 8am?"], []),
    (["> See you at noon on Thursday 12th!"], ["2026-11-12T12:00"]),
    (["> Thursday 12 November works on our end too - 9am?", "< 9am it is"], ["2026-11-12T09:00"]),
    (["> Let's talk Thursday. 3pm ok?", "< ok"], ["2026-11-05T15:00"]),
    (["> I'll give you a bell tomorrow arvo, say 3ish?", "< No worries"], ["2026-11-03T15:00"]),
    (["> I've sent an invite for Friday the 13th at 4. If that doesn't work just shout."], ["2026-11-13T16:00"]),
    (["> Unless I hear otherwise I'll call on Friday 13 November at 4pm."], ["2026-11-13T16:00"]),
    (
        ["> Your interview is on Friday 13 November at 4pm. Please arrive 10 minutes early and bring your passport."],
        ["2026-11-13T16:00"],
    ),
    (
        ["> Interview Friday 13 November at 4pm. You'll meet Ana (4:00), Ben (4:30) and Cy (5:00)."],
        ["2026-11-13T16:00"],
    ),
    (
        ["> Following our call at 2pm today, please find the next step: an interview on 13 November at 4pm."],
        ["2026-11-13T16:00"],
    ),
    (["> Can we do 12 November 14:00?", "< That slot's gone I'm afraid, I have a clinic."], []),
    (["> Can we do 12 November 14:00?", "< I'd prefer the morning.", "> OK, 9:30 then."], ["2026-11-12T09:30"]),
    (["> Can we do 12 November 14:00?", "< Could we say 15:00 instead?", "> Yes, 15:00."], ["2026-11-12T15:00"]),
    (
        ["> Can we do 12 November 14:00?", "< Could we say 15:00 instead?", "> Perfect, speak then."],
        ["2026-11-12T15:00"],
    ),
    (["> Can we do 12 November 14:00?", "< Yes but only until 14:30."], ["2026-11-12T14:00"]),
    (
        ["> Interview Friday 13 November at 4pm.", "> Apologies, we need to bring it forward by an hour, to 3pm."],
        ["2026-11-13T15:00"],
    ),
    (
        [
            "> Interview Friday 13 November at 4pm.",
            "> Could we bring it forward to Wednesday?",
            "< Yes, same time?",
            "> Yes.",
        ],
        ["2026-11-11T16:00"],
    ),
    (
        ["> Interview Friday 13 November at 4pm.", "> The interview will be by Teams rather than in person."],
        ["2026-11-13T16:00"],
    ),
    (
        [
            "> Interview Friday 13 November at 4pm.",
            "> Unfortunately the post has been filled and your interview on Friday is cancelled.",
        ],
        [],
    ),
    (
        [
            "> Interview Friday 13 November at 4pm.",
            "> Could you also meet our CEO on Monday 16 November at 9am?",
            "< Happy to.",
        ],
        ["2026-11-13T16:00", "2026-11-16T09:00"],
    ),
    (
        [
            "> Interview Friday 13 November at 4pm.",
            "< I'd rather cancel Friday if that's ok, I need more time to prepare.",
        ],
        ["2026-11-13T16:00"],
    ),
    (
        ["> Ich könnte Ihnen Mo 9.11. 11:00 / Di 10.11. 13:00 anbieten.", "< Dann nehme ich Dienstag."],
        ["2026-11-10T13:00"],
    ),
    (["> Treffen wir uns am 12. um 10 bei uns im Büro?", "< Gern, bis dann."], ["2026-11-12T10:00"]),
    (
        ["> Wir haben für Sie Donnerstag, den 12. November, 13 Uhr, reserviert. Bitte bestätigen Sie kurz."],
        ["2026-11-12T13:00"],
    ),
    (
        [
            "> Ihr Termin ist am Donnerstag, 12.11., um 14 Uhr.",
            "> Frau Kern ist am Donnerstag leider verhindert. Könnten wir auf Freitag, 10 Uhr, ausweichen?",
            "< Ja, das geht.",
        ],
        ["2026-11-13T10:00"],
    ),
    (
        [
            "> Ihr Termin ist am Donnerstag, 12.11., um 14 Uhr.",
            "> Wir müssen den Termin vorverlegen: neu Mittwoch 11.11. 9 Uhr.",
        ],
        ["2026-11-11T09:00"],
    ),
    (["> Ihr Termin ist am Donnerstag, 12.11., um 14 Uhr.", "< Danke, bis Donnerstag!"], ["2026-11-12T14:00"]),
    (["> Bewerbungsschluss ist der 13.11., 12 Uhr."], []),
    (["> Mein Zug kommt Donnerstag um 9:10 an, ich bin ab 10 im Büro."], []),
    (
        ["> Je vous propose un entretien mercredi 11 novembre à 10 heures dans nos locaux.", "< Cela me convient."],
        ["2026-11-11T10:00"],
    ),
    (["> On cale ça mardi ou mercredi à 9h ?", "< Mercredi."], ["2026-11-04T09:00"]),
    (["> Nous vous confirmons votre rendez-vous du jeudi 12 novembre 2026 à 14h15 avec M. Roy."], ["2026-11-12T14:15"]),
    (
        [
            "> Entretien jeudi 12 novembre à 14h.",
            "> M. Roy est souffrant, l'entretien de jeudi est annulé, je reviens vers vous.",
        ],
        [],
    ),
    (["> Entretien jeudi 12 novembre à 14h.", "> L'entretien est avancé à 11h."], ["2026-11-12T11:00"]),
    (["> Je serai de retour lundi à 9h."], []),
    (["> Réunion d'information collective le jeudi 12 novembre à 14h."], []),
    (["> Quedamos el miércoles 11 a las 10 en la oficina."], ["2026-11-11T10:00"]),
    (
        ["> ¿Podrías el lunes 9 a las 18h o el martes 10 a las 9h?", "< El lunes a las 18h perfecto."],
        ["2026-11-09T18:00"],
    ),
    (
        ["> Entrevista el jueves 12 a las 16h.", "> Hay que cambiar la entrevista, ¿el lunes 16 a la una?", "< Vale"],
        ["2026-11-16T13:00"],
    ),
    (["> Entrevista el jueves 12 a las 16h.", "> Se adelanta media hora, a las 15:30."], ["2026-11-12T15:30"]),
    (["> Estoy de vacaciones hasta el lunes 9 a las 9."], []),
    (["> El proceso se cierra el viernes 13 a las 15:00."], []),
    (
        [
            "> Are you free for a 15 min call? Calendly link attached.",
            "< Booked Tuesday 10 November 10:15, speak then.",
        ],
        ["2026-11-10T10:15"],
    ),
    (["> As discussed on the phone, you'll come and see us Wednesday week at 2."], ["2026-11-11T14:00"]),
    (["> As just discussed, Thurs 5th Nov, quarter past 10, Unit 7."], ["2026-11-05T10:15"]),
    (["> See you on 5 November.", "< What time?", "> 10am."], ["2026-11-05T10:00"]),
]


def thread(lines: list[str]) -> list[Message]:
    mails = []
    for number, line in enumerate([FIRST, *lines]):
        sender, to = (THEM, ME) if line.startswith(">") else (ME, THEM)
        parent = f"<{number - 1}@test>" if number else None
        mails.append(
            Message(
                id=f"<{number}@test>",
                subject="Re: Your application" if number else "Your application",
                sent=datetime(2026, 11, 2, 9, tzinfo=UTC) + timedelta(hours=3 * number),
                sender=parse_addresses(sender)[0],
                to=parse_addresses(to),
                in_reply_to=parent,
                references=(parent,) if parent else (),
                text=line[2:],
                said=line[2:],
            )
        )
    return mails


@pytest.mark.parametrize(("lines", "expected"), THREADS, ids=[" ".join(lines) for lines, _ in THREADS])
def test_what_stands_after_these_mails(lines: list[str], expected: list[str]) -> None:
    found = discover(thread(lines), [], now=NOW, home=LONDON, me=("robin@example.com",))
    everything = [*found.candidacies, *([found.kept] if found.kept else [])]
    ahead = sorted(talk.start for one in everything for talk in one.interviews if talk.status == "upcoming")
    assert [f"{start.astimezone(LONDON):%Y-%m-%dT%H:%M}" for start in ahead] == expected
