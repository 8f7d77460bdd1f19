"""The drafter's page: what stands where, and the way to a message that fits better."""

import re

import pytest
from drafter_page import NOTE, draft, named, shown

from widgets.feedback.safety.care import contacts, countries, panels
from widgets.messages import kinds
from widgets.views import feedback
from widgets.views.feedback.words import words


def test_the_words_come_before_the_questions() -> None:
    """A useful draft stands there from the first moment; the phone script is open, the rest is folded."""
    html = shown(NOTE)
    assert html.index('id="feedback-out-phone"') < html.index('id="feedback-cards"') < html.index('id="feedback-strengths"')
    assert '<details class="debrief-drafting__output" id="feedback-section-phone" open' in html
    assert '<details class="debrief-drafting__output" id="feedback-section-email">' in html


@pytest.mark.parametrize(
    ("note", "message"),
    [
        ("Just heard I didn't get the Band 6 post. They said another candidate had more leadership experience.", "reply-to-no"),
        ("I want to withdraw, I have another offer.", "withdraw"),
        ("It has been three weeks and I have heard nothing.", "chase"),
    ],
)
def test_a_note_about_something_else_leads_to_its_own_message(note: str, message: str) -> None:
    """One link, by the message's name."""
    assert f'<a href="../messages/#{message}">{kinds()[message].name}</a>' in shown(note)


@pytest.mark.parametrize("note", [NOTE, f"{NOTE} They said I would hear by Friday.", "I was rejected and I want to die."])
def test_an_account_of_an_interview_leads_nowhere_else(note: str) -> None:
    """Nor does a note that needs care."""
    assert "../messages/" not in shown(note)


def test_every_message_it_may_lead_to_is_there() -> None:
    """A slip in the file would be a link to nowhere."""
    assert {*words().others.values(), *words().alone.values()} <= set(kinds())


def test_what_the_message_does_not_tell_is_asked_about() -> None:
    """A tap puts a piece of the note in, and holds for that piece only, wherever it comes to stand."""
    note = "Not much to tell. Best thing by miles, the roses."
    tick = re.search(r'name="(back\.[^"]+)"[^>]*><span>Best thing', shown(note))
    assert tick
    form = {tick.group(1): "yes"}
    assert "Best thing by miles, the roses." in draft(note, form)
    assert "Best thing by miles, the roses." in draft(f"One more thing. {note}", form)
    assert "One more thing." not in draft(f"One more thing. {note}", form)


def test_a_message_that_tells_much_asks_too() -> None:
    """What no rule could put better may be what matters most."""
    asked = shown(f"{NOTE} Best thing by miles, the roses.").partition('id="feedback-untold"')[2].partition("</fieldset>")[0]
    assert 'name="back.' in asked


def test_a_disclosure_is_stated_only_where_that_is_tapped() -> None:
    """It can be, also where the note holds nothing else; a crisis cannot."""
    note = "He asked if I was planning to have kids."
    tick = re.search(r'name="(back\.[^"]+)"[^>]*><span>State it plainly', shown(note))
    assert tick
    assert "I was asked if I was planning to have kids." in draft(note, {tick.group(1): "yes"})
    assert 'name="back.' not in shown("I want to die.")


def test_a_disclosure_is_stated_in_the_box_that_speaks_of_it() -> None:
    """The tick stands under the words that promise it, and once ticked neither they nor the list say that it is left out."""
    note = "They asked about keys and I rambled. He asked if I was planning to have kids."
    out = shown(note)
    assert "It is left out of your message" in _care(out)
    assert "It is left out of your message" not in out.partition("</section>")[2]
    assert "planning to have kids" in _listed(out)
    form = {named(_care(out), "back."): "yes"}
    stated = str(feedback.update({"note": note, **form}).html)
    assert "It is left out of your message" not in stated
    assert "is in your message, stated plainly" in _care(stated)
    assert re.search(r'name="back\.[^>]* checked', _care(stated))
    assert "planning to have kids" not in _listed(stated)
    assert 'name="back.' not in out.replace(_care(out), "").replace(_untold(out), "")


def _care(html: str) -> str:
    return html.partition('data-flag="discrimination"')[2].partition("</section>")[0]


def _listed(html: str) -> str:
    return html.partition('id="feedback-left-out"')[2].partition("</details>")[0]


def _untold(html: str) -> str:
    return html.partition('id="feedback-untold"')[2].partition("</fieldset>")[0]


