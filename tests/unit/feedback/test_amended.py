"""An answer that the person puts right is told with what is right, in one sentence, and never as if it were so."""

import pytest
from drafting import drafted

_AFTER = " The tour of the stables was fine."


@pytest.mark.parametrize(
    ("note", "says"),
    [
        ("Asked what ailed the mare, I said bad colic. It was a twist. I rushed it.", "I said bad colic, but it was a twist"),
        ("Said port 25 was FTP. It's SMTP, I know it's SMTP.", "port 25 was FTP, but it is SMTP"),
        ("I said the herd book went up to May 2019. It was '21.", "but it was '21"),
        ("I did say stage 3. It is stage 4, the 3 was before.", "I said stage 3, but it is stage 4"),
        ("On the layers I said gravel before sand and it's sand before gravel.", "I said gravel before sand, but it is sand before gravel"),
        ("I said the form is 1527-13. It's 1527-21.", "the form is 1527-13, but it is 1527-21"),
        ("She asked how many stalls we run and I said thirty. Actually twelve.", "I said thirty, but it is twelve"),
        ("Which book does a deposit go in, they asked. I told income. It is suspense only.", "I said income, but it is suspense"),
        ("I said that we had no fires last year. There was one, in a bin.", "no fires last year, but in fact there was one"),
        ("I answered that the gills are on top; they're on the side.", "the gills are on top, but they are on the side"),
        ("Told the foreman I'd got my dumper ticket. I've only got the roller ticket.", "but in fact I only have the roller ticket"),
        ("I gave my rate as 14 an hour and it is 15 since May.", "but it is 15 since May"),
        (
            "We said the tank is emptied every week. It's every two unless it rains.",
            "every week, but it is every two weeks unless it rains",
        ),
        (
            "I told Mr Hale that the gate stays open. I meant not after dark.",
            "I told Mr Hale that the gate stays open, but I meant not after dark",
        ),
        (
            "I told the trustees the barn was built in 1961, whereas it was 1916.",
            "I told the trustees that the barn was built in 1961, but it was 1916",
        ),
        ("Asked which yard I learned at. Said Norton. It was Malton, Norton came later.", "I said Norton, but it was Malton"),
        (
            "They asked how far we deliver and I said ten miles, it's more like thirty.",
            "I said ten miles, but it is more like thirty miles",
        ),
        ("I told them the tank holds 200 litres. It was 150, the 200 was the old one.", "holds 200 litres, but it was 150 litres"),
        ("He asked my notice. Said two weeks. I looked it up after: it is four.", "I said two weeks, but it is four weeks"),
        ("I said our van was taxed until May 2026, it is until July 2027.", "until May 2026, but it is until July 2027"),
        ("They asked when I last shod a horse, I said last spring, truth is not since 2020.", "last spring, but in fact not since 2020"),
        ("I said the form goes to payroll, no, to the site office.", "goes to payroll, but it should have been to the site office"),
        (
            "Asked who signs the permit and I said the foreman. No, the engineer.",
            "I said the foreman, but it should have been the engineer",
        ),
        ("She asked the oven temperature, i said 180, meant 200.", "I said 180, but I meant 200"),
        ("Told him 5 tonne for the crane. Twas 3.5.", "I said 5 tonne for the crane, but it is 3.5"),
        ("I stated we had no leavers last year. In fact there were three.", "but in fact there were three"),
        ("I said I had run payroll alone, that's not right, only with my manager.", "but in fact only with my manager"),
        ("They asked which glue for oak. I have said hide glue, correct is epoxy.", "I said hide glue, but the right answer is epoxy"),
        (
            "My answer to what the float should be was fifty. It's eighty.",
            "I said fifty when I was asked what the float should be, but it is eighty",
        ),
        ("The examiner asked the limit. I gave 7 bar which is for air. For steam it is 10.", "I gave 7 bar, but for steam it is 10"),
        ("I said I left the mill in 2016 and came here in 2017, but I left in 2017.", "in 2017, but I left in 2017"),
        (
            "She asked if I could do Fridays, i said yes but forgot i have college every friday.",
            "but I had forgotten that I have college every Friday",
        ),
        ("Asked about hauls and I told her eight hours; nearer five.", "I said eight hours, but it is nearer five"),
        ("They asked about the code and i put it as 12, our sheet says 21.", "but our sheet says 21"),
        ("I said you soak the beans for 2 hours, thats too short, its 8.", "I said to soak the beans for 2 hours, but it is 8 hours"),
        ("I say i have 1 year in care but is 3 year.", "in care, but it is 3 years"),
        ("He asked the wait and I said about one hour. I rang since and it was two and a half.", "but it was two and a half hours"),
    ],
)
def test_the_right_answer_is_told_in_one_sentence(note: str, says: str) -> None:
    """However the two are joined: by a mark, by "meant" or "should have", or over two sentences."""
    assert says in drafted(note + _AFTER).email


