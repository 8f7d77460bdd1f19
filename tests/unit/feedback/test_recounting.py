"""A piece is told as one recounts it, and by what it tells of: nothing is added, and no one is made to have asked what they did not."""

import re

import pytest
from drafting import fit_to_tell, told_of
from hypothesis import given
from hypothesis import strategies as st

from widgets.feedback.message.frames import piece_frames
from widgets.feedback.message.recounting import Kind, recounted, written_out


@pytest.mark.parametrize(
    ("text", "said", "kind"),
    [
        ("They asked me about fuel cards.", "I was asked about fuel cards.", "asked"),
        ("They gave me a hail claim with photos.", "I was given a hail claim with photos.", "asked"),
        ("She told us the shift begins at six.", "We were told the shift begins at six.", "asked"),
        ("They had me call the cues.", "I was asked to call the cues.", "asked"),
        ("The panel wanted me to read aloud.", "I was asked to read aloud.", "asked"),
        ("The interviewer wanted to know if I'd used Xero.", "I was asked if I had used Xero.", "asked"),
        ("Partner A wanted to know if I could file online.", "I was asked if I could file online.", "asked"),
        # Somebody else acts, somebody is spoken of, or it was somebody in particular: as it stands.
        ("They gave me two reds and asked what they were.", "The interviewers gave me two reds and asked what they were.", "seen"),
        ("A parent asked me about lunch.", "A parent asked me about lunch.", "seen"),
        ("They asked have I a licence.", "I was asked if I have a licence.", "asked"),
        ("The captain asked me did I know the knots.", "The captain asked me if I knew the knots.", "seen"),
        ("I showed the joint and she said it was clean.", "I showed the joint and the interviewer said it was clean.", "did"),
        ("I asked him to repeat the last part.", "I asked the interviewer to repeat the last part.", "did"),
        ("The chef tasted it and he said it was clean.", "The chef tasted it and he said it was clean.", "seen"),
        ("She was my old tutor.", "She was my old tutor.", "seen"),
        # What one is, has and can; the job; the interview.
        ("I've four years on the reach truck.", "I have four years on the reach truck.", "own"),
        ("My degree is from Poland.", "My degree is from Poland.", "own"),
        ("They'd pay for the NVQ.", "The employer would pay for the NVQ.", "job"),
        ("Weekends are obligatory.", "Weekends are obligatory.", "job"),
        ("They play a call and you type.", "The interviewers play a call and you type.", "seen"),
        # Who "they" are, where nothing before says it.
        ("They put me in Year 2 to read a story.", "I was put in Year 2 to read a story.", "asked"),
        ("They had asked me to bring a menu.", "I had been asked to bring a menu.", "asked"),
        ("They got us to build a tower from straws.", "We were asked to build a tower from straws.", "asked"),
        ("They said bring two forms of ID.", "I was asked to bring two forms of ID.", "asked"),
        ("They have a client in Aberdeen.", "The employer has a client in Aberdeen.", "job"),
        ("I was told they will write on Monday.", "I was told the employer will write on Monday.", "did"),
        ("I showed them a report, which they said was clear.", "I showed the interviewers a report, which they said was clear.", "did"),
        ("I drew it on their whiteboard.", "I drew it on the whiteboard.", "did"),
        ("The tips are shared and they are split evenly.", "The tips are shared and they are split evenly.", "seen"),
        ("The trustees asked why and they were kind.", "The trustees asked why and they were kind.", "seen"),
        # What was said straight, behind what was done.
        (
            "They put a van on the ramp and said find the fault.",
            "The interviewers put a van on the ramp and asked me to find the fault.",
            "seen",
        ),
        ("They had a boiler out and said you've ten minutes tell me why.", "The interviewers had a boiler out.", "seen"),
        ("They gave me a plan and said the roof leaks.", "The interviewers gave me a plan and said the roof leaks.", "seen"),
        # A list has its "and".
        ("I covered triage, SATS scoring, the night roster.", "I covered triage, SATS scoring and the night roster.", "did"),
        ("I covered triage, SATS scoring, and I was calm.", "I covered triage, SATS scoring, and I was calm.", "did"),
        ("I covered triage, the night roster.", "I covered triage, the night roster.", "did"),
        ("They took me through the rota.", "I was taken through the rota.", "asked"),
        ("They took us ten minutes to find.", "The interviewers took us ten minutes to find.", "seen"),
        ("The test is forty minutes.", "The test is forty minutes.", "seen"),
        ("The board wouldn't turn on.", "The board would not turn on.", "seen"),
    ],
)
def test_a_piece_is_told_as_one_recounts_it(text: str, said: str, kind: Kind) -> None:
    """What others asked of one is said of oneself; who is named nowhere is the interviewer."""
    assert recounted(text) == (said, kind)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I couldn't see and they'd gone.", "I could not see and they had gone."),
        ("I can't do Sundays.", "I cannot do Sundays."),
        # "Had" or "would", "is" or "has": only who wrote it knows.
        ("I'd run out of words.", "I'd run out of words."),
        ("They asked who's driven a van.", "They asked who's driven a van."),
        ("Anna's van was full.", "Anna's van was full."),
    ],
)
def test_short_forms_are_written_out_where_they_stand_for_one_thing(text: str, said: str) -> None:
    """A message to a recruiter has none; a wrong one would say something else."""
    assert written_out(text) == said


