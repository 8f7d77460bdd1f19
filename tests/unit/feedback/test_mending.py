"""What a note puts short is made whole before it is told, and what is no sentence is known as none."""

import pytest

from widgets.feedback import analyse
from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.sentences import sentences
from widgets.feedback.message.checks import smells


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Trade test was a bob on a block.", "The trade test was a bob on a block."),
        ("Only wobble was the timings.", "The only wobble was the timings."),
        ("Panel included a gardener.", "The panel included a gardener."),
        ("Asked me about fuel cards.", "They asked me about fuel cards."),
        ("Handed me a torque wrench and a stopwatch.", "They handed me a torque wrench and a stopwatch."),
        ("They use a ruler, I did hers by eye.", "They use a ruler; I did hers by eye."),
        ("Good man, he show me the yard.", "Good man, he showed me the yard."),
        ("The lady ask me about drips and they give me a test plate.", "The lady asked me about drips and they gave me a test plate."),
        ("They give me test plate and I make good weld.", "They gave me test plate and I made good weld."),
        ("The boss ask me to wait in hotel kitchen.", "The boss asked me to wait in the hotel kitchen."),
        ("The man ask about fire alarm in mall.", "The man ask about the fire alarm in a mall."),
        ("The boss ask me to carry 90 kilo and forty percent.", "The boss asked me to carry 90 kilos and forty percent."),
        ("I would of asked about pay.", "I would have asked about pay."),
        ("It is on the site which id of seen.", "It is on the site which I would have seen."),
        ("He said theyd ring by Friday.", "He said they would ring by Friday."),
        ("The gaffer wanted my number.", "The manager wanted my number."),
        ("Told her I can't do Sundays.", "I told her I can't do Sundays."),
        ("Forgot to say I've the crane ticket.", "I forgot to say I've the crane ticket."),
        ("Never even got to my patch in Leeds.", "I never even got to my patch in Leeds."),
        ("Also forgot my badge.", "I also forgot my badge."),
        ("My answer on dosage was strong I think.", "My answer on dosage was strong."),
        ("Told them about the teams in Leeds and they leaned in.", "I told them about the teams in Leeds and they leaned in."),
        ("Was told to wait in the yard.", "I was told to wait in the yard."),
        ("Had a tour of the plant.", "I had a tour of the plant."),
        ("Did it in C#.", "I did it in C#."),
        ("Should have checked the gauge.", "I should have checked the gauge."),
        ("Didn't get to say I speak Urdu.", "I didn't get to say I speak Urdu."),
        ("Turned it down on the spot.", "I turned it down on the spot."),
        ("Looked it up on the train.", "I looked it up on the train."),
        ("Asked how I keep up to date.", "They asked how I keep up to date."),
        ("Then she asks why I left the bakery.", "She asked why I left the bakery."),
        ("Chair opened with the flood report.", "The chair opened with the flood report."),
        ("Train stood outside Leeds for an hour.", "The train stood outside Leeds for an hour."),
        ("Rate is 575 for ten hours.", "The rate is 575 for ten hours."),
        ("Sandra was kind about the weld.", "Sandra was kind about the weld."),
        ("Excel was fine in the end.", "Excel was fine in the end."),
        ("Young people's panel asked about crisps.", "The young people's panel asked about crisps."),
        ("Only drove the van once round the yard.", "I only drove the van once round the yard."),
        ("Only problem was the rota.", "The only problem was the rota."),
        ("Pleased with the plan I drew for the yard.", "I was pleased with the plan I drew for the yard."),
        ("Happy about the two new sites.", "I was happy about the two new sites."),
        ("asks me how I stack a freezer.", "They asked me how I stack a freezer."),
        ("We was shown the grill by two lads.", "We were shown the grill by two people."),
        ("One of the managers was from Leeds.", "One of the managers was from Leeds."),
        ("The interviewers was asking about pallets.", "The interviewers were asking about pallets."),
        ("It were a long chat about pallets.", "It was a long chat about pallets."),
        ("The lesson went over its ten minutes.", "The lesson went over its ten minutes."),
        ("They said its 12 pounds an hour.", "They said it is 12 pounds an hour."),
        ("Its quiet at weekends.", "It is quiet at weekends."),
        ("They keep its two vans in Hull.", "They keep its two vans in Hull."),
        ("They showed me there new oven.", "They showed me their new oven."),
        ("I got there early on Monday.", "I got there early on Monday."),
        ("They asked about the rota and didn't I go and read out the old one.", "They asked about the rota and I read out the old one."),
        ("And hadn't I the wrong file open.", "I had the wrong file open."),
        ("I spoke of dignity and time and all of that.", "I spoke of dignity and time and all of that."),
        ("It is the weld I am most proud of.", "It is the weld I am most proud of."),
        ("That is all I need.", "That is all I need."),
        ("I have reach truck licence from Hull.", "I have reach truck licence from Hull."),
        ("The boss ask me to wait and I have reach truck licence.", "The boss asked me to wait and I have a reach truck licence."),
        ("Took me close to an hour.", "It took me close to an hour."),
        ("Took me round the yard.", "They took me round the yard."),
        ("Should of been 20 minutes.", "It should have been 20 minutes."),
        ("Hurt a bit at the time.", "It hurt a bit at the time."),
        ("Bloke who runs the yard was there.", "The person who runs the yard was there."),
        ("I let two of em go.", "I let two of them go."),
        ("I can sit it in like 3 weeks.", "I can sit it in 3 weeks."),
        ("It was tools like 3 spanners.", "It was tools like 3 spanners."),
        # Left as they are.
        ("Should be local people on the tills.", "Should be local people on the tills."),
        ("He wants weekends.", "He wants weekends."),
        ("Turned out fine in the end.", "Turned out fine in the end."),
        ("Said my reversing was the best.", "Said my reversing was the best."),
        ("Looked nice in there.", "Looked nice in there."),
        ("Had me lift a crate.", "Had me lift a crate."),
        ("Was meant to be half an hour.", "Was meant to be half an hour."),
        ("When I got there, they had gone.", "When I got there, they had gone."),
        ("Left join I explained well.", "Left join I explained well."),
        ("Last week I asked about pay.", "Last week I asked about pay."),
    ],
)
def test_a_piece_reads_as_a_sentence(note: str, text: str) -> None:
    """What a note leaves out is put in, and a learner's story is told in the past."""
    assert [each.text for each in analyse(note).pieces] == [text]