@pytest.mark.parametrize(
    ("note", "never"),
    [
        ("They asked how long a lease runs and I said 9 years and it was 9.", "but it was"),
        ("I said 3 hours, it's 3.", "but it is"),
        ("I said four hours. Then I corrected myself, it's five.", "put one answer right"),
        ("She said the shift is 8 hours, it's 9 in the letter.", "put one answer right"),
        ("The ad said 24k, it was 22k on the day.", "put one answer right"),
        ("I said I like the early shift, and it is true.", "but it is"),
        ("I told them about the flood. It was the best part.", "but it was"),
        ("I said 2 years, it is 10 minutes from my house.", "10 minutes"),
        ("I told him I named the driver, and it is under review.", "under review"),
        ("I said biscuits. It's the truth.", "the truth"),
        ("I said 340 boxes a day. Shift is 7pm to 4am.", "but shift"),
        ("I said fifty is fine if it is four days.", "but it is four"),
        ("I did not say six, it was nine.", "I said six"),
        ("I said £30k. It is 28 miles away.", "28 miles"),
        ("He put it at my micron. I said eighteen and a half and it was eighteen four.", "I said eighteen, but"),
        ("They asked did I know SAP. Called the planner Susan, it's Sharon.", "know SAP, I called"),
        ("I put in on Sunday and was seen by two managers. It's sterile processing.", "but it is sterile"),
    ],
)
def test_what_is_of_another_matter_puts_nothing_right(note: str, never: str) -> None:
    """The same figure, another's slip, what was put right there and then, and what only stands behind an answer."""
    assert never not in drafted(note + _AFTER).email


@pytest.mark.parametrize(
    "note",
    [
        "I said the pump clears every line by itself, wrong.",
        "They asked about the fuse and I said it is the one you see there. That was wrong.",
    ],
)
def test_a_wrong_answer_whose_right_one_is_not_told_is_only_owned(note: str) -> None:
    """What was said is not told as so, and stays to be tapped."""
    draft = drafted(note + _AFTER)
    assert "I would like to put right" in draft.email
    assert "I said" not in draft.email.replace("what I said", "")


def test_a_figure_that_puts_an_answer_right_is_no_pay() -> None:
    """Nobody said what the job pays."""
    assert "the role pays" not in drafted("I told the board the barn had cost £60k. Having looked, it was £16k." + _AFTER).email


def test_a_piece_with_half_of_it_is_not_told_unasked() -> None:
    """What was said stands in a message with what is right, or not at all."""
    email = drafted(
        "asked about pump checks, i gave check one and check two well but for check three i said ten minutes and it is four"
    ).email
    assert email.count("I said ten minutes") == 1
    assert "I said ten minutes, but it is four minutes" in email


def test_what_only_names_who_was_told_is_no_answer() -> None:
    """Then what was told stands before it."""
    assert (
        "put one answer right" not in drafted("Two weeks, I told them, and I would have to check. It is four at my place." + _AFTER).email
    )
    assert "add something to one answer" not in drafted("Two weeks, I told them, and I would have to check." + _AFTER).email


@pytest.mark.parametrize(
    ("note", "says"),
    [
        ("Said yes to the night rota but I need to ask my sister about the kids first.", "but I need to check that with my sister first"),
        ("I said I can move to Hull. Have to check the lease.", "I said that I can move to Hull, but I have to check the lease"),
        ("Told them I could start on Monday but I'd want to see the contract first.", "but I would want to see the contract first"),
    ],
)
def test_what_has_still_to_be_checked_is_told_with_its_answer(note: str, says: str) -> None:
    """A yes with a condition is no plain yes, nor a wrong answer; what is of the home stays there."""
    email = drafted(note + _AFTER).email
    assert says in email
    assert "told them" not in email
    assert "kids" not in email
    assert "put one answer right" not in email
