"""Who he, she and they are, and what it is, is named where nothing before says it, and nowhere else."""

import pytest

from widgets.feedback.message.pronouns import doer_named, job_named, speaker_named, they_named, those_named


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I showed them my post spacing.", "I showed the interviewers my post spacing."),
        ("When I was asked why I left, I told them why.", "When I was asked why I left, I told the interviewers why."),
        ("I was told that they have forty sites.", "I was told that the employer has forty sites."),
        ("They seemed pleased with me.", "The interviewers seemed pleased with me."),
        # Somebody else may be meant.
        ("I explained that I would listen to a teen and keep them safe.", "I explained that I would listen to a teen and keep them safe."),
        ("I fed the lambs and gave them straw.", "I fed the lambs and gave them straw."),
    ],
)
def test_a_sentence_of_ours_names_those_nobody_knows(text: str, said: str) -> None:
    """Whoever reads it was not there."""
    assert those_named(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("She'd like me to come back.", "The interviewer would like me to come back."),
        ("He's asked for my papers.", "The interviewer has asked for my papers."),
        ("I liked her.", "I liked her."),
        ("He paid every Friday.", ""),
    ],
)
def test_who_does_something_is_named_where_it_must_be_the_interviewer(text: str, said: str) -> None:
    """Somebody else may be meant by what does nothing to one."""
    assert doer_named(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It's 30 hours, no nights.", "The job is 30 hours, no nights."),
        ("It's a front desk job, evenings.", "The role is a front desk job, evenings."),
        ("It's check the valve, I do it every week.", "It's check the valve, I do it every week."),
        ("It's the one on the left.", "It's the one on the left."),
        ("It's eight weeks for appeals.", "It's eight weeks for appeals."),
    ],
)
def test_what_has_hours_is_the_job(text: str, said: str) -> None:
    """Anything else is left as it is."""
    assert job_named(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I should have named the roofing firm: they were six weeks behind.", "firm: they were"),
        ("Asked about a late supplier, I told them what we did.", "I told the interviewers"),
        ("I said they were six weeks behind.", "I said the interviewers were"),
    ],
)
def test_of_a_firm_one_says_they(text: str, said: str) -> None:
    """Who is told something is the interviewer all the same."""
    assert said in they_named(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I stopped the work and sent him home.", "sent him home"),
        ("I sent him the drawings.", "I sent the interviewer the drawings"),
    ],
)
def test_who_is_sent_away_is_not_the_interviewer(text: str, said: str) -> None:
    """Who is sent something is."""
    assert said in speaker_named(text)
