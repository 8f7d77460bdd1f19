"""A message names the role, the place, the people and the day of the interview only where the note says that they are the interview's."""

import pytest
from drafting import drafted, tells

from widgets.feedback import analyse

# The note, what the message says of the occasion, and what it must not take for it.
_NOTES = (
    ("They asked about ledgers. Second interview pencilled in for the 27th.", "", "second interview"),
    ("Sorted them: payroll first, then the printer at the school. They asked about ledgers.", "", "at the school"),
    ("I have done supervising as acting senior at Elm View. They asked about ledgers.", "", "Elm View"),
    ("Two questions on lime mortar, one on a repointing job I'd be ashamed of.", "", "repointing job"),
    ("The receptionist wrote me down as Keiran Walsh. They asked about ledgers.", "", "role of Keiran"),
    ("Tomorrow morning I've got an interview for the payroll role at the mill. They asked about ledgers.", "", "payroll role"),
    ("I have two weeks to get ready for an interview at the mill in Hull. They asked about ledgers.", "", "mill"),
    ("Interviewed for the payroll role. They will ring tomorrow.", "the payroll role", ""),
    ("Youth worker, Ballarat. They asked about ledgers.", "the role of youth worker.", "Ballarat"),
    ("They made half of the interview in Dutch. They asked about ledgers.", "", "in Dutch"),
    ("They asked about ledgers. References will be taken up after I've met the chair.", "", "with the chair"),
    ("They asked about ledgers. We would like to invite you to a second interview, she wrote.", "", "second interview"),
    ("I did an interview for a nanny agency. They asked about ledgers.", "", "nanny agency"),
    ("A grievance role play with an actor. They asked about ledgers.", "", "grievance role"),
    ("I drew it on the back of a W-4. It is a dispatcher job. They asked about ledgers.", "the dispatcher job", "W-4"),
    ("Night porter at a 60-room lodge. They asked about fire doors and I knew all four.", "the role of night porter", "lodge"),
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
    ("They asked me to plait a dough. I start a trial on Sunday at six.", "", "trial"),
    ("They asked about polish. She is having me back Thursday morning for a working interview.", "", "working interview"),
    ("They asked about lilies. It was nice and it is a trial shift on Friday if she rings.", "", "Friday"),
    ("They asked about lilies. There is a trial to come.", "", "trial"),
    ("They asked about hygiene. Got a trial shift coming up Sunday.", "", "trial"),
    ("They asked about tills. Then she goes come in Thursday for your trial shift.", "", "trial"),
    ("Second interview I have had since leaving school. They asked about looms.", "", "second"),
    ("Interviewed for a role at a start-up. They asked about SQL.", "", "the role"),
    ("Did a trial run of the till with her. They asked about refunds.", "", "trial"),
    ("The trial on Sunday was busy. They asked about stock.", "the trial on Sunday", ""),
    ("Had my trial today and they asked about stock.", "the trial", ""),
    ("Second interview of my career, a print firm. They asked about inks.", "", "second"),
    ("My third interview ever, at the mill. They asked about looms.", "", "third"),
    ("Second interview in ten years and I was rusty. They asked about looms.", "", "second"),
    ("Had my second interview at the mill. They asked about looms.", "the second interview at the mill", ""),
    ("They asked about filing. The typing test was fifty words a minute.", "", "typing test"),
    ('I had a second interview with two "parents". They asked about pay.', "the second interview", "parents"),
    ("I had a second interview with two parents from the town. They asked about pay.", "with two parents from the town", ""),
    ("They asked about dose. Rest was rotas, and a nice chat with the manager about the new ward.", "", "with the manager"),
    ("I met with the head and the bursar about the post. They asked about fees.", "with the head and the bursar", "about the post"),
    ("I had a video interview with a shipping firm in Bergen. They asked about crates.", "the video interview", "firm"),
    ("Phone interview with a mill in Leeds. They asked about looms.", "the phone interview", "Leeds"),
    ("Phone interview for the payroll job in Leeds. They asked about looms.", "the payroll job in Leeds", ""),
    ("Interview for the lab role at a chemicals plant. They asked about pumps.", "the lab role", "plant"),
    ("Interview for the lab role at the chemicals plant. They asked about pumps.", "the chemicals plant", ""),
    ("Barista. Latte art spot on. They asked about milk.", "the role of barista", "spot"),
    ("Interview for a barista spot on the night team. They asked about milk.", "the barista spot", ""),
    ("Site engineer, 58. They asked about drains.", "", "engineer"),
    ("Paralegal, 29F. They asked about filing.", "", "paralegal"),
    ("Support worker, 24 hours a week. They asked about meds.", "the role of support worker", ""),
    ("Nine of us for one dispatcher job. They asked about codes.", "the dispatcher job", "one"),
    ("I got the date wrong. They saw me anyway on the Tuesday and asked about VAT.", "on Tuesday", ""),
    ("Interview at Oak Lodge for kitchen porter. They asked about knives.", "the role of kitchen porter at Oak Lodge", ""),
    ("I interviewed with Anna for my old manager. They asked about knives.", "", "old manager"),
    ("Trial at the Lamb, kitchen porter. They asked about knives.", "the trial for the role of kitchen porter", ""),
    ("Interview at the clinic, charge nurse. They asked about doses.", "the role of charge nurse at the clinic", ""),
    ("Interview at the clinic, friendly nurse. They asked about doses.", "", "nurse"),
    ("The interview was on the 9th floor. They asked about ledgers and I knew all of it.", "", "the 9th"),
    ("They asked about ledgers. Shift is 6 to 2, Monday thru Friday.", "", "Monday"),
    ("Elderly tenant, lived alone. They asked about ledgers and I knew all of it.", "", "tenant"),
    ("I put the Bierzo down as a wine from Ribeira Sacra. They asked about ledgers.", "", "Ribeira Sacra"),
    ("She has her interview with the consulate on the 22nd. They asked about ledgers.", "", "the 22nd"),
    ("I've a phone interview on Friday. Somebody there asked about ledgers.", "", "on Friday"),
    ("My mock interviews were with my brother. The real one was for a payroll job.", "the payroll job", "mock"),
    ("They asked about ledgers. I'd had that interview on Friday and muddled the two.", "", "on Friday"),
    ("They asked about ledgers. I had another interview on Friday at Elm School and muddled the two.", "", "Friday"),
    ("My last interview on Friday at Elm School was worse. They asked about ledgers.", "", "Friday"),
    ("Had another interview today for the payroll role. They asked about ledgers.", "the payroll role", ""),
    ("The manager did say I could come back Friday and meet the director. They asked about ovens.", "", "with the director"),
    ("Interview with the deputy but she was off sick, so the bursar did it. They asked about ledgers.", "", "deputy"),
    ("I met the deputy. They asked about ledgers and I knew all of it.", "with the deputy", ""),
    ("Showed her pictures of the bakery job in Leeds. They asked about ovens.", "", "Leeds"),
    ("I told her the story of the flood at the school in Leeds. They asked about ovens.", "", "Leeds"),
    ("Interview with the other bank. They asked about ledgers and I knew all of it.", "", "the other bank"),
)


@pytest.mark.parametrize(("note", "said", "never"), _NOTES, ids=[each[0][:40] for each in _NOTES])
def test_the_occasion_is_of_the_interview(note: str, said: str, never: str) -> None:
    """A job, a place, people or a day is the interview's where the words round it say so, not in an example, a plan or a question."""
    opening = drafted(note).email.split(". ")[0] + "."
    tells(opening, said, never)


@pytest.mark.parametrize("place", ["the old office", "the old depot", "the wrong branch"])
def test_where_one_went_by_mistake_is_not_where_the_interview_was(place: str) -> None:
    """The agency's wrong address is no place of the interview."""
    found = analyse(f"The agency gave me the wrong letter so I was at {place} on the other side of town.")
    assert "place" not in found.details