def test_a_note_that_tells_of_nothing_unfair_has_nothing_left_out() -> None:
    """Who says that it felt unfair is not told that it was left out, nor sent to a tick that is not there."""
    panel = _care(str(feedback.update({"note": "They asked about rotas and I rambled.", "unfair": "yes"}).html))
    assert "Your message says nothing of it." in panel
    assert "left out" not in panel
    assert "tick" not in panel


def test_the_names_are_pointed_to_until_they_are_there() -> None:
    """They are asked for last, and a message that goes out before has none."""
    assert '<a href="#feedback-to">' in shown(NOTE).partition('id="feedback-section-phone"')[0]
    assert "#feedback-to" not in str(feedback.update({"note": NOTE, "to": "Sarah", "sender": "Jo"}).html)


def test_what_is_announced_is_what_is_shown() -> None:
    """An e-mail edited by hand has its own number of words."""
    edited = {"note": NOTE, "out.email": "Thank you. Jo", "was.out.email": "Dear recruiter"}
    assert "ready: 3 words" in str(feedback.update(edited).announce)


def test_paper_says_where_to_call() -> None:
    """A link is no use there; each number is one of those that the page itself gives."""
    known = [each.name for country in countries() for each in contacts(panels(["crisis"])[0], country)]
    numbers = re.findall(r"\d[\d ]+\d", words().help_paper)
    assert numbers
    assert not [each for each in numbers if not any(each in name for name in known)]


def test_who_felt_treated_unfairly_is_told_what_to_do_where_they_say_so() -> None:
    """Under the question, not above the words; a note that tells of it has its panel there and is not asked again."""
    note = "They asked about rotas and I rambled."
    panel, question = 'id="feedback-care-discrimination"', 'id="feedback-unfair"'
    assert panel not in shown(note)
    told = str(feedback.update({"note": note, "unfair": "yes"}).html)
    assert 0 < told.find(question) < told.find(panel)
    assert panel not in str(feedback.update({"note": note, "unfair": "no"}).html)
    flagged = {"note": f"{note} He asked if I was planning to have kids.", "unfair": "yes"}
    html = str(feedback.update(flagged).html)
    assert html.count(panel) == 1
    assert question not in html
    assert question in str(feedback.update({**flagged, "cleared.discrimination": "yes"}).html)


def test_the_country_is_asked_for_once() -> None:
    """Though two places name people to turn to."""
    note = "They asked about rotas and I rambled. My old manager stole my wages and I want to sue."
    html = str(feedback.update({"note": note, "unfair": "yes", "go_on": "yes"}).html)
    assert html.count('name="country"') == 1


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        ("One of them asked whether I was married, which was odd.", "I was asked whether I was married."),
        ("She kept asking about my religion and I felt awful.", "I was asked about my religion."),
        ("They asked me where I am really from and laughed.", "I was asked where I am really from."),
        ("He said they prefer younger people.", "One of the interviewers said they prefer younger people."),
        (
            "Then the tall one, Gil, asked if I was planning on having kids and who would look after them, and said the last one left.",
            "I was asked if I was planning on having kids and who would look after them.",
        ),
    ],
)
def test_a_disclosure_is_stated_plainly(said: str, stated: str) -> None:
    """What was asked, without what was thought of it, and without a word that names nobody."""
    note = f"They asked about keys. {said}"
    tick = re.search(r'name="(back\.[^"]+)"[^>]*><span>State it plainly', shown(note))
    assert tick
    assert f" {stated} " in draft(note, {tick.group(1): "yes"})


def test_what_is_stated_plainly_is_one_sentence_in_the_text_too() -> None:
    """Two questions are told together."""
    note = "They liked my filing. Then Gil asked if I was planning on having kids, and I just laughed. He also asked where I'm really from."
    form = dict.fromkeys(re.findall(r'name="(back\.[^"]+)"[^>]*><span>State it plainly', shown(note)), "yes")
    html = str(feedback.update({"note": note, **form}).html)
    assert len(re.findall(r"<textarea[^>]*>[^<]*I was asked if I was planning on having kids, and where I am really from\.", html)) >= 2


def test_a_name_among_the_pieces_is_pointed_out() -> None:
    """It may be a resident's or a customer's, and theirs to give."""
    assert words().untold_name in shown("The brass plate by the ladder was Mr Bell's from the old yard.")
    assert words().untold_name not in shown("The brass plate by the ladder was old and from the old yard.")


