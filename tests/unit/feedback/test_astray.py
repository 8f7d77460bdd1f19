"""What the note calls wrong, never came to, or tells only where it is read is not told; what stands by itself still is."""

import pytest
from drafting import drafted, tells

# What was wrong, as the words behind it show; and what was not, although they speak of something else that was.
_WRONG = (
    ("They asked about VAT on zero-rated goods and I said it is exempt. It is not exempt. The tour was nice.", "", "I said it is exempt"),
    ("They asked what a left join keeps and I said both tables, which it does not. We moved on.", "", "both tables"),
    (
        "Then he asked about load and I said linear with total confidence. He let that hang for a while. I saw it on the bus.",
        "",
        "linear with",
    ),
    (
        (
            "They gave me a rack of shoes to grade. I graded a pair of new boots as scrap. The owner looked at "
            "me and put them on the other shelf."
        ),
        "",
        "new boots as scrap",
    ),
    (
        "They asked why them. I gave a long answer about the apprenticeship in Leeds. That is the other company. Long day.",
        "",
        "the apprenticeship in Leeds",
    ),
    ("They asked for a strength and I said napping. Why did I say that.", "", "I said napping"),
    ("They asked what I would do with an angry guest and I said run away as a joke. Then we looked at the rota.", "", "run away"),
    (
        "They asked about consent forms and I went round the houses, I talked about parking, I talked about my first flat.",
        "",
        "about parking",
    ),
    (
        (
            "Station two was fine. At station three I misread the sheet and talked about worming in goats when "
            "it asked about boats. They moved on."
        ),
        "",
        "talked about was worming",
    ),
    (
        (
            "Barber. Did a fade, no bother. I told em I was at my last shop til august and truth is they "
            "finished me in may so keep it at august."
        ),
        "",
        "until August",
    ),
    ("I told them about the depot move, only it was from 2009. They asked for a newer one.", "", "depot move"),
    ("I talked for ages about their hydrotherapy pool. They do not have a hydrotherapy pool. Ground open up.", "", "hydrotherapy"),
    (
        (
            "I told them I'd used Revit on live jobs. I have not. I did about half of a night class and drew a "
            "pretend shed. The rest was about site visits."
        ),
        "",
        "pretend shed",
    ),
    ("They asked what a left join keeps and I said all of the left table. She liked that.", "all of the left table", ""),
    ("They gave me a rack of shoes to grade. I priced 40 pairs of boots in the hour. The owner said well done.", "40 pairs", ""),
    (
        "They asked why them and I talked about the apprenticeship in Leeds. She smiled. The other company never wrote back.",
        "the apprenticeship in Leeds",
        "",
    ),
    ("I told them about the depot move, it was not easy but we lost no stock. They asked for a newer one.", "depot move", ""),
    (
        (
            "They asked about a fall and I said I would check for injuries first. They asked about shifts. I "
            "went home and felt so stupid about my shoes."
        ),
        "check for injuries",
        "",
    ),
    ("I told them about the night rota at Holm House. They do not do nights there. Long day.", "the night rota at Holm House", ""),
    ("I showed them my drawings of the bridge and he looked at the sections. They asked about rotas.", "my drawings of the bridge", ""),
    ("I talked about the reading corner at my school. My stupid phone rang.", "the reading corner at my school", ""),
)

# What one did not get to or skipped, or was done or said by others or elsewhere; and what did take place there.
_REACHED = (
    (
        "He stood up early and I am sad that I never got to talk about my choir work.",
        "did not get to mention my choir work",
        "talked about my choir work",
    ),
    ("They had to skip the question about solvents. They asked about rotas.", "", "solvents"),
    ("I said I would want to ring the owner about what she could pay before I talked about surgery and he said fine.", "", "surgery."),
    ("Went in to talk about turbines and they wanted my school grades. They were kind.", "", "turbines"),
    (
        (
            "The head did his post during my trial lesson. When I got to the part on the Gold Rush he looked up "
            "and told me they have enough of that."
        ),
        "",
        "the Gold Rush",
    ),
    ("I cut the whole part on river weed. They were kind.", "", "talked about river weed"),
    ("Panel was two men. I gave them the one where I covered Dev's evening when his bike broke. Crew lead, 6 months.", "", "Dev's evening"),
    ("I clean one flat for show, 20 minutes. At old hotel I make 9 bed in day.", "", "9 bed"),
    (
        (
            "Told them I need a break every hour because of my MS and they were really sweet about it, offered a "
            "padded stool before I asked. They asked about rotas."
        ),
        "",
        "I offered",
    ),
    ("She said 'that is not it, I asked about rent.' They asked about rotas.", "", "I asked about rent"),
    ("They did not rush me, we talked about my work with the choir for ages.", "the choir", ""),
    ("They had a question about solvents. I said use gloves. They were kind.", "solvents", ""),
    ("I asked about rent and she said 'good question'. They were kind.", "about rent", ""),
    ("I made nine beds in the hour for show. They were kind.", "nine beds", ""),
    ("The head came in with questions on phonics. They were nice.", "about phonics", ""),
)

