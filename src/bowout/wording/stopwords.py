"""Small words that tell languages apart, each in one list only: data, and nothing that decides."""

from __future__ import annotations

STOPWORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        """
    the and you your for with that have has been this was were are will would of to from my our i'm i've it's
    their which about thank could should what when who is at by be or but not had very all they them
    """.split()
    ),
    "de": frozenset(
        """
    ich und der die das den dem des ein eine einen einem einer nicht für mit auf ist sie ihnen ihre ihr ihrem
    ihren mich mir mein meine meinen meiner wir uns zu zum zur habe hat haben war wurde bei von vom als auch sehr
    dass wie über nach aus durch wenn oder aber dich dir du dein deine bitte noch
    """.split()
    ),
    "fr": frozenset(
        """
    je vous nous le les et est une dans pour avec votre vos notre nos ma mon mes du des au aux ce cette que qui
    sur pas ne j'ai c'est d'un d'une tu toi ton ta tes il elle ils suis avoir ont été sont mais donc très par
    """.split()
    ),
    "es": frozenset(
        """
    el los las y una para con su sus mi mis que por del al es en le les he ha han muy pero como más este esta
    nuestra nuestro usted ustedes tu tus te lo se fue ser sobre también gracias o ya
    """.split()
    ),
    "it": frozenset(
        """
    il gli che per con sono della del nella una questo la vi mia mio grazie ho anche alla nel
    """.split()
    ),
    "nl": frozenset(
        """
    het een van voor met mijn ik niet dat zijn jullie uw bij naar ook om aan heb bedankt deze
    """.split()
    ),
    "pt": frozenset(
        """
    o os uma para com não meu minha que obrigado obrigada sua seu por vocês pela pelo muito foi ao
    """.split()
    ),
}
