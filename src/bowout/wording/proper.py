"""Words with a capital that name nobody, placeholders, titles: data for the check, and nothing that decides."""

from __future__ import annotations

import re

from bowout.lazy import lazily
from bowout.wording.clock import MONTH_NUMBERS, WEEKDAY_NUMBERS

PLACEHOLDER = lazily(
    r"\[[^\[\]\n]{1,60}\]|\{[^{}\n]{0,60}\}|<(?!https?:|mailto:)[A-Za-zÀ-ÿ_ ]{2,40}>|\b(?:X{3,}|x{4,})\b|_{3,}|\.{6,}|%[A-Za-z_]{3,30}%|\$[A-Za-z_]{3,30}\b"
    r"|\b(?:TODO|TBD|TBC|FIXME|INSERT|EINFÜGEN|INSERTAR|INSÉRER|À COMPLÉTER|LOREM)\b|\b(?:insert|your|hiring manager|recruiter|company|job|role|position|first|last|candidate)[ _](?:name|title)(?: here)?\b(?= here|\s*$|,\s*$)"
    r"|\b(?:Musterfirma|Max Mustermann|Jane Doe|John Doe|Acme Corp)\b|\((?:name|company|firma|date|role|entreprise|empresa|nombre|nom)\)|\bNN\b|\?\?\?|«\s*nom\s*»",
    re.MULTILINE,
)

TITLES = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir madam frau herr herrn fr hr mme mlle m madame monsieur mesdames
    messieurs lic licenciado licenciada ing ingeniero arq mtro mtra mag dipl dra ldo lda cp sr sra srta senor senora senorita don dona d damen herren team
    """.split()
)

GENERIC_GREETING = frozenset(
    """
    dear hi hello all team hiring manager managers recruiting recruitment recruiter talent acquisition human
    resources hr people everyone there colleagues sir madam folks friends damen herren zusammen liebe liebes
    lieber geehrte geehrter geehrtes sehr guten guter tag morgen abend bonjour madame monsieur equipe recrutement
    service ressources humaines rh a tous toutes et y e equipo seleccion recursos humanos rrhh buenos buenas dias
    tardes noches estimado estimada estimados estimadas hola querido querida todos personalabteilung personalteam
    recruiting-team recruitingteam good morning afternoon evening bewerbungsteam panel committee selection
    department office staff again kolleginnen kollegen leute hr-team hr-abteilung jury direction responsable du de
    la le les senores senor senora cher chere chers cheres nochmal
    """.split()
)

NOT_A_NAME = frozenset(
    """
    eastern pacific central mountain standard daylight i i'm i've i'd i'll mr mrs ms dr prof madam sir dear thank thanks hr cv ceo cto cfo coo vp it qa ux ui ai id
    pdf usa us uk eu gb linkedin zoom teams meet google skype whatsapp xing slack calendly email team hiring
    manager talent acquisition human resources people recruiting recruitment recruiter operations engineering
    marketing sales finance product design data support kind best regards english german french spanish european
    american british christmas easter new year please also monday's madame monsieur mme messieurs mesdames
    recursos humanos rrhh ressources humaines rh gmt utc cet cest bst est edt cst cdt mst mdt pst pdt et pt ct mt
    eet wet am pm a.m p.m senior junior lead head director chief officer vice president associate assistant
    coordinator specialist analyst engineer developer nurse teacher designer consultant full part time role
    position job berlin paris madrid london europe peninsular heure hora zone usted ustedes don dona sr sra srta
    vous je j'ai c'est my we you they he she it's that this and or but so if when while because as at for with the
    ciudad hora horario lunes a an in on to of navidad noel pascua semana santa spring summer autumn fall winter ok god internet covid
    """.split()
) | frozenset(MONTH_NUMBERS) | frozenset(WEEKDAY_NUMBERS)  # fmt: skip
