"""Words, in all four languages, without which a message hardly speaks of a job search."""

from __future__ import annotations

SOFT: dict[str, tuple[str, ...]] = {
    "job": (
        "(application|apply|applied|applying|applicant|candidate|candidacy|candidature)%?",
        "(interview|interviewing|interviewer)s?|recruit%|hiring|hire|hired|talent|staffing|headhunt%",
        "(position|role|vacancy|vacancies|opening|job|jobs|career|careers|employment|cv|resume|curriculum|cover letter)s?",
        "(shortlist%|onboarding|offer letter|notice period|salary|take-?home|assessment|referr%|trial shift)",
        "(bewerb%|bewirb%|stelle|stellen%|vorstellungsgesprach|lebenslauf|personalabteilung|ausbildung%|probearbeit%|arbeitsvertrag|vakanz|einstell%|kandidat%|gehalt%|initiativ%|kennenlern%|hospit%|anschreiben)",
        "(candidat%|poste|recrut%|entretien|embauche|emploi|cdi|cdd|alternance|stage|profil|postul%|lettre de motivation|rh)",
        "(candidatura|puesto|vacante|entrevista|contratacion|empleo|seleccion|postul%|curriculum|oferta|incorporacion|rrhh|trabajo)",
    ),
}
STRONG: dict[str, tuple[str, ...]] = {}