# What only the note says which or what of; and what says so by itself.
_ALONE = (
    ("I told them about the tunnel and they moved on. They were kind.", "", "the tunnel"),
    ("She said tell me about moving people. I have the ticket from March. They were kind.", "", "the ticket from March"),
    ("I said I have two parrots. They were kind.", "", "two parrots"),
    ("We have Kronos at my office. They were kind.", "", "Kronos"),
    ("I have done 4 units out of 9. They were kind.", "", "4 units"),
    ("I have seen three managers and a flood. They were kind.", "", "three managers"),
    ("I have read about this topic nine times. They were kind.", "", "nine times"),
    ("its bin it and wash hands, i KNOW that ive done my hygiene course twice. They were kind.", "", "I know that"),
    ("I have only done three funerals. They were kind.", "", "three funerals"),
    ("We mostly talked about my five years as a porter. They were kind.", "", "my five years."),
    ("They asked about the nine months I was off. They were kind.", "", "nine months"),
    ("I told them about my dad bringing me to the docks. They were kind.", "", "dad bringing."),
    ("I spoke well on reading rotas otherwise.", "", "otherwise"),
    ("I brought orange squash and had them count cups. The class liked it.", "", "squash"),
    ("I ran the last two miles in boots. They were kind.", "", "two miles"),
    ("I attended the camp for fresh graduates. They asked about loops.", "", "I attended"),
    ("I let the budget question run to ten minutes. They were kind.", "", "add one thing, it is that I let"),
    ("They asked what I earn and I told the truth. They were kind.", "", "the truth"),
    ("They asked about cash flow and I gave six. They were kind.", "", "I gave six"),
    ("They asked what I would do in a fire and I said bell, doors, count heads. They were kind.", "", "I said bell."),
    ("They asked how I would plan a week and I said I would have to think. They were kind.", "", "have to think"),
    ("Second round for data clerk, they go through my take home line by line. Manager ask why I drop the zero rows.", "", "by a line"),
    ("My course is long and I finish in July. They were kind.", "", "I finish in July"),
    ("We talked about pumps and that part was great fun. They were kind.", "", "That part was"),
    ("I spelt hygiene wrong on the form. They asked about knives.", "", "it is that I spelt"),
    ("They gave me a 70 year old with chest pain and asked who I would call. I said the doctor.", "", "I was given a 70 year old"),
    ("We had a nice conversation on a bench. They asked about stock.", "", "talked about was a bench"),
    ("I told them about the tunnel at Box Hill. They were kind.", "the tunnel at Box Hill", ""),
    ("I told them about the rota. They were kind.", "about the rota", ""),
    ("I said I have my forklift licence. They were kind.", "I have my forklift licence", ""),
    ("I have done 9 units of the care course. They were kind.", "9 units", ""),
    ("I brought the brass jig from my last course. They asked about saws.", "brass jig from my last course", ""),
    ("They asked how many beds I can make in an hour and I said nine. They were kind.", "I said nine", ""),
    ("They asked what I would do in a fire and I said ring the bell first. They were kind.", "ring the bell first", ""),
    ("They went through the portfolio sheet by sheet. They were kind.", "the portfolio in some depth", ""),
    ("We talked about my five years of night shifts. They were kind.", "my five years of night shifts", ""),
    ("I found what was wrong with the pump in six minutes. They were kind.", "six minutes", ""),
    ("We talked about decision making. They asked about stock.", "decision making", ""),
    ("I have put in 12 kitchens. They asked about stock.", "12 kitchens", ""),
    ("Weld test today. On the overhead I ran too cold and got a lump.", "I can see that on the overhead, I ran too cold", ""),
    ("Half an hour late, did not apologise, then told me to keep it short. They asked about stock.", "", "sorry"),
    ("Half an hour late, the bridge was up. They asked about stock.", "I was half an hour late", ""),
    ("He asked 'how old is your Revit' and I laughed. They asked about stock.", "", "your"),
    ("Six of us in a group exercise about moving a ferry port. They asked about stock.", "was a group exercise.", ""),
)


@pytest.mark.parametrize(("note", "said", "never"), _WRONG, ids=[each[0][:40] for each in _WRONG])
def test_what_the_note_calls_wrong_is_no_deed(note: str, said: str, never: str) -> None:
    """A wrong answer, a joke or a lie is told as a correction or not at all."""
    tells(drafted(note).email, said, never)


@pytest.mark.parametrize(("note", "said", "never"), _REACHED, ids=[each[0][:40] for each in _REACHED])
def test_only_what_took_place_is_told(note: str, said: str, never: str) -> None:
    """What was never got to is no topic, and what others did or was done elsewhere is no deed of the person's there."""
    tells(drafted(note).email, said, never)


@pytest.mark.parametrize(("note", "said", "never"), _ALONE, ids=[each[0][:40] for each in _ALONE])
def test_what_is_told_says_something_alone(note: str, said: str, never: str) -> None:
    """Nothing is told that points at the note, is cut off, or says nothing to a stranger."""
    tells(drafted(note).email, said, never)
