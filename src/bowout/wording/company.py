"""Words around company names: legal forms, and names too common to mean one company. Data only."""

from __future__ import annotations

LEGAL_FORMS = frozenset(
    """
    gmbh ag kg kgaa ohg ug se co mbh gbr ev eg & ltd limited llc llp inc incorporated corp corporation plc pty sa
    sas sarl sasu eurl sci sl slu sau scp spa srl bv nv oy ab as aps group gruppe groupe grupo holding holdings
    company und and
    """.split()
)

# A first word that stands in many names and in plain sentences: it names nobody by itself.
COMMON_NAMES = frozenset(
    """
    the north south east west city green blue black white red grey silver golden first united general national
    royal saint sankt santa santo stadt klinik klinikum hospital clinic university universitat universite
    universidad school schule ecole colegio escuela instituto institut centro centre center groupe grupo gruppe
    maison casa cabinet atelier praxis kanzlei bank banque banco hotel restaurant cafe garage grand grande neue
    neues alte alter nueva nuevo nouvelle nouveau european deutsche deutscher french spanish american british
    english german international global digital data tech software systems solutions services consulting partners
    people talent health care energy power water river lake harbour harbor mountain hill park garden field street
    open smart bright light sun star moon stone wood forest family mail email info team jobs careers work home
    house best good great true next new one two three line link point boulangerie pharmacie transports laboratoire
    laboratoires societe fondation association mairie ville conseil residencia ayuntamiento fundacion clinica
    universidade gemeinde landkreis kreis verein stiftung haus werk werke bau
    """.split()
)
