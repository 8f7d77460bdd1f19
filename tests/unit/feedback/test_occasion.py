"""A message names the role, the place, the people and the day of the interview only where the note says that they are the interview's."""

import pytest
from drafting import drafted, tells

# The note, what the message says of the occasion, and what it must not take for it.
_NOTES = (
    ("Night porter at a 60-room lodge. They asked about fire doors and I knew all four.", "night porter at a 60-room lodge", "at a 60."),
    ("Van driver, parcels. They asked about load straps and I showed both knots.", "the role of van driver", ""),
    ("They gave me a printer to mend. Loose guard, found in a minute.", "", "guard"),
    ("The salmon was for supper, so my cat was sad. They asked about ledgers and I knew all of it.", "", "supper"),
    ("Why did I leave a steady job. They asked about ledgers and I knew all of it.", "", "the steady job"),
    ("For conflict I used the Kiln Street job. They asked about ledgers too.", "", "Kiln Street job"),
    ("Bar opening on the upper floor was drawn too low and I said so. They asked about beams.", "", "bar opening"),
    ("I have done interviews for placements. They asked about ledgers and I knew all of it.", "", "for the placements"),
    ("It is for gardener. They asked about box hedges. I know them, I worked at the college in Leeds.", "", "Leeds"),
    ("The interview was at a firm in Leeds. They asked about ledgers and I knew all of it.", "Leeds", ""),
    ("They asked about ledgers. Next I will meet the finance director.", "", "interview with the finance director"),
    ("I was told a quick chat with the finance director. They asked about ledgers, three of them.", "", "with the finance director"),
    ("I met the finance director. They asked about ledgers and I knew all of it.", "with the finance director", ""),
    ("They asked how I would cover two shifts on a Tuesday and I said I would ring round.", "", "Thank you for the interview on"),
    ("They asked about ledgers. She wants me back Tuesday for the eye test screen.", "", "interview on Tuesday"),
    ("Interview on Tuesday. They asked about ledgers and I knew all of it.", "on Tuesday", ""),
    ("Interview with the other bank. They asked about ledgers and I knew all of it.", "", "the other bank"),
)


@pytest.mark.parametrize(("note", "said", "never"), _NOTES, ids=[each[0][:40] for each in _NOTES])
def test_the_occasion_is_of_the_interview(note: str, said: str, never: str) -> None:
    """A job, a place, people or a day is the interview's where the words round it say so, not in an example, a plan or a question."""
    opening = drafted(note).email.split(". ")[0] + "."
    tells(opening, said, never)
