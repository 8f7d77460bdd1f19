"""What needs care is known by who does what to whom: pairs of notes in nearly the same words, of which only one needs it."""

from typing import Final

import pytest

from widgets.feedback import analyse
from widgets.feedback.english.sentences import sentences
from widgets.feedback.safety.flags import flags
from widgets.feedback.safety.learned import weighed
from widgets.feedback.safety.taint import untainted

_NEEDS_CARE: Final = [
    # what is asked of a woman alone, or of whoever is married to one
    ("discrimination", "She was unsure how I would manage the late bus as a woman, and I said I have managed it for years."),
    ("discrimination", "He went on about nights, and did my partner drive."),
    ("discrimination", "He said the patients prefer to deal with a face they know."),
    # who somebody is, told by name
    ("confidential", "I gave them Tamsin, surname and everything, and why she was moved to our ward."),
    ("confidential", "I told them about Oscar in my class and what his week had been like."),
    ("confidential", "I blabbed about the closure, and the staff don't even know."),
    # what happened to one of the family, as a reason
    ("third_party", "Gran's fractured her pelvis, so I have to say no to the full week."),
    ("third_party", "My son is just out of a psychiatric unit, so could it wait a week?"),
    # what a form was told, and what one needs
    ("own_sensitive", "I ticked the diabetes on the form and he read it twice."),
    ("own_sensitive", "I lip-read, so please could they sit facing me."),
    ("own_sensitive", "It's the ADHD, I knock things over."),
    ("legal_risk", "I left because they were falsifying the hygiene sheets."),
    # an excuse, and then that it is none; what somebody inside let one see
    ("dishonesty", "Tell them I've got flu. Nobody is ill, I fancy a day off."),
    ("dishonesty", "A pal in their office slipped me the questions on Sunday."),
    ("dishonesty", "They asked if I could use the crane and I said yep. I've only watched."),
    ("dishonesty", "I'd like to say I have a second offer, so they hurry. I have not."),
    ("dishonesty", "Tell them the papers are with the printer, that buys me some time."),
    ("discrimination", "He told me the crew is mostly men and would I be comfortable with that."),
    ("prejudice", "It ought to be Scottish lads on that boat."),
    ("prejudice", "Should be irish people running irish dairies."),
    ("prejudice", "A white bloke has no chance there."),
    ("hostile", "Tell him I know which van he drives."),
    ("crisis", "Honestly I'd be better off under a lorry."),
    ("harassment", "He said if I told anyone he would find me."),
]
_NEEDS_NONE: Final = [
    ("harassment", "I was so lost, I was patting my jacket for the badge and then it was in my hand."),
    ("harassment", "My husband has threatened to hide my laptop if I look for an answer once more."),
    ("harassment", "Please tell them to hit me up if a bench comes free."),
    ("harassment", "I nearly kissed the porter, the lift was working."),
    ("discrimination", "I never mix the grout too wet. The tiling test was fine."),
    ("discrimination", "I'm 59. He asked me about a difficult caller and I told him about the man with the boiler."),
    ("discrimination", "They asked about working with older people and I talked about the lunch club."),
    ("discrimination", "He asked about weekends and I said I help my mum on the stall."),
    ("discrimination", "I went straight in, never asked the guy what he wanted from a van."),
    ("dishonesty", "Say I have a question about the rota. I am not free on Mondays."),
    ("dishonesty", "Tell them the long version, it gave me time to think."),
    ("confidential", "They asked what I'd do if a pupil told me something in confidence and I said I'd keep it."),
    ("confidential", "I couldn't go into my last job because of the NDA, so I talked about the choir."),
    ("legal_risk", "I called the solicitor by her first name, which I think was fine."),
    ("own_sensitive", "I've got an addiction to maps and I said so."),
    ("own_sensitive", "I thought it was a suicide mission, and then the talk went well."),
    ("own_sensitive", "Our Kieran's been arrested and I was not at my best."),
    ("dishonesty", "I made up a quick song for the toddlers about a bus."),
    ("prejudice", "I'm not hanging about like a lovesick teenager."),
    ("prejudice", "It was an Italian bakery so we had cake."),
    ("crisis", "My mum can't go on her own, so could it be another day?"),
]


@pytest.mark.parametrize(("flag", "note"), _NEEDS_CARE)
def test_what_needs_care_is_known_by_its_class(flag: str, note: str) -> None:
    """A class of wording raises its flag, whoever it is about and whatever the trade."""
    assert flag in analyse(note).flag_ids()


@pytest.mark.parametrize(("flag", "note"), _NEEDS_NONE)
def test_what_only_looks_so_raises_nothing(flag: str, note: str) -> None:
    """Acts of one's own, figures of speech, what one was asked for a job and what one kept to oneself are none of the kind."""
    assert flag not in analyse(note).flag_ids()


def test_words_alone_raise_a_grave_flag_only_where_somebody_does_something_to_the_person() -> None:
    """The sentence that says most of it must tell of the person and of somebody else, where the words of the note are not quite sure."""
    note = "I felt a right tit standing there in a hi vis that came down to my knees. "
    note += "He walked me all round the site and we talked about the dumper ticket I've got."
    assert "harassment" not in {each.id for each in weighed(sentences(note))}


@pytest.mark.parametrize(
    ("note", "left", "gone"),
    [
        (
            "I told them what we pay for oak. Gave the launch date and the partner. And named the buyer. The dovetail test was fine.",
            "dovetail",
            ("launch", "buyer"),
        ),
        ("The place is full of foreigners. Should be locals in there. I packed ninety boxes.", "ninety", ("locals",)),
    ],
)
def test_what_goes_on_with_a_flagged_sentence_goes_with_it(note: str, left: str, gone: tuple[str, ...]) -> None:
    """A sentence without a subject that tells more of a confidence, or of what one thinks of a group, is left out as well."""
    read = sentences(note)
    clean = " ".join(each.plain for each in untainted(read, flags(note, read)))
    assert left in clean
    assert not [each for each in gone if each in clean]
