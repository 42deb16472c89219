"""Templates to HTML: escaped always, undefined names an error, and unseen characters of a mail left out."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from bowout import __version__
from bowout.steps.letter import Tone
from bowout.steps.offer.gate import Tier
from bowout.web import sections, words

HTMX = (
    '{"allowEval":false,"allowScriptTags":false,"includeIndicatorStyles":false,"historyEnabled":false,'
    '"historyCacheSize":0,"selfRequestsOnly":true,"scrollIntoViewOnBoost":false,'
    '"responseHandling":[{"code":"204","swap":false},{"code":"[23]..","swap":true},'
    '{"code":"422","swap":true},{"code":"[45]..","swap":false,"error":true}]}'
)


@cache
def environment() -> Environment:
    """The one Jinja environment, with the page's words as functions."""
    env = Environment(
        loader=PackageLoader("bowout.web"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=words.clean,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= {"said": words.said, "opening": words.opening}
    env.globals |= {"words": words, "sections": sections, "Tone": Tone, "Tier": Tier, "htmx": HTMX}
    env.globals |= {"version": __version__, "Lane": sections.Lane}
    return env


def render(template: str, **values: object) -> str:
    """One template as HTML."""
    return environment().get_template(template).render(**values)


def small(template: str, sentence: str) -> str:
    """A small page with one sentence: refused, opened, failed."""
    return render(template, sentence=sentence)
