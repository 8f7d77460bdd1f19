"""The roles that sentences have in a message, and where each stands."""

from typing import Final

# Where facts of a kind stand: what was shown before the moment, what is added to it, what comes after the lesson.
BEFORE: Final = ("stage", "shown", "achieved", "praise", "topic", "answer", "asked")
# What is told in the order in which it happened.
IN_TURN: Final = frozenset(["shown", "achieved", "praise", "asked", "answer", "topic"])
# What speaks for the person.
GOOD: Final = frozenset(["strength", "praise", "achieved", "shown"])
# What names a thing, or was cut out of a sentence of the note, so that the whole of that may say more.
SHORTENED: Final = frozenset(["asked", "answer", "topic", "stage", "shown", "scene", "strength"])
# What is told before the moment where it came before it, and after it otherwise.
LOOSE: Final = frozenset(["scene", "stated"])
ADDED: Final = ("about", "mend")
AFTER: Final = ("told", "heard", "remark", "arranged", "hear")
WISHES: Final = ("keen", "soon")
MAY_GO: Final = ("scene", *BEFORE, *ADDED, *AFTER)
# What has the note's own words, so that a longer piece of them can take its place.
FACTS: Final = frozenset([*MAY_GO, *WISHES])
TELLING: Final = frozenset({"moment", "scene", "strength", "detail", "stated", "correction", "slip", *BEFORE, *ADDED, *AFTER})