@given(st.text(max_size=200))
def test_any_text_can_be_recounted(text: str) -> None:
    """Nothing raises, and no number is lost or added."""
    said, _ = recounted(text)
    assert sorted(re.findall(r"\d", said)) == sorted(re.findall(r"\d", text))


@pytest.mark.parametrize(
    ("piece", "kind"),
    [
        ("They asked me for a plan of the wet room and the loft", "asked"),
        ("I rebuilt the pump in the yard behind the mill", "did"),
        ("I have four years on the reach truck in Hull", "own"),
        ("They want nights from the first week of May", "job"),
        ("The security check in the yard took fifty minutes", "seen"),
    ],
)
def test_what_leads_a_piece_in_fits_what_it_tells_of(piece: str, kind: Kind) -> None:
    """What is understood of the job is no news of one's own."""
    say = recounted(f"{piece}.")[0]
    [told] = told_of(fit_to_tell(f"{piece}.", piece))
    frames = [
        each.replace("{say}", say).replace("{that}", say if say.startswith("I ") else say[0].lower() + say[1:])
        for each in getattr(piece_frames(), kind)
    ]
    assert told in frames


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("They need someone with more motion.", "You need someone with more motion."),
        ("I scored 71 on their test.", "I scored 71 on your test."),
        ("She said my lesson was clear.", "You said my lesson was clear."),
        ("The tips were shared and they were fair.", "The tips were shared and they were fair."),
    ],
)
def test_a_letter_speaks_to_those_who_interviewed(text: str, said: str) -> None:
    """They are "you" to themselves."""
    assert recounted(text, letter=True)[0] == said


@pytest.mark.parametrize(
    "text",
    [
        "I left because the run was cut to two days.",
        "I worked nights at a bakery for six years.",
        "I started on the bagel line when I was nineteen.",
        "I ran a mobile library when I was at college.",
    ],
)
def test_what_one_did_before_is_no_part_of_the_interview(text: str) -> None:
    """Why one left, or where one worked, is told as what one is, and not as what one did there."""
    assert recounted(text)[1] == "own"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("They let me do the ordering test and she said you kept your head.", "she said that I kept my head."),
        ("The manager said you are the first who laced it yourself.", "The manager said that I am the first who laced it myself."),
        ("She said you were quick.", "The interviewer said that I was quick."),
        # What holds for anybody, what I said, and what they said of themselves stays.
        ("She said you must be good with heights.", "said you must be good with heights."),
        ("They said you need a licence.", "said you need a licence."),
        ("I said you can try it.", "I said you can try it."),
        ("She said you were quick and we will ring you.", "said you were quick and we will ring you."),
    ],
)  # fmt: skip
def test_what_was_said_to_one_is_said_of_oneself(text: str, said: str) -> None:
    """Praise is the person's own, and no advice to whoever reads it."""
    assert recounted(text)[0].endswith(said)
