"""What jobs are called: the nouns that end or carry a job title, in English, German, French and Spanish."""

from __future__ import annotations

import re

from bowout.lazy import lazily

ENGLISH = """
    accountant actuary administrator advisor adviser agent aide analyst anaesthetist apprentice architect archivist
    artist assembler assistant associate attorney auditor author baker barista barber bartender biologist bookkeeper
    bricklayer broker builder butcher buyer captain caregiver carer caretaker carpenter cashier caterer chaplain
    chauffeur chef chemist cleaner clerk clinician coach coder collector commis companion concierge conductor
    consultant controller cook coordinator co-ordinator copywriter counsel counsellor counselor courier curator
    custodian dentist deputy designer detective developer dietitian director dispatcher doctor driver economist
    editor educator electrician engineer enforcer estimator examiner executive expert facilitator farmer firefighter
    fitter foreman forklift gardener geologist guard hairdresser handyman head host hostess housekeeper hygienist
    illustrator inspector installer instructor intern internship interpreter investigator janitor joiner journalist
    journeyman judge keeper labourer laborer landscaper lawyer lead lecturer librarian lifeguard linguist locksmith
    machinist maid manager marketer mason matron mechanic merchandiser midwife miner moderator nanny nurse
    nutritionist officer operative operator optician optometrist orderly owner painter paralegal paramedic partner
    pharmacist phlebotomist photographer physician physicist physio physiotherapist pilot planner plasterer plumber
    policeman porter postdoc practitioner principal producer professor programmer psychologist psychiatrist
    radiographer ranger receptionist recruiter registrar registrar rep representative researcher rigger roofer
    salesperson scaffolder scientist secretary server shepherd solicitor sonographer specialist sre stacker
    statistician steward stockbroker strategist stylist superintendent supervisor surgeon surveyor tailor teacher
    teller tester therapist trader trainee trainer translator treasurer tutor underwriter usher vet veterinarian
    waiter waitress warden warehouseman welder worker staff crew waitstaff writer technician technologist tech
    apprenticeship traineeship sous-chef dba qa devops"""
GERMAN = r"""
    \w*(?:assistent|assistenz|berater|buchhalter|chauffeur|chemiker|controller|designer|dozent|elektroniker
    |elektriker|entwickler|erzieher|fachkraft|fachfrau|fachmann|fahrer|forscher|friseur|gärtner|geselle|händler
    |handwerker|helfer|informatiker|ingenieur|installateur|jurist|kassier|kaufmann|kauffrau|kellner|koch|köchin
    |koordinator|laborant|lehrer|lehrkraft|leiter|leitung|lenker|maler|maurer|mechaniker|mechatroniker|meister
    |metzger|mitarbeiter|monteur|pfleger|pflegefach\w*|planer|praktikant|redakteur|referent|sachbearbeiter
    |schlosser|schreiner|sekretär|spezialist|techniker|tischler|trainer|übersetzer|verkäufer|vertriebler|verwalter
    |volontär|werkstudent|wirt|wissenschaftler|zimmermann|auszubildende|arzt|ärztin|bäcker|konditor|logistiker
    |disponent|servicekraft|reinigungskraft|hebamme|therapeut|pädagoge|pädagogin|architekt|anwalt|anwältin
    |programmierer|lagerist|chef de \w+|bilanzbuchhalter)(?:in|innen|r|n|en)?"""
FRENCH = r"""
    acheteu(?:r|se) administrat(?:eur|rice) agent[e]? aide-soignante? ambulanci(?:er|ère) analyste
    animat(?:eur|rice) apprentie? architecte assistante? attachée? auditeur auxiliaire barman boulang(?:er|ère)
    cadre caissi(?:er|ère) carreleur charpentier chargée? chauffeu(?:r|se) cheffe? coiffeu(?:r|se) commerciale?
    comptable conduct(?:eur|rice) conseill(?:er|ère) consultante? contrôleu(?:r|se) coordinat(?:eur|rice)
    cuisini(?:er|ère) développeu(?:r|se) directeur directrice éducat(?:eur|rice) employée? enseignante? formateur
    formatrice gestionnaire graphiste hôtesse infirmi(?:er|ère) ingénieure? journaliste juriste kinésithérapeute
    livreur magasinier manutentionnaire médecin menuisi(?:er|ère) monteur opérat(?:eur|rice) orthophoniste
    ouvri(?:er|ère) pâtissi(?:er|ère) pharmacien(?:ne)? plombier préparat(?:eur|rice) professeure? psychologue
    puériculture réceptionniste rédact(?:eur|rice) responsable secrétaire serveu(?:r|se) soudeur stagiaire
    technicien(?:ne)? vendeu(?:r|se) vétérinaire"""
SPANISH = r"""
    administrativ[oa] albañil analista arquitect[oa] asesor[a]? auxiliar azafat[oa] camarer[oa] cociner[oa]
    comercial conductor[a]? consultor[a]? contable coordinador[a]? delegad[oa] dependient[ae] desarrollador[a]?
    director[a]? diseñador[a]? educador[a]? electricista encargad[oa] enfermer[oa] fisioterapeuta gestor[a]?
    informátic[oa] ingenier[oa] jef[ea] limpiador[a]? maestr[oa] mecánic[oa] médic[oa] mozo operari[oa] peluquer[oa]
    periodista profesor[a]? programador[a]? recepcionista responsable soldador[a]? técnic[oa] trabajador[a]?
    vendedor[a]? veterinari[oa]"""
GERMAN_FLAT = re.sub(r"\s+", "", GERMAN)
OCCUPATION = lazily(
    rf"\b(?:(?:{'|'.join(ENGLISH.split())})s?|{GERMAN_FLAT}|{'|'.join(FRENCH.split())}|{'|'.join(SPANISH.split())})\b"
)
