"""What the person asks to leave out stays out, and what stands beside it is told all the same."""

import pytest

from widgets.feedback import analyse, compose, proposed


def _whole(note: str, task: str = "post_interview") -> str:
    """The e-mail a note makes by itself, pieces of it and all, in one line."""
    findings = analyse(note, task)
    return " ".join(compose(findings, proposed(findings)).email.split())


@pytest.mark.parametrize(
    ("note", "says"),
    [
        ("I spilled tea on the desk, no need to mention that. They asked about safeguarding and I named the lead.", "safeguarding"),
        ("Keep the divorce out of it please. I froze on pivot tables.", "pivot tables"),
        ("I have my HGV licence. I didn't tell them! Should have.", "HGV licence"),
        ("My previous interview was a disaster. This one they showed me the workshop.", "workshop"),
        ("They asked about the Easter rush and I burnt the shallots, whatever Kyle says.", "shallots"),
        ("At my last place I ran a team of twelve. They asked about rotas.", "team of twelve"),
        ("At my last interview I froze on fractions. Today I explained decimals with a pizza.", "decimals"),
        ("My dad drove me. I got 38 out of 40 in the forklift test.", "38 out of 40"),
        ("Could you also say I have my first aid certificate from May.", "first aid"),
        ("Rejected. Don't say that I was cross, just ask if there is anything else coming up.", "anything else coming up"),
        ("They asked what I would do if a boy told me a secret and I said I'd promise to keep it. You never promise.", "not to promise"),
        ("They'd a question on shrinkage, and I said we were at 1.8 and got it to 0.9.", "got it to 0.9"),
        ("Interview for care assistant at the nursing home today. They asked about meals.", "nursing home"),
        ("They asked about a time I had to discipline somebody and I gave the story of the rota.", "discipline somebody"),
        ("Also I forgot to say I passed my refresher on the 3rd.", "refresher"),
        ("They showed me the kiln and tom said my glazes were good.", "Tom said"),
        ("He said my knowledge of routes is the best he's seen this month.", "he has seen"),
        ("Question on hygiene went fine.", "the question on hygiene"),
    ],
)
def test_what_stands_beside_it_is_told(note: str, says: str) -> None:
    """Leaving one thing out takes nothing else with it."""
    task = "rejection_reply" if note.startswith("Rejected") else "post_interview"
    assert says in _whole(note, task)


def test_what_is_apart_may_still_be_tapped() -> None:
    """What is told of another interview is offered as a piece, but not told unasked; what is to be left out is not even offered."""
    note = "At my last interview I drew the whole circuit for them. They asked about fuses. Don't mention the ladder. I dropped the ladder."
    pieces = {each.text: each.clear for each in analyse(note).pieces}
    assert all(clear < 0 for text, clear in pieces.items() if "circuit" in text or "ladder" in text)
    assert any("circuit" in text for text in pieces)
    assert not any("mention the ladder" in text for text in pieces)


@pytest.mark.parametrize(
    ("note", "plain"),
    [
        ("They asked are you married. I said it was private.", "I was asked whether I am married."),
        (
            "They asked are you married and do you plan to have children soon. I laughed.",
            "I was asked whether I am married and whether I plan to have children soon.",
        ),
        ("They said do you have childcare in place and I said yes.", "I was asked whether I have childcare in place."),
    ],
)
def test_a_straight_question_has_a_plain_sentence(note: str, plain: str) -> None:
    """Who wants it stated finds it stated, as it was put."""
    assert plain in [each.plain for each in analyse(note).left_out]


@pytest.mark.parametrize("note", ["I got the hebe and the heather mixed up. I said heather.", "I undersold the Humber project."])
def test_nothing_general_stands_beside_what_is_told(note: str) -> None:
    """That there are things one would do differently says nothing beside the slip itself."""
    assert "things that I would do differently" not in _whole(note)


@pytest.mark.parametrize(
    ("note", "never"),
    [
        ("The practical was fine, found the worn ball joint.", "fine, found"),
        ("I cooked a risotto, the interviewer said more bite next time.", "risotto, the"),
    ],
)
def test_no_statement_runs_on_with_a_comma(note: str, never: str) -> None:
    """Two statements with a comma between them are no sentence."""
    assert never not in _whole(note)


def test_a_lesson_fits_its_slip() -> None:
    """Misread notes of one's own are no task that was not read, and a deed is no point to make."""
    assert "whole task" not in _whole("I misread my own notes and said 40 percent.")
    assert "short list of the points" not in _whole("I ignored him, I should have used the school's behaviour policy.")


@pytest.mark.parametrize(
    ("note", "never"),
    [
        ("Last week at the mill I froze as well. Today they asked about lathes and I named the parts.", "as well"),
        (
            "They asked what would I do if he refuses his tablets and I said I would hide them in yoghurt, then I remembered you may not.",
            "yoghurt",
        ),
        ("Trial shift at the barber on Saturday. Owner said come Monday. Then a text saying actually wait.", "come Monday"),
        ('Only thing: I called fixing "fixation by fungi", it\'s bacteria, what an idiot. They asked about soil.', "fungi"),
        ("They had me wait 50 minutes. I'm happy to travel up to 3 days a week.", "wait"),
        ("They spent half an hour on my gap year. I explained the stock count.", "gap year"),
        ("I said I'd send the data and must do it by Friday. We talked about soil.", "must do"),
        ("The owner said come Monday. Then a text came saying actually wait.", "come Monday"),
        ("I said I'd send the data and must do it by Friday. They asked about soil.", "must do"),
        ("The panel had my CV mixed up with somebody's. They asked about complaints.", "mixed up"),
        ("I learn English every evening. she ask me how many room and i say ten", "learnt"),
    ],
)
def test_no_piece_complains_or_is_taken_back(note: str, never: str) -> None:
    """What they did for themselves, what did not last and what others think is not told unasked, in whatever words it was noted."""
    assert never not in _whole(note)


@pytest.mark.parametrize(
    ("note", "task", "says"),
    [
        ("Pulling out of the Glasgow one. My partner won't move. Simply say I'm not able to relocate.", "withdrawal", "As I am not able"),
        ("Pulling out, the place gave me a bad feeling. Just say my circumstances changed.", "withdrawal", "my circumstances have changed"),
        ("They want me Wednesday. I'm on shift Wednesday, so no. Any other day.", "second_interview", "cannot make Wednesday"),
    ],
)
def test_a_letter_says_what_was_to_be_said(note: str, task: str, says: str) -> None:
    """The reason to be given is given, and a day that is turned down is turned down."""
    assert says in _whole(note, task)


@pytest.mark.parametrize(
    ("note", "never"),
    [
        ("My old boss would say I'm reliable. He'd also say I'm slow. Parcel test: 210 in the half hour.", "slow"),
        ("They were supposed to ask about phonics. They asked about PE.", "phonics"),
        ("Question about conflict, I told them about the rota and it was a bit negative about Sandra.", "Sandra"),
        ("Phone interview from my car. Signal fine. They asked about stock.", "signal"),
        ("It was a good chat about the calving season, I've done four.", "done four"),
        ("Asked how I would advertise, I said posters but they were after email.", "I said posters."),
        ("They asked could I lift 25kg and I did it there and then.", "did it there"),
        ("At uni I failed my placement and they asked why, I said I was ill.", "revisit"),
        ("She asked about difficult patients and I told her about the parrot. It ended well, I should have said.", "but it ended"),
    ],
)
def test_no_other_time_and_no_other_person(note: str, never: str) -> None:
    """What somebody else says, what was only expected, and what was long ago is nothing of this interview."""
    assert never not in _whole(note)
