"""A topic, a question, a task, a part or a good moment is named only where the note says that it was one."""

import pytest
from drafting import drafted, tells

# What the note says, what the message may say of it, and what it must not make of it.
_NOTES = (
    ("My D1's fine. They were kind.", "", "went fine"),
    ("Tidy but slow, as always. Thorough but slow. They were kind.", "", "horough"),
    ("The rest of it was sensible, roof leaks and boundary walls. They were kind.", "roof leaks and boundary walls", "sensible"),
    ("Ethics question: guest needs a lift. I spoke for about four minutes. They were kind.", "", "about guest"),
    ("Ethics question: pupil refuses a drip on medical grounds. I spoke for about four minutes.", "", "asked about"),
    ("Clean driving licence fine. They were kind.", "", "licence went"),
    ("I drew a box. They were kind.", "", "I drew"),
    ("I drew the data pipeline from end to end. They were kind.", "data pipeline", ""),
    ("Small charity. I never once mentioned the regular raffle appeal I ran.", "", "about the regular raffle appeal"),
    ("The rest was good, they all smiled when I talked about the science fair.", "the science fair", ""),
    (
        "The blow dry on the model went lovely, she went off thrilled with her fringe. They asked why I left.",
        "",
        "the interviewer went off",
    ),
    ("I never said a single word about the raffle permit.", "mention the raffle permit", "word about"),
    ("I talked about the regular raffle appeal I ran for the club. They were kind to me.", "regular raffle appeal", ""),
    ("Three kids put the questions on cards to us. I said football and painting.", "", "about cards"),
    ("Two of them asking me the very same thing about spill kits. I said sand first.", "about spill kits", "thing about"),
    ("She asked me a load more after that. I was on form by then, I think.", "", "about a load"),
    ("They said I was the only one today who asked about the rota. It was a nice chat.", "", "the questions was about the rota"),
    ("First was what would you do if a guest asked you to lend them a key.", "", "tasks was to lend"),
    ("The buyer was playing the customer and he said price is too steep.", "", "to price is"),
    ("The slides would not open. I have to show nine drawings on my tablet, so small.", "", "tasks was to show"),
    ("We had to plan a route for two vans. It was fun and they were kind.", "to plan a route", ""),
    ("The file of my presentation was lost. They were kind about it.", "", "the file of my presentation"),
    ("Then the actual questions, which I did poorly in.", "", "the actual questions"),
    ("They had to skip the wiring exercise because of me. They were kind about it.", "", "wiring exercise"),
    ("A council panel, opened with a song.", "", "council panel"),
    ("Smoke alarm went off and the four of us carried on in the yard.", "", "alarm came up"),
    ("I have had the training (MAPA, in May). They moved on.", "", "MAPA came up"),
    ("First one was Delivering at Scale and I used the flood story.", "", "to deliver at Scale"),
    ("He made me say my pick rate twice. 4:20 is GOOD.", "", "4:20 went"),
    ("My Welsh is good, I did my degree in it.", "", "my Welsh went"),
    ("My Welsh test was good, I did it in ten minutes.", "test went well", ""),
    ("Great chat, too great. They showed me the yard.", "", "great chat went"),
    ("What I did about it, a rota and a clear plan, was good, but I buried it.", "", "clear plan went"),
    ("First one's a dishwasher, doorseal, easy. Second one is a lady in her 60s.", "", "doorseal went"),
    # What others asked, said, have or turned round; what is still to come; and what was cut off or says nothing alone.
    ("Lesson with their year 2s. One girl held up a leaf and asked why, which made my day. They were kind.", "", "questions was why"),
    ("I said I'd lift him. You ask him why, you get a colleague, I know that. They were kind.", "", "get a colleague"),
    ("They asked where did you train and I said Leeds. They were kind.", "where I trained", "did train"),
    ("He said did you ever drive a dumper. I said two summers. They were kind.", "whether I drove a dumper", ""),
    ("She asked would I be 'handy' in the OR. They were kind.", "", "handy in"),
    ("Two questions, one about glazing and one about how to talk to a neighbour. They were kind.", "", "and one"),
    ("I was asked about a burst main holding a torch in my mouth. They were kind.", "", "holding a torch"),
    ("Then the manager stood very close. Said I'd be popular with the drivers. I showed them my log of runs.", "", "I would be popular"),
    ("They asked about allergens and I said all 14. Trial shift Friday", "the trial shift will be on Friday", "Thank you for the trial"),
    ("Panel asked me about keys. Six years in a repair shop in Troon.", "", "interview in Troon"),
    ("A first round with the Dutch team, two of them. They were kind.", "", "at the Dutch"),
    ("Three plates to fit and the foreman turned the plate round. They were kind.", "", "the plate round"),
    ("All brake questions, I know them back to front. They were kind.", "", "all brake"),
    ("Trial bench. Used the chisel, came in early. They were kind.", "", "I used the chisel"),
    ("Wiring test. Sorted in 9 minutes. They were kind.", "", "I sorted in"),
    ("Joinery test. I galloped through the second joint and they looked on. They were kind.", "", "galloped"),
    ("Stock test. I built my whole answer on the March figures. They were kind.", "", "my whole answer"),
    ("Three of them. I gave part one well but for the map. They were kind.", "", "but for"),
    ("They asked about my last place. We told the crew, and I made that call on a Sunday. They were kind.", "", "hear on a Sunday"),
    ("Ten years of asking that, she said, and nobody knew. They were kind.", "", "years of experience"),
    ("I have six years in reproductive. They were kind.", "", "reproductive"),
    ("They gave me a sheet with a lunch menu and I priced it. We talked about waste.", "", "grateful for a sheet"),
    ("The ad said MEWP and a van. They were kind.", "", "came up"),
    ("I was ten minutes late. They were nice about it.", "that the interviewers were kind.", "kind about it"),
    ("My notice is 30, I said. They were kind.", "", "notice period is 30"),
    ("She went on in french and was sound. They were kind.", "", "asked about in"),
    ("Group round with the buyers, 40 mins. They were kind.", "", "with 40 minutes"),
    ("70 wpm and they only want 50, all right on the filing test. They were kind.", "", "my result"),
)