@pytest.mark.parametrize(
    "note",
    [
        "There was a question on drains.",
        "There are two shifts.",
        "They asked good questions.",
        "I could not explain it, I could only show.",
        "They put a slide under the scope and asked me to talk.",
        "They said the shift begins at half three and that no bus goes.",
    ],
)
def test_what_there_is_makes_a_sentence_when_it_is_met_here_first(note: str) -> None:
    """What ends with questions, or with what was done, does not break off, as what ends with a verb of saying does."""
    [piece] = analyse(note).pieces
    assert piece.clear != -1.0
    assert not piece.jotted


@pytest.mark.parametrize(
    "note",
    [
        "Asked was my ticket in date.",
        "They asked have I my level 3 and I said.",
        "There were the forms from Leeds to fill in.",
        "They asked about pay and then he said.",
    ],
)
def test_what_is_no_sentence_is_never_clear(note: str) -> None:
    """Nobody, or nothing, does anything in it, or it breaks off."""
    assert [each.clear for each in analyse(note).pieces] == [-1.0]


@pytest.mark.parametrize("note", ["I could hear how shaky.", "I spoke of dignity and time, all of.", "I hope they will consider."])
def test_what_breaks_off_is_no_piece(note: str) -> None:
    """A piece that ends on "how shaky", on "all of", or on a verb that needs a thing tells nobody anything."""
    assert analyse(note).pieces == ()


@pytest.mark.parametrize(("text", "slips"), [("When they asked, I did not I say so.", True), ("I did not. I said so.", False)])
def test_a_statement_never_asks_back(text: str, *, slips: bool) -> None:
    """What is turned round is a question, and no statement."""
    assert bool(smells(text)) is slips


@pytest.mark.parametrize("note", ["They asked why I left and didn't I like Hull.", "Why didn't I bring the licence?"])
def test_what_is_asked_is_never_taken_for_so(note: str) -> None:
    """Nobody says "didn't I" of what they did where it was asked, or is."""
    assert not any("I liked" in each.text or "I brought" in each.text for each in analyse(note).pieces)


def test_how_somebody_was_goes_with_who_it_was() -> None:
    """No clause begins behind "how shaky", however long its sentence is."""
    note = "I spotted the wrong date and mended it before he had said anything at all but I could hear how shaky I sounded."
    assert clauses(sentences(note)[0])[-1].plain == "i could hear how shaky i sounded"


@pytest.mark.parametrize(
    ("note", "jotted"),
    [
        ("A power cut, in the middle of the slide they had asked for.", True),
        ("An actual nosebleed, onto the sheet they had handed me.", True),
        ("A friend called, in the middle of the slide they had asked for.", False),
    ],
)
def test_a_thing_is_no_sentence_for_what_hangs_on_it(note: str, *, jotted: bool) -> None:
    """What somebody did to the sheet says nothing of the nosebleed."""
    assert [each.jotted for each in analyse(note).pieces] == [jotted]
