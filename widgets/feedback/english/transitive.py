"""Knows a clause that lost what its verb acts on, and so says nothing: "I bring on Friday", "I finished in April"."""

import re
from functools import cache
from typing import Final

from widgets.feedback.english.language import group, one_of, verbs

_WHEN: Final = (
    rf"(?:(?:in|on|by|at|since|for|from|until) )?(?:the )?(?:{one_of('month')}|{one_of('weekday')}|{one_of('season')}|(?:19|20)\d\d|tomorrow|yesterday|today"
    rf"|(?:last|next|this) \w{{3,9}}|(?:\d{{1,2}}|{one_of('number')}) (?:years|months))"
)


@cache
def _bare() -> re.Pattern[str]:
    forms = {form for form, verb in verbs().items() if verb.lemma in group("acting_on")} - {"finish", "finishing", "finishes"}
    acts = "|".join(sorted(forms))
    return re.compile(
        rf"(?:^|\b(?:that|said|say|them|him|her|and|but) )(?:I|we) (?:(?:have|had|will|would|can|could) )?(?:{acts}) {_WHEN}$|\b(?:why|how|when|where) (?:I|we) (?:{acts})$",
        re.IGNORECASE,
    )


def lacks_object(text: str) -> bool:
    """Whether a clause written out ends where the thing should stand that its verb needs; a course may be what one will finish."""
    return bool(_bare().search(text))
