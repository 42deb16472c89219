"""Who sends job mail: the tables of domain.md section 7, the words that make an address more than a person's.

Data only. Refuses to know messages and employers of a search.
"""

from __future__ import annotations

from bowout.steps.phrases import words_of

# Systems that many employers share: their domain names no employer.
RELAYS = words_of(
    """
    greenhouse-mail.io greenhouse.io lever.co ashbyhq.com workablemail.com workable.com smartrecruiters.com
    jobvite.com icims.com taleo.net oraclecloud.com successfactors.com successfactors.eu sapsf.com sapsf.eu
    jobs2web.com bamboohr.com applytojob.com jazz.co jazzhr.com breezy.hr breezy-mail.com recruitee.com personio.de
    personio.com personio-mail.com teamtailor.com teamtailor-mail.com join.com gem.com rippling.com eightfold.ai
    avature.net pinpoint.email pinpointhq.com dover.com freshteam.com paylocity.com ultipro.com ukg.com adp.com
    paradox.ai myworkday.com myworkdayjobs.com workday.com comeet-notifications.com comeet.co hire.com softgarden.io
    softgarden.de concludis.de rexx-systems.com umantis.com haufe-talent.de d.vinci.de dvinci.de dvinci-easy.com
    onlyfy.jobs prescreen.io prescreenapp.io mein-recruiter.de talention.com welcomekit.co welcometothejungle.com
    flatchr.io taleez.com beetween.com digitalrecruiters.com talentsoft.com cegid.com talentclue.com bizneohr.com
    factorial.co factorialhr.com viterbit.com zohorecruit.com zoho-recruit.com bullhornstaffing.com bullhornmail.com
    crelate.com jobadder.com recruiterflow.com loxo.co catsone.com catsmail.com clearcompany.com
    cornerstoneondemand.com csod.com silkroad.com hirebridge.com applicantstack.com applicantpro.com isolvedhire.com
    paycomonline.net paycor.com newtonsoftware.com governmentjobs.com neogov.com schoolspring.com tedk12.com
    frontlineeducation.com trac.jobs peoplefluent.com phenompeople.com phenom.com beamery.com hirebee.ai
    jobscore.com jobdiva.com polymer.co trakstar.com recruiterbox.com homerun.co recruitcrm.io manatal.com
    tellent.com harri.com workstream.us fountain.com snagajob.com talentreef.com olivia.ai hireology.com eploy.net
    networxrecruitment.com tribepad.com oleeo.com wcn.co.uk
    """
)

# Boards and networks. Those that reach a person do so through a per-thread address (THREAD_LOCALS).
BOARDS = words_of(
    """
    linkedin.com indeed.com indeedemail.com ziprecruiter.com wellfound.com angel.co joinhandshake.com glassdoor.com
    dice.com xing.com monster.com monster.de stepstone.de stepstone.com stepstone.fr careerbuilder.com
    simplyhired.com reed.co.uk totaljobs.com cv-library.co.uk jobsite.co.uk seek.com.au infojobs.net tecnoempleo.com
    jobteaser.com hellowork.com apec.fr cadremploi.fr regionsjob.com meteojob.com francetravail.fr pole-emploi.fr
    arbeitsagentur.de kununu.com jobware.de stellenanzeigen.de meinestadt.de jobs.ch jobscout24.ch karriere.at
    hokify.com willhaben.at otta.com hired.com builtin.com themuse.com flexjobs.com usajobs.gov idealist.org
    upwork.com jobindex.dk jobrapido.com jooble.org adzuna.com adzuna.co.uk neuvoo.com talent.com lensa.com
    jobcase.com trovit.com getwork.com
    """
)

ASSESSMENT_VENDORS = words_of(
    """
    hackerrank.com hackerrankforwork.com codility.com codesignal.com hirevue.com hirevue-app.com karat.com karat.io
    testgorilla.com shl.com shl.co shlonline.com testdome.com coderbyte.com coderpad.io qualified.io devskiller.com
    imocha.io mettl.com mercer-mettl.com criteriacorp.com ondemandassessment.com predictiveindex.com pymetrics.ai
    pymetrics.com cut-e.com aon-assessment.com talentq.com sparkhire.com willo.video vidcruiter.com hireart.com
    vervoe.com toggl.com cappfinity.com thomas.co plum.io wonderlic.com wonscore.com talogy.com psionline.com
    arctic-shores.com arcticshores.com assessio.com cammio.com easyrecrue.com talentlyft.com harver.com
    modernhire.com tmlinterview.com
    """
)

SCHEDULERS = words_of(
    """
    calendly.com cal.com goodtime.io modernloop.io savvycal.com acuityscheduling.com youcanbook.me doodle.com
    chilipiper.com x.ai tidycal.com zcal.co appointlet.com oncehub.com scheduleonce.com setmore.com simplybook.me
    reclaim.ai candidate.fyi interviewplanner.com prelude.co motion.com
    """
)