@pytest.mark.parametrize(("note", "said", "never"), _NOTES, ids=[each[0][:40] for each in _NOTES])
def test_a_thing_is_named_for_what_it_was(note: str, said: str, never: str) -> None:
    """What went off, was on cards, was made do with, was never mentioned or is good in itself was no topic, task or good moment."""
    tells(drafted(note).email, said, never)


# What is true of the person, or what they said, and what the note does not bear out.
_CLAIMS = (
    ("They asked how I would find £60,000 with no donors and I talked raffles.", "", "Pay came up"),
    ("They asked what I earn and I said £11 an hour, which is low.", "pay", ""),
    ("Went well. They asked what I would do if I got to a shop and the log had a gap from the day before.", "", "gap in my work history"),
    (
        "I told them I have my Level 4 in baking. I have the 3. Oven part was fine.",
        "but in fact I have the 3",
        "I have my Level 4 in baking.",
    ),
    ("I told them I have my Level 4 in baking. They were kind to me.", "I have my Level 4", ""),
    ("Asked can I do early starts and I said yes but I can't, not Mondays.", "", "that I can do early starts"),
    ("Asked can I do early starts and I said yes.", "that I can do early starts", ""),
    ("They asked when I can work and I said any morning and Sundays, not Fridays because of school.", "when I can work", "Sundays"),
    ("My pick rate is 212. 4:20 is good.", "", "suits me"),
    ("I had a line ready, 'I took time off to travel', and said it. They asked about stock.", "", "I took time off"),
    ("I said I have the paper one already. They asked about stock.", "", "the paper one"),
    ("I work in bakery since 4 years. They asked about ovens and I was calm.", "in bakery for 4 years", "since for"),
    ("They said what if a guest tells you something at the desk and I said I would keep it to myself.", "tells me something", "tells I"),
    ("They asked about a hard talk and I told them how poorly.", "a hard talk", "how poorly"),
    ("Asked for an example of joint work so I gave the Mill Lane one.", "an example of joint work", "Mill Lane"),
    ("They showed me round first gloves apron boots and asked about knives.", "", "round first"),
    ("Then sums on paper, 3/4 plus 1/8, and I was slow.", "", "3 out of 4"),
    ("Asked if I would like a break and I said no thanks. They asked about stock.", "about stock", "a break"),
    ("Let me open the till and say what I see. They asked about stock.", "about stock", "what I see"),
)


