"""Words, in all four languages, without which a message hardly speaks of a job search: `core` ones, and others."""

from __future__ import annotations

STRONG: dict[str, tuple[str, ...]] = {
    "core": (
        "(application|apply|applied|applying|applicant|candidate|candidacy)%?",
        "interview%|shortlist%",
        "(recruit%|hiring|vacancy|vacancies|headhunt%|talent acquisition|staffing)",
        "(position|role|job opening|opening|job posting|post of|post as|the post|post)s?",
        "(job|jobs)",
        "(cv|resume|curriculum vitae|cover letter|covering letter)s?",
        "(bewerb%|bewirb%|initiativbewerb%|vorstellungsgesprach%|lebenslauf|personalabteilung|probearbeit%|probetag|hospitation|kennenlerngesprach)",
        "(stelle|stellenanzeige|stellenausschreibung|position|vakanz|ausbildungsplatz|arbeitsplatz)",
        "(candidature|candidat%|postul%|recrut%|embauche%)",
        "(entretien|poste|lettre de motivation|cdi|cdd|alternance)",
        "(candidatura|candidat%|postul%|puesto|vacante|seleccion|curriculum|incorporacion)",
        "(entrevista%|rrhh|proceso de seleccion)",
        "(hire|hired|new hire|pay rate|start date|temp-to-%|contract-to-hire|per diem|prn)",
        "(first|second|third|1st|2nd|3rd|night|day|swing) shift|\\d\\d ?(an|per|a|/) ?(hour|hr)",
        "(auswahlverfahren|auswahlprozess|bewerberauswahl|einstellen|fruhschicht|nachtschicht|stundenlohn)",
        "(approvisionn%|taux horaire|prise de poste|inscripcion|inscrito|a jornada completa)",
    ),
}
SOFT: dict[str, tuple[str, ...]] = {
    "weak": (
        "(career|careers|employment|talent|hire|hired|onboarding|salary|notice period|take-?home|assessment|trial shift|shift)",
        "(einstell%|gehalt%|arbeitsvertrag|anschreiben|kandidat%|arbeit|ausbildung|karriere)",
        "(emploi|salaire|stage|profil|mission|travail|rh)",
        "(empleo|oferta|trabajo|contratacion|salario|perfil)",
    ),
}