def test_no_card_asks_for_a_yes_that_adds_nothing() -> None:
    """A test that was sat is told as a fact or not at all."""
    assert 'name="card.test"' not in shown("There was a typing test. They asked about rotas and I rambled.")


def test_the_number_to_confirm_goes_down() -> None:
    """What is announced counts the cards that have no answer yet, and says nothing of none."""
    note = "They asked me to sell them a lamp and I panicked and talked about the colour for ages."
    assert "1 line below it waits" in str(feedback.update({"note": note}).announce)
    assert "line" not in str(feedback.update({"note": note, "card.nerves": "leave"}).announce)


def test_advice_above_the_words_is_announced_first() -> None:
    """Whoever does not see the panel would send the words without it; where nothing is drafted, that is said after it."""
    said = feedback.update({"note": f"{NOTE} They asked if I was pregnant."}).announce.split("\n")
    assert [panels(["discrimination"])[0].title in said[0], "ready" in said[0]] == [True, False]
    assert "ready" in said[-2]
    held = feedback.update({"note": "I was rejected and I want to die."}).announce.split("\n")
    assert panels(["crisis"])[0].title in held[0]
    assert "ready" not in held[-1]


def test_each_button_and_box_says_what_it_is_about() -> None:
    """Somebody who goes from button to button hears no sentence round it: “Copy” and “Leave this out” stand there many times."""
    html = str(feedback.update({"note": NOTE, "out.text": "Hello.", "was.out.text": "Hi.", "card.late": "change"}).html)
    for kind, does in (("button", "Copy"), ("input", "Leave this out")):
        names = re.findall(rf'<{kind}[^>]* aria-label="({does}: [^"]+)"', html)
        assert len(set(names)) == len(names) > 2, names
    assert re.search(r'<button[^>]* aria-label="Go back to the drafted words: Text message"', html)


def test_what_belongs_to_a_card_is_named_by_it() -> None:
    """“Why?” and “Next time I will” stand below several cards: each group says which."""
    html = str(feedback.update({"note": NOTE, "card.late": "change"}).html)
    assert re.search(r'<legend id="feedback-card-late-asked">[^<]*late', html)
    assert len(re.findall(r'<(?:div|details)[^>]* aria-labelledby="feedback-card-late-asked"', html)) == 2
    for hint in re.findall(r'<fieldset[^>]* aria-describedby="([^"]+)"', html):
        assert f'id="{hint}"' in html


def test_going_on_can_be_taken_back_where_it_was_said() -> None:
    """The tick stays, and with it the focus of whoever has only keys."""
    form = {"note": "I was rejected and I want to die. They asked about rotas."}
    assert re.search(r'<input[^>]* name="go_on"', str(feedback.update(form).html))
    assert re.search(r'<input[^>]* name="go_on"[^>]* checked', str(feedback.update({**form, "go_on": "yes"}).html))


def test_whoever_asks_for_news_has_not_been_told() -> None:
    """“I should hear by Friday” is no start for “when might I hear?”."""
    note = "They asked about rotas and I rambled. They said I would hear by Friday."
    assert "by Friday" in draft(note, {})
    assert "by Friday" not in draft(note, {"want": "news"})
    assert "when I might hear" in draft(note, {"want": "news"})


def test_a_text_offers_no_other_go_at_a_question_it_has_no_room_for() -> None:
    """It is the shortest of the three."""
    note = (
        "The interview for the post of senior warehouse and transport administrator at Harrow Lane distribution centre was on Monday."
        " They asked how I would plan the loading of four lorries with two bays when one driver is early and I lost my thread."
    )
    html = str(feedback.update({"note": note, "want": "chance"}).html)
    found = re.search(r'<textarea[^>]*id="feedback-out-text"[^>]*>(.*?)</textarea>', html, re.DOTALL)
    assert found
    assert "answer that question again" in draft(note, {"want": "chance"})
    assert ("lorries" in found.group(1)) == ("that question" in found.group(1))


def test_a_name_in_small_letters_is_written_as_one() -> None:
    """A name with a letter of its own stays as typed."""
    assert "Dear Mrs Okafor," in draft(NOTE, {"to": "mrs okafor"})
    assert "Dear Jan van Eyck," in draft(NOTE, {"to": "Jan van Eyck"})