@pytest.mark.parametrize(("note", "said", "never"), _CLAIMS, ids=[each[0][:40] for each in _CLAIMS])
def test_nothing_is_claimed_that_the_note_takes_back(note: str, said: str, never: str) -> None:
    """A promise goes with its exception, what was only said is no fact where it was not so, and what is cut off is not said at all."""
    tells(drafted(note).email, said, never)


def test_a_part_that_went_well_is_told_with_its_figure_once() -> None:
    """Also where the figure is no clause of its own; and not a second time as what was typed."""
    email = drafted("The typing part went well, 61 wpm and no mistakes.").email
    assert "I felt that the typing part went well, with 61 words a minute and no mistakes." in email
    assert email.count("61") == 1


# Which thing was asked for, and what is no question, no task or nobody's question to the person.
_ASKED = (
    ("They asked for a book I had loved and I said the one about bees.", "for a book I had loved, I said", ""),
    ("She asked about a boss I clashed with and I told her about Ken.", "about a boss I clashed with", ""),
    ("They asked me to describe the hardest shift I've worked and why.", "the hardest shift I have worked", ""),
    ("They asked for a project I was proud of, and I went with the greenhouse.", "a project I was proud of", ""),
    ("They asked me to name a manager I respected and I said Joan.", "to name a manager I respected, I said Joan", ""),
    ("He wanted to know about the five months I was not working.", "the five months I was not working", ""),
    ("He asked about stock rotation I said first in first out.", "about stock rotation, I said", ""),
    ("They asked about pay I froze.", "asked about pay, I lost", "pay I froze"),
    ("They asked for the rights nine and I said five.", "for the rights nine, I said five", ""),
    ("He asked about delays 3 times.", "about delays", "delays 3"),
    ("Asked for the kings six and I named four, I missed Edward.", "kings six, I named four, but I missed Edward", ""),
    ('The whole thing was "tell me about a situation". I used the flood at work.', "", "asked about a situation"),
    ("She asked for a number first thing and I said thirty.", "", "number first thing"),
    ("He asked for my rate and I said 19.", "asked for my rate, I said 19", ""),
    ("The vet asked if I'd put a cannula in before and I said twice.", "if I had put a cannula in before", ""),
    ("He asked if I'd work a Sunday and I said I had before.", "if I would work a Sunday", "had work"),
    ("I had to make do with the small oven. They were kind.", "", "make do"),
    ("They ran out of forms so I had to write on the back of an envelope. They were kind.", "", "tasks was to write"),
    ("They split us up so we had to present a poster to them.", "to present a poster", ""),
    ("The first half was just talking to the porter. They were kind.", "", "to talk to the porter"),
    ("The test was talking to a fake customer on the phone.", "to talk to a fake customer", ""),
    ("They had me teach a song to the nursery class and a girl bit me.", "to teach a song to the nursery class.", "girl"),
    ("They had me change a bed and a pillow on the floor.", "to change a bed and a pillow", ""),
    ("Went in to talk about kilns and then the bell rang. They were kind.", "", "tasks was to talk about kilns"),
    ("I think they wanted an example from work. I gave them the choir.", "", "asked for an example"),
    ("I could tell he wanted reasons. They were kind.", "", "asked for reasons"),
    ("The manager wanted two examples of teamwork. I gave them the choir.", "two examples of teamwork", ""),
    ("My laptop would not open with the charger. They were kind.", "", "about the charger"),
    ("They opened with a question about drains.", "about drains", ""),
    ("The kids asked the cleverest questions of anyone. They were kind.", "", "cleverest questions"),
    ("They asked a lot of questions on fire doors.", "about fire doors", ""),
    ("The nurse asked how I'd tell, with him asleep, whether he was in pain.", "", "how I would tell"),
    ("She asked how I'd know a cake was done and I said by the skewer.", "how I would know a cake was done", ""),
    ("One question on the real work, the boilers. They were kind.", "", "the real work"),
    ("In the last one, a walker asking for the gate code, I was calm. They were kind.", "", "asked for the gate code"),
    ("A call came in, a neighbour who asks about the noise. They were kind.", "", "about the noise"),
    ("The panel asking about phonics was lovely.", "about phonics", ""),
    ("They spent ten minutes asking about my pit ticket.", "about my pit ticket", ""),
    ("We asked each other about our hobbies as an icebreaker. They were kind.", "", "about our hobbies"),
    ("We were all asked about lone working.", "about lone working", ""),
    ("The head asked to see my lesson plan and I showed her the colour one.", "asked for my lesson plan", "asked to see"),
    ("The chef asked to see me chop an onion.", "tasks was to chop an onion", "to see me"),
    ("She asked to see how I would fold a napkin.", "questions was how I would fold a napkin", "to see how"),
    ("I was asked to see a patient and take a history.", "to see a patient", ""),
    ("I wrote on the board: how many legs has a spider. They laughed.", "", "how many legs"),
    ("The last one was a classic: what would I do if the boat leaks. I said bail.", "what I would do if the boat leaks", ""),
    ("They never got to the question about GDPR. They were kind.", "", "about GDPR"),
    ("They skipped the scenario about the flood as time was short.", "", "about the flood"),
    ("I skipped the question about hoists and came back to it.", "question about hoists", ""),
    ("He told could you finish in one week. I said yes.", "whether I could finish in one week", ""),
    ("They asked can i do lates an i said yeh.", "whether I can do lates", "an I said"),
    (
        "She wanted to know what I'd bring, apart from cake, to a small team. I said patience.",
        "what I would bring to a small team, I said",
        "",
    ),
    ("They asked how I'd plan a week, then a month, and I said by zones.", "how I would plan a week", "plan a week and"),
    ("They asked to hear me play so I played the Bach.", "asked to play, I played the Bach", "hear me"),
    ("They asked to see me again and they were kind.", "", "to see me again"),
    ("I had been told to expect a question about budgets but it never came. They were kind.", "", "about budgets"),
    ("My mate got asked about unions, I didn't. They were kind.", "", "about unions"),
    ("I got asked about unions. They were kind.", "about unions", ""),
    (
        "One was what would you do if two people want a table at once and I said seat both.",
        "I was asked what I would do if two people want a table at once, I said",
        "about two people",
    ),
    ("The best bit was how you get paid weekly. They were kind.", "", "how I get paid"),
    ("I blanked on a question about lifting a tenant.", "about lifting a tenant", ""),
    ("They asked about roofs. I stumbled over my answer on pricing the tiles.", "revisit pricing the tiles", "revisit my answer"),
    ("They asked about tax. I gave a good answer on valuing stock and then got the rate the wrong way round.", "", "n a good answer"),
    ("They asked how I would calm a guest and I said I would sing to him. I was only joking.", "how I would calm a guest", "sing"),
    ("He asked when I last did a gas cylinder and truth is not since May. Told him straight.", "when I last did a gas cylinder.", "truth"),
    ("They asked for my tickets and I let both of them lapse.", "", "When I was asked for my tickets, I let"),
    ("In the second round they asked notice period and I told 60 days.", "asked about my notice period, I said 60 days", "told 60"),
    ("He asked expected salary and I told that it is open.", "asked about my expected salary, I said that it is open", ""),
)


