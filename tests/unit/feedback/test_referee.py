"""A word to a referee is to the one who is asked, says for which job and who will be in touch and when, and asks for nothing unwanted."""

import pytest
from drafting import drafted, tells

_NAMED = (
    ("tell my old foreman Gus the cannery is going to ring.", "Gus"),
    ("text my old lab supervisor Big Joe. the mill will call him.", "Joe"),
    ("Joanna needs to know the library will write to her.", "Joanna"),
    ("Rosa! the bakery is phoning refs tomorrow.", "Rosa"),
    ("So the only ref I have is Bettina from the nursery. They will ring her.", "Bettina"),
    ("Asking Nadia from Little Acorns. They will ring. I never got on with Karen.", "Nadia"),
    ("Worked with Karen for years. Ask Nadia if she minds, the hospice will ring.", "Nadia"),
    ("I put Father Cormac down for the caretaker job. They will phone him.", "Father Cormac"),
    ("To Bettina: the nursery will call you for the cook job.", "Bettina"),
    ("Paper's going out on Friday, for the warden job. They will ring.", "referee"),
    ("Brilliant! the bakery is phoning refs tomorrow.", "referee"),
)


@pytest.mark.parametrize(("note", "name"), _NAMED)
def test_a_word_to_a_referee_is_to_the_one_who_is_asked(note: str, name: str) -> None:
    """Who is told, asked or warned is written to, and neither a thing with a capital nor somebody met besides."""
    assert drafted(note, "referee_headsup").email.startswith(f"Dear {name},")


_CALLS = (
    ("Tell Ian. Marks might ring him. its the sunday papers job.", "as a referee for the Sunday papers job", ""),
    ("Tell Ian the county parks department is gonna call.", "The county parks department may get in touch", ""),
    ("Tell Ian a lady from the cannery will ring him.", "Somebody from the cannery may get in touch with you", "lady"),
    ("Tell Ian. Honda dealer on Route 12 gonna call him.", "The Honda dealer on Route 12 may get in touch with you by phone", ""),
    ("Tell Ian the inn is checking refs this afternoon or tomorrow.", "The inn may get in touch with you, perhaps this afternoon", ""),
    ("Tell Ian care home want to ring him.", "The care home may get in touch with you by phone", ""),
    (
        "Tell Ian the new bistro will send him a link some time this month.",
        "The bistro may get in touch with you, perhaps some time",
        "new",
    ),
    ("Tell Ian the museum will write, probably before the end of the month.", "perhaps before the end of the month", ""),
    ("Tell Ian it's the zoo. Form's going out this week.", "perhaps this week", ""),
    ("Tell Ian the zoo will ring him, probly next week.", "perhaps next week", ""),
    ("Tell Ian they need until 12 of May.", "The reference is needed by 12 May", "perhaps"),
    ("Tell Ian that homebase are doing references this week.", "Homebase may get in touch with you, perhaps this week", "the homebase"),
    ("Note to Ian, corner inn ringing him thurs or fri.", "The corner inn may get in touch", ""),
    ("Tell Ian they will email a link with a deadline of 5 May.", "needed by 5 May", "perhaps"),
    ("Tell Ian the zoo will call between 2 and 4 on wed.", "perhaps on Wednesday.", "at 4"),
    ("Tell Ian she will ring me tomorrow.", "", "She may"),
    ("Tell Ian I will ring him. They email the form, it has to be in by the 4th.", "needed by the 4th", "perhaps"),
)


@pytest.mark.parametrize(("note", "said", "never"), _CALLS)
def test_a_referee_hears_who_will_be_in_touch_and_when(note: str, said: str, never: str) -> None:
    """An employer is named as the note has it, with an article; a person by where they are from; the time as it stands."""
    tells(drafted(note, "referee_headsup").email, said, never)


_JOBS = (
    ("Let Ian know. its the parks team, gardener grade 3, they will ring", "the role of gardener grade 3"),
    ("Let Ian know. council housing, grade 5 admin officer. they will email.", "the role of admin officer"),
    (
        "Let Ian know. School is Holly Bank Primary, maternity cover, geography, Easter start.",
        "maternity cover role in geography at Holly Bank",
    ),
    ("Let Ian know. Its the recycling place, picker and sorter, part time", "the role of picker and sorter at the recycling place"),
    ("Let Ian know. Firm's called Barker Scaffolding. They ring next week.", "the job at Barker Scaffolding"),
)


@pytest.mark.parametrize(("note", "job"), _JOBS)
def test_a_referee_hears_which_job_it_is(note: str, job: str) -> None:
    """A job jotted down with its grade or with a second one, cover for somebody, and where it is."""
    assert f"as a referee for {'' if job.startswith('the') else 'the '}{job}" in drafted(note, "referee_headsup").email


_ASKED = (
    ("Let Ian know I put him down as my referee. They ring next week.", "", "It would help most"),
    ("Ask Ian to mention my work on the boilers but not to mention the strike.", "mention my work on the boilers.", "strike"),
    ("Ask Ian to talk about the rota. I'd rather he didn't talk about my absences.", "mention the rota.", "absences"),
    ("Ask Ian to mention my driving. Hopefully he won't bring up the van.", "mention my driving.", "van"),
    ("Ask Ian to mention my driving. She should leave out what they said about the fire.", "mention my driving.", "fire"),
    ("Ask Ian to say something on the ledger project.", "mention the ledger project.", ""),
    ("Ask Ian to talk about my climbing and the storm clear up.", "mention my climbing and the storm clear up.", ""),
    ("Ask Ian to say about how I sat with the patients.", "mention how I sat with the patients.", ""),
    ("Ask Ian to talk about my licence and the summer I ran the junior camp.", "the summer I ran the junior camp.", ""),
    ("Ask Ian, he should confirm I passed my tests and showed up.", "that I passed my tests and showed up.", ""),
    ("Ask Ian. if he can tell them im careful and about the keys thatd be mint", "mention that I am careful.", "mint"),
    ("Ask Ian to mention the hedges and me turning up on time thatd be grand", "the hedges and turning up on time.", "grand"),
    ("Tell Ian they care about me being on time and first aid.", "They may ask about my being on time and first aid.", ""),
)


@pytest.mark.parametrize(("note", "said", "never"), _ASKED)
def test_a_referee_is_asked_for_what_is_wanted_only(note: str, said: str, never: str) -> None:
    """What to speak of stands whole; what not to speak of, and the request itself, is nothing to mention."""
    tells(drafted(note, "referee_headsup").email, said, never)