FREE_MAIL = words_of(
    """
    gmail.com googlemail.com icloud.com me.com mac.com aol.com aol.de aim.com msn.com passport.com windowslive.com
    proton.me protonmail.com protonmail.ch pm.me posteo.de posteo.net mailbox.org web.de email.de freenet.de
    t-online.de magenta.de arcor.de vodafonemail.de kabelmail.de unity-mail.de 1und1.de online.de mail.de
    firemail.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr cegetel.net bbox.fr numericable.fr
    aliceadsl.fr club-internet.fr telefonica.net terra.es ono.com movistar.es ya.com correo.yahoo.es skynet.be
    telenet.be proximus.be scarlet.be bluewin.ch sunrise.ch hispeed.ch gmx.net chello.at aon.at a1.net utanet.at
    inode.at kabsi.at btinternet.com btopenworld.com sky.com virginmedia.com virgin.net ntlworld.com
    blueyonder.co.uk talktalk.net tiscali.co.uk plusnet.com zen.co.uk o2.co.uk o2online.de comcast.net verizon.net
    att.net sbcglobal.net bellsouth.net cox.net charter.net spectrum.net optonline.net optimum.net earthlink.net
    juno.com frontier.com frontiernet.net windstream.net centurylink.net centurytel.net q.com suddenlink.net
    roadrunner.com rr.com netzero.net shaw.ca rogers.com sympatico.ca bell.net telus.net videotron.ca bigpond.com
    bigpond.net.au optusnet.com.au iinet.net.au xtra.co.nz libero.it virgilio.it tin.it alice.it tiscali.it
    fastwebnet.it ziggo.nl kpnmail.nl planet.nl xs4all.nl hetnet.nl home.nl wp.pl o2.pl onet.pl interia.pl gazeta.pl
    seznam.cz email.cz centrum.cz mail.ru bk.ru inbox.ru list.ru rambler.ru ukr.net i.ua abv.bg sapo.pt uol.com.br
    bol.com.br terra.com.br ig.com.br qq.com 163.com 126.com sina.com sohu.com foxmail.com naver.com daum.net
    hanmail.net rediffmail.com fastmail.com fastmail.fm hey.com tutanota.com tutanota.de tuta.io tuta.com
    tutamail.com keemail.me zoho.com zohomail.com zohomail.eu mail.com email.com usa.com hushmail.com duck.com
    privaterelay.appleid.com simplelogin.com example.com example.net example.org
    """
)
# Brands with a domain in every country: the first label of the registrable domain tells.
# How providers that nobody has listed are called, and firms that only sound like one.
MAIL_ENDINGS = ("mail", "mails", "postfach", "inbox", "mailbox")
MAIL_FIRMS = frozenset({"royalmail", "dailymail", "myroyalmail", "directmail"})
FREE_BRANDS = frozenset({"yahoo", "ymail", "rocketmail", "hotmail", "outlook", "live", "gmx", "yandex", "googlemail"})

# Where a sub-domain or the local part is the employer's slug. `host`: `<tenant>.site`; `local`: `<tenant>@site`.
TENANT_HOSTS = words_of(
    """
    teamtailor-mail.com breezy-mail.com recruitee.com bamboohr.com applytojob.com breezy.hr personio.de personio.com
    pinpoint.email pinpointhq.com freshteam.com softgarden.io softgarden.de workable.com zohorecruit.com umantis.com
    concludis.de rexx-systems.com dvinci.de dvinci-easy.com onlyfy.jobs factorialhr.com eightfold.ai avature.net
    icims.com
    """
)
TENANT_LOCALS = frozenset(
    {"myworkday.com", "myworkdayjobs.com", "icims.com", "taleo.net", "breezy-mail.com", "jobs2web.com", "ultipro.com"}
)
# Words of host names and local parts that are machinery, never an employer's name.
MACHINERY = words_of(
    """
    mail email emails e m mg us eu uk de fr es na emea apac ca au www app apps api notifications notification notify
    talent reply replies jobs job hire hiring candidates candidate careers career recruiting recruitment send sender
    bounce bounces no noreply no-reply donotreply do-not-reply message messages msg inbox outbound out em mailer
    system sys prod production mailgun sendgrid ses smtp mx news info support service team my login accounts sales
    hr people
    """
)

NO_REPLY_WORDS = words_of(
    """
    noreply autoreply autoresponse autoresponder donotreply dontreply donotrespond noresponse nichtantworten
    keineantwort bittenichtantworten
    nepasrepondre nepasrepondrea noresponder norespondera norespondas nonrispondere naoresponda mailerdaemon
    postmaster unmonitored
    """
)
# Whole local parts (or their first word) that only robots write from.
ROBOT_LOCALS = words_of(
    """
    notification notifications notify notifier alert alerts jobalert jobalerts jobalerts-noreply jobs-listings
    jobs-alerts newsletter newsletters news digest updates mailer automated automailer autoreply robot bot daemon
    bounce bounces system sysadmin-noreply auto-confirm autoconfirm benachrichtigung benachrichtigungen
    notificaciones invitations messages-noreply
    """
)

INTAKE_WORDS = words_of(
    """
    apply applications application applicants applicant applynow jobapplication jobapplications bewerbungseingang
    onlinebewerbung onlinebewerbungen cv cvs resume resumes lebenslauf candidature candidatures candidater postuler
    curriculum curriculos solicitudes candidaturas sendcv sendresume jobapply
    """
)
HR_WORDS = words_of(
    """
    talent talents talentacquisition talentteam recruiting recruitment recruiter recruiters recruit careers career
    hiring hr hrd people peopleops peopleteam jobs job staffing personnel personal personalabteilung personalwesen
    personalmanagement humanresources human resources hrteam hrdepartment hrservices hrservice bewerbung bewerbungen
    karriere stellen ausbildung recrutement recrutements drh rh emploi emplois carrieres carriere rrhh
    recursoshumanos seleccion empleo empleos trabajaconnosotros talento vacancies vacatures vacancy workwithus
    joinus employment onboarding selezione lavoro risorseumane recrutamento rekrytering jobb rekrutacja kariera
    """
)
# Words that may stand beside an HR word without making a person of it: "hr-team", "jobs.emea", "talent.acquisition".
NEUTRAL_WORDS = words_of(
    """
    team teams acquisition dept department office service services center centre group ops operations desk support
    inbox mailbox mail info contact global international corporate hq emea apac americas na us usa uk eu de at ch fr
    es ca au ie nl it be germany deutschland france spain espana europe london berlin munich muenchen paris madrid
    north south east west the our my at and und et y de la
    """
)