@pytest.mark.parametrize(("note", "said", "never"), _ASKED, ids=[each[0][:40] for each in _ASKED])
def test_a_question_is_told_whole_and_was_put_to_the_person(note: str, said: str, never: str) -> None:
    """What says which thing belongs to it; what is cut off, was skipped, guessed or asked by or of others is no question."""
    tells(drafted(note).email, said, never)


# An answer and the question it was given to.
_ANSWERED = (
    (
        "They then pressed me on damp and I answered with airing, not what they asked. I gave my rate as 20. I ought to have said 24.",
        "right: I gave my rate as 20",
        "damp, I gave",
    ),
    (
        "Asked about a parent complaint but I got the date of the policy wrong. It's 2021, I said 2019.",
        "right: I said 2019",
        "complaint, I said",
    ),
    (
        "They asked about the year of the policy. I said 2019 but it is 2021.",
        "about the year of the policy, I said 2019, but it is 2021",
        "",
    ),
    (
        "He asked how I'd cut waste and I drew him the bins we have at our place, took it from 9% to 3.",
        "how I would cut waste",
        "waste, I took",
    ),
    (
        "He asked how I would lag a pipe and I showed him a photo from our yard, cut the bill by half.",
        "I showed the interviewers a photo from our yard",
        "",
    ),
    ("They asked about stock rotation and I said last in first out.", "I said last in first out", "I would last"),
    ("She asked what do you know about us and I said not a lot.", "what I know about them", "about us"),
    ("He asked why I want to join our crew and I said the boats.", "", "join their crew"),
    ("The parking question went fine but I waffled on the next.", "", "about the parking question went on"),
    ("I froze on the budget question and the rest was good.", "froze on the budget question", ""),
    ("She asked what I would do with a late bus and I did my story from 2010.", "what I would do with a late bus", "bus, I did"),
    ("They had me lay a table and a waiter bumped me. I carried on laying.", "to lay a table", "table, I carried on"),
)


@pytest.mark.parametrize(("note", "said", "never"), _ANSWERED, ids=[each[0][:40] for each in _ANSWERED])
def test_an_answer_stands_with_its_own_question(note: str, said: str, never: str) -> None:
    """What was said anew, named as muddled or goes on from something untold answers no question before it."""
    tells(drafted(note).email, said, never)


# What the interview was made of.
_MADE_OF = (
    ("A role play with a tenant bringing back a broken kettle.", "was a role play.", "bringing"),
    ("They asked how often you do a fire drill and I guessed. They were kind.", "", "was a fire drill"),
    ("We did a fire drill and a written test.", "a fire drill and a written test", ""),
    ("The sift test was three weeks ago and this was the panel. They were kind.", "", "sift test"),
    ("The sift test was first and then the panel. They were kind.", "sift test", ""),
    ("At my last place we had a spelling test. They were kind.", "", "spelling test"),
    ("She mentioned a skills assessment. They were kind.", "", "interview was a skills assessment"),
    ("In the mental maths round I was slow, though I had practised it. They were kind.", "mental maths round", ""),
    ("Part one was a typing test and I hate typing tests.", "", "and typing tests"),
    ("The test was on loading a van. They were kind.", "about loading a van", ""),
    ("They gave me a toddler with a rash and asked what next.", "the case of a toddler with a rash", ""),
    ("They gave me a patient chart to read and asked what next.", "given a patient chart", "the case of"),
)


@pytest.mark.parametrize(("note", "said", "never"), _MADE_OF, ids=[each[0][:40] for each in _MADE_OF])
def test_a_part_is_told_whole_and_was_held_there(note: str, said: str, never: str) -> None:
    """A part ends where somebody begins to act in it, and what is done at work or was held weeks ago is none."""
    tells(drafted(note).email, said, never)


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Excel test went fine. They asked about stock.", "the Excel test went fine"),
        ("Excel test first, half an hour. I was asked about stock.", "an Excel test"),
    ],
)
def test_a_program_that_begins_a_note_is_no_verb(note: str, said: str) -> None:
    """Though one can excel, and polish a shoe."""
    assert said in drafted(note).email


@pytest.mark.parametrize(
    "note", ["Set B7, laid the temperament, pinned it by ear.", "We had a weld test. Ran the root vertical up, capped it."]
)
def test_what_was_worked_on_is_no_topic(note: str) -> None:
    """Though it is left out who did it."""
    email = drafted(note).email
    assert not any(each in email for each in ("topics was", "talked about"))
