"""What a note does not say is not owned, asked or sent on: a look of nerves, other people's lateness, a sentence served."""

import pytest
from drafting import drafted

from widgets.feedback.analysis import analyse

NOT_SAID = [
    # No slip, question, task, day or mood from words that tell of something else.
    ("post_interview", "On the last one I said I'd do what Ahmed said but ask the patient first. They liked that.", "about the patient"),
    (
        "post_interview",
        "The orders fell and I said check if it's supply or demand. She gave me a chart, it was riders, in the evening.",
        "but it was",
    ),
    ("post_interview", "Bus was early so I missed it, got a taxi, got there on the dot. They asked about calls.", "differently"),
    (
        "post_interview",
        "I did it with the wrong end condition first, then I saw it and fixed it before they said anything. Lunch was good.",
        "differently",
    ),
    ("post_interview", "It was meant to be in Spanish, half of it, and they forgot! They asked about grants.", "differently"),
    (
        "post_interview",
        "The chair: tell us about a mistake. I told them about the wrong coffin plate. I noticed it at the church door.",
        "would do that",
    ),
    (
        "rejection_reply",
        "A no for the registrar job. I'd like to ask if there's a short contract going and thank Ottoline for ringing.",
        "and thank",
    ),
    ("withdrawal", "Need to pull my name from the trust one. It's the second site, twenty miles off.", "at the second site"),
    ("post_interview", "Spent the first ten minutes on my pronunciation of Welsh towns. Then ledger work, which was fine.", "I talked for"),
    ("post_interview", "They asked what consensus means. I knew the model rules. Nobody asked about money.", "Pay came up"),
    ("post_interview", "so i didnt get asked anything really. they gave me a paintbrush and said do that wall.", "differently"),
    ("post_interview", "Butchery counter: break down a shoulder. I took too much off the blade. He said everyone's different.", "too much"),
    (
        "second_interview",
        "They emailed: Tuesday 2pm or Wednesday 10am, online. Tuesday I have clinic til 3. Wednesday then.",
        "interview on Tuesday",
    ),
    ("second_interview", "They want another go on Friday 24th, cook for 6 with what's in the fridge. Is there a budget?", "role of cook"),
    (
        "post_interview",
        "I told her about the late orders at my old job. She wrote for a long time. I think I talked over her once.",
        "longer than",
    ),
    (
        "post_interview",
        "The owner asked me to give the tour cold, so I gave her the tour. She said I got the year wrong, it was 1882.",
        "as strong as",
    ),
    ("post_interview", "He had me listen to an engine. Start Monday if the drug test is ok.", "drug test is ok"),
    ("post_interview", "They asked what my manager would say I need to work on and I said saying no.", "I will work on."),
    ("post_interview", "They laughed and then asked what changed and I said double gates.", "and I said"),
    (
        "post_interview",
        "They asked me to call a cue sequence. I was one beat late on 17. The director said nobody would have noticed.",
        "about the time",
    ),
    ("post_interview", "And what if the client is diabetic, I said no cuticle work, ask for the doctor's note.", "asked for the doctor"),
    (
        "post_interview",
        "They asked which Act and I said the 1977 one. Then employment question, the qualifying period. I said one year. It's two.",
        "asked which Act",
    ),
    (
        "post_interview",
        "We spoke about solvents. I was unsure on the gel they use now and said that I would read up on it.",
        "hear from they",
    ),
    (
        "second_interview",
        "Assessment day on 6 May, 9 till 4. I have my driving test that morning at 8.30 so I'd be there by 10.",
        "the driving test",
    ),
    ("post_interview", "The chair said it was a lovely example. They finish interviews Thursday and decide Friday.", "on Thursday"),
    (
        "post_interview",
        "She asked what I'd do if a parent came drunk. I said I wouldn't hand the child over. First aid ticket runs out in June.",
        "runs out in June. Next",
    ),
    ("post_interview", "He asked about one commit. I said that was a bad day. Everybody laughed.", "differently"),
    (
        "post_interview",
        "Presentation on a five year plan. I ran over by two minutes and they let me. The chair wants a copy.",
        "longer than",
    ),
    ("post_interview", "My mouth went so dry I had to ask for water. She gave me a mock registration.", "I was nervous"),
    (
        "post_interview",
        "The alarm went off in my answer about conflict. My point was that I go and talk to the person, same day.",
        "One of the tasks",
    ),
    ("post_interview", "I conducted their choir for ten minutes, asked the tenors for less. They gave less!", "about the tenors"),
    ("second_interview", "They've asked for a portfolio review, Wed 11 or Fri 13. Wed for me. Is it in person?", "review on Friday"),
    ("post_interview", "Head of section looks after the goats. Rest was good, got the feed weights right.", "the rest of the interview"),
    ("post_interview", "Leases were asked and I explained with a shop lease and sir was satisfied.", "explained with"),
    ("post_interview", "I loved the lost parcel one, want to use it. They asked about radio.", "parcel one"),
    ("post_interview", "She asked warfarin interactions and I told five.", "I told five"),
    ("post_interview", "First hour was technical. The Scot asked for the code number and I couldn't give it.", "Scot asked"),
    # Nothing put right that was right, no slip read out of a journey or a joke, no thanks, role, day or question from the wrong words.
    (
        "post_interview",
        "They had me guess the weight of a pallet. I said 410. They put it on the scale and it was 402, the closest of the day.",
        "but it was 402",
    ),
    (
        "post_interview",
        "She asked what age I like and I said age four, and five too. I start my course in May. It's the nursery room, four days, 8 to 4.",
        "but it is",
    ),
    (
        "post_interview",
        "He asked would I do late shifts and I said yes but the train doesnt run til 6 so id be in at half 7.",
        "does not run",
    ),
    (
        "post_interview",
        "Bridge shut on the way. Left Ennis at 6 for a 9 o'clock and got there at ten past. They went over my sums and found no error.",
        "differently",
    ),
    (
        "post_interview",
        "The lead slid me an invoice. I said the VAT number's wrong. He waited. Then we had a talk about the ledger.",
        "differently",
    ),
    ("post_interview", "He said you start tomorrow, joking, but not really. We iced buns for an hour.", "oking"),
    ("post_interview", "The case was on a slide, about a lost parcel, and I could not get through it in the time.", "a slide"),
    (
        "post_interview",
        "They asked how I'd cut queues and I put a second till on. Mr Aziz asked whether customers coped and I'd forgotten to say it.",
        "differently",
    ),
    ("post_interview", "I couldn't read my own writing on the dose. I gave 5 for 8 and put it right after.", "whole task"),
    ("post_interview", "It's for second shift packer. They liked my forklift ticket.", "Thank you for the second shift"),
    ("post_interview", "An hour on the stall. Sold a man two wreaths he never came in for. I was there till four.", "did not take place"),
    ("post_interview", "Turned up for the try out and the foreman says we filled the job Monday.", "arranging my interview"),
    (
        "withdrawal",
        "Please say no to the bakery. The owner stayed late because I couldn't get off work before six. It's 25 hours.",
        "As I could not",
    ),
    (
        "referee_headsup",
        "Mr Okoro had me for catering in year 11, he may not know me. The hotel wants his letter by the 3rd, for commis chef.",
        "the catering role",
    ),
    ("referee_headsup", "Tell old Frank a Ms Birch is ringing him on Monday about me for the dairy job.", "Dear Ms Birch"),
    ("referee_headsup", "Ask Dr Osei, the lab will ring her the week of the 14th about the technician job.", "perhaps on the 14th"),
    (
        "second_interview",
        "Final round for the head post, they offer 2 June. I can do the 4th, or the 5th by phone if there is no other way.",
        "or on the 5th",
    ),
    (
        "post_interview",
        "The talk was in French, I was afraid of it, but it was no problem. I forgot to ask about parking.",
        "letting me know the decision",
    ),
    (
        "second_interview",
        "2nd one thurs 5pm. they said bring ideas. how many idk. written up or do i just say them. also is it the same room",
        "say you",
    ),
    (
        "follow_up",
        "Just wondering about the porter job at the care home, did the interview with Pat last week.",
        "tell me about the porter job",
    ),
    (
        "post_interview",
        "I had my whole sketchbook with me, three years work, and nobody opened it. They asked about kilns.",
        "three years of work",
    ),
    (
        "post_interview",
        "I used to play it weekly. It is that I have not been asked since 2009, and I should have kept it up. I managed one hymn.",
        "keep it up",
    ),
    (
        "post_interview",
        "The boss put his hand on my thigh. I said no thanks. He said I would have to lighten up. I did two years on the phones.",
        "lighten up",
    ),
    ("second_interview", "They want me back on the 9th to do a full test on a patient. Is it a trial frame or a machine?", "to the trial"),
    # No weakness without its wording: what others did, what took long because it was good, what wobbled and held, what "it" was not.
    ("post_interview", "An hour in a shed, never read the form, asked did I know what a lathe was. It paid 14.", "I did not read"),
    ("post_interview", "Good natter with the head gardener about roses, went 40 min instead of 20. Hear on Friday.", "differently"),
    (
        "post_interview",
        "I gave each table an orange and we split them into eighths. They asked about fractions. The room hummed.",
        "differently",
    ),
    ("post_interview", "Got stuck behind a tractor out of Louth, rang at ten to say I'd be late. All tyre questions.", "better than that"),
    (
        "post_interview",
        "First time singing for strangers, voice wobbled but I got through and they clapped. They asked about scales.",
        "nervous",
    ),
    ("post_interview", "I said I would text. I was outside by then. It's the trainee one at the paint firm.", "but it is"),
    (
        "post_interview",
        "asked about lift checks, i gave check one and check two well but for check three i said forty days and it is thirty",
        "but it is thirty",
    ),
    (
        "post_interview",
        "The fleet example landed and they asked how I'd kept the drivers happy. Teamwork was thinner. I said 'we' all through.",
        "when I was asked how",
    ),
    (
        "post_interview",
        "Went to the wrong Richmond, it was on the ticket. They moved me to Friday. It went badly wrong, that journey.",
        "at my best",
    ),
    ("post_interview", "group thing five of us. didnt say a word for five mins then i said arches and it stood up, ours won", "get across"),
    (
        "post_interview",
        "I have my A level from 2018 but I haven't used it since, and when he asked me to calm an angry visitor I said the gate was shut.",
        "less experience",
    ),
    ("post_interview", "They asked about the two year gap and I told them far too much of it.", "glad to say more"),
    ("post_interview", "They took the light, router went off, and I was in the middle of the rota question.", "hard to follow"),
    (
        "post_interview",
        "It comes with two evenings of fire watch. I have no ticket, I should have said so in the room.",
        "mention in the room",
    ),
    ("post_interview", "I should have said take the shelves out before the 9th. They asked about leases.", "that I would take"),
    ("post_interview", "I left the page with them. Didn't get to ask about the rota or the reporting line at all.", "at all"),
    ("post_interview", "The link dropped me in another call, so I was ten minutes late. They asked about bread.", "the journey"),
    (
        "post_interview",
        "I wore a tie and kept pulling at it. I bet it looked like nerves. The stock bit was fine.",
        "nervous",
    ),
    (
        "post_interview",
        "They asked why I left. What came out was five minutes about the rota, about the day payroll was late.",
        "sorry that I was late",
    ),
    ("post_interview", "He opened my file and my stomach dropped. We talked about the reading scheme.", "feeling well"),
    ("post_interview", "The head of year marked books through my whole lesson. Nobody in the room looked up.", "did not take place"),
    ("post_interview", "Told them straight, I did six months in 2019. The joinery bit was fine, I showed them my dovetails.", "six months"),
    ("post_interview", "They asked if I had come by boat. After that the till test went well, I balanced it first time.", "by boat, I"),
    ("post_interview", "I told them about a recipe we have not launched yet. All of it, the starter, the oven curve.", "oven curve"),
    ("post_interview", "He asked how I sort mail. I lost my place once and got it back by the list. Proud of that.", "differently"),
    ("post_interview", "They asked if I'd cope with horses being shot and I welled up thinking of mine.", "Before my next interview"),
    ("post_interview", "I said I would ring. It is the paint firm. They asked about ladders.", "but it is"),
    ("post_interview", "She asked me to tell a guest's day and I said they come, they eat. Not what she was after.", "I said they come"),
    # Feared, usual or nearly so, of a story told, another's, on the way, or beside a question that only came after.
    ("post_interview", "I thought I would blank but it flowed. We talked about the Leeds project.", "train of thought"),
    ("post_interview", "Nerves? None. They asked about fire doors and I named all six.", "nervous"),
    ("post_interview", "Asked about a mistake, I said I once sent the wrong invoice to a client and rang that day.", "of my answers"),
    ("post_interview", "The other candidate got the fire drill wrong. I was asked about evacuation chairs.", "my answer"),
    ("post_interview", "The interviewer yawned, jet lag. Asked me about tariffs.", "feeling well"),
    ("post_interview", "I didn't know it was a panel of six but that suited me. They asked about grants.", "my answer"),
    ("post_interview", "I left my phone in the car. They asked about the gap between the tiles, 3 mm I said.", "best"),
    ("post_interview", "I missed the bus but still got there early. They asked about invoices.", "late"),
    ("post_interview", "On the way out I forgot my umbrella. They asked about crop rotation.", "differently"),
    ("post_interview", "I nearly forgot the goggles but put them on. The weld test took an hour.", "differently"),
    ("post_interview", "I said I could start Monday. It's the night shift. They asked about forklifts.", "but it is"),
    # A quality of the day is no part of the interview to work on.
    ("post_interview", "The content was fine, the delivery was not. We talked about freight rates.", "the delivery"),
    # A time that others name after an illness made nobody ill.
    ("post_interview", "I drove 120 miles a day all through covid without a scratch. The route test was fine.", "feeling well"),
    # Somebody else's slips, and a figure alone.
    ("post_interview", "Scan gun test, 30 lines. guy next to me got all 30 but 4 wrong lol. i got 28", "4 did not"),
    # A comparison asks nothing, an example is no job, and papers are no topic.
    ("post_interview", "He moved on like she'd asked about parking. I got the waste down from 3 to 1 percent.", "parking"),
    ("post_interview", "I had a good one about the foster placement in Derby and she just sighed.", "the interview for the foster"),
    ("post_interview", "They asked about ledgers and I talked about invoices. NVQ level 3, merit.", "came up"),
    ("post_interview", "They asked about hoists. The rota part was fine.", "suits me"),
    # Where others left no time to tell, nothing is lacking.
    ("post_interview", "Couldn't get a word in about the flood exercise at Hull. The rota part was fine.", "better than that"),
    # Where it was is no answer put right.
    ("post_interview", "I said I had a year off for my health. It was a small firm, six of us round the table.", "but it was a small firm"),
    # What they left undone, and what went right, is no slip.
    ("post_interview", "Foreman was busy on the phone. Wouldn't even open my folder. We talked about shuttering.", "open my folder"),
    (
        "post_interview",
        "He asked the difference between DC and AC and I explained it properly. Then fuse ratings I couldn't say.",
        "ratings, which",
    ),
    (
        "post_interview",
        "They had me feed a toddler and he threw the bowl. I stayed calm. Head said well done. No idea about the forms.",
        "calm, and I would",
    ),
    # An idea one has not of the result is no blank.
    ("post_interview", "I have no idea how it went. We went through the loan book.", "train of thought"),
    # The trouble that names its own question is not that of another.
    (
        "post_interview",
        "She asked about allergens and I have the certificate. Got tongue tied on why this cafe.",
        "asked about allergens, I lost",
    ),
    ("post_interview", "I was sick all morning from nerves. We went over the loan book.", "feeling well"),
    ("post_interview", "Asked good questions back. We went over the loan book.", "asked about good"),
    ("post_interview", "The chair took a call during my talk and went back to sorting his post. They liked the slides.", "sorting"),
    ("post_interview", "I couldn't explain the hole in my work history very well.", "did not get to mention"),
    ("post_interview", "The job is a really good fit. Waited in an empty call for an hour on Monday.", "went well"),
    ("post_interview", "He never said there'd be a driving test. We never saw the yard.", "expecting the yard"),
    (
        "post_interview",
        "She asked about payroll, which I did for nine years, and I answered like I'd heard it once on the radio.",
        "I did for nine years and",
    ),
    ("post_interview", "I talk slow as English is second language for me. They asked about the rota.", "follow every word"),
    # What was found again is no loss, one's own speed no trouble with the language.
    (
        "post_interview",
        "I lost my place once in the demo, and found my thread again from the sheet. They liked the demo.",
        "train of thought",
    ),
    ("post_interview", "I talked too fast about the allotments. They liked the plan.", "follow every word"),
    # A redundancy nobody asked about, pay nobody disputes.
    ("post_interview", "I was made redundant in May so it was odd to be in a suit again. We talked about lathes.", "asked about a gap"),
    ("post_interview", "They said it is 12.40 an hour. We talked about lathes.", "talk it through"),
    # "It" was the kindness.
    ("post_interview", "They let me use my own chair and gave me a big print sheet. Made all the difference.", "I made"),
    (
        "post_interview",
        "They asked about lathes on the form. Interview was good, talked about my dovetails for ages.",
        "on the form, I talked",
    ),
    ("post_interview", "I said I have done two years. We talked about lathes.", "done two years"),
    # An answer got in the end is no job got; late from a break is not late for the day.
    ("post_interview", "Piped the first two rosettes too thin then got it. They showed me the oven.", "good news"),
    ("post_interview", "I was late back from lunch on the assessment day. We talked about dams.", "sorry that I was late"),
    ("post_interview", "Could not get the camera to turn on for ages. We talked about dams.", "I can do better"),
    ("post_interview", "They want someone with Revit. We talked about dams.", "interview with Revit"),
    ("post_interview", "Should I have said that I drive? We talked about dams.", "did not get across"),
    ("post_interview", "I couldn't find the fault for love nor money.", "love nor money"),
    ("post_interview", "Not sure about the job. Something about them. Is it weird, how much do you think they know?", "you think"),
    # A cold store is no illness, and shaking before a test is not of the question after it.
    ("post_interview", "He asked about running a cold store and the temperature log. We talked about dams.", "feeling well"),
    ("post_interview", "I was shaking. They asked about pumps and I named all four.", "nervous when I was asked about pumps"),
    (
        "post_interview",
        "I knew all the valves. They asked about seals and I named both. Mixed up the torque figures though.",
        "seals, my answer",
    ),
    ("post_interview", "She asked why I left, I said the manager was lazy. We talked about dams.", "lazy"),
    ("post_interview", "He asked about dams and I had nothing, though I wrote the book on dams.", "dams, I wrote"),
    ("post_interview", "They asked about shifts and I umm'd. Should've just said yep.", "I said yes"),
    ("post_interview", "The agency told me to prepare for Java. We talked about dams.", "to prepare"),
    ("post_interview", "I talk too much when I'm keen. We talked about dams.", "keen on the role"),
    ("post_interview", "I can't do Sundays. They asked about dams.", "go over it"),
    ("post_interview", "A patient came in and got stuck on the ramp in the role play. We talked about dams.", "on the ramp"),
    ("post_interview", "I make soup every day. They ask me what is stock, I not know this word.", "I made soup every day"),
    # A slip is not of the question that went better afterwards.
    ("post_interview", "I missed the safety brief for the crane. The chat was much better, she asked about my dams.", "my dams, my answer"),
    ("post_interview", "She asked how I'd lift a man off the floor, I talked it through and she said textbook.", "not the answer"),
    ("post_interview", "He asked can I do Mondays yes. I burnt my wrist on the pan but carried on.", "Mondays yes"),
    ("post_interview", "They asked my weakness and I said I take on too much.", "more than it needed"),
    ("post_interview", "My slides would not load. It looked like I hadn't prepared. I had, for a week.", "prepared"),
    ("referee_headsup", "ask mr dean to be my reference for the bakery saturday job, they want it by the 3rd", "on Saturday"),
    (
        "follow_up",
        "They said the 9th. The role is lab technician. Should I ring or does that look like begging?",
        "look",
    ),
    # Legs, names got wrong by others, others' surprise, days one cannot do and feedback given are nobody's weak answer.
    ("post_interview", "My knee would not stop bouncing. She asked about sheep and I said they are clever.", "longer than it needed to"),
    ("post_interview", "First time he saw my form was in front of me, wrong name twice, then he had to go.", "not as strong"),
    (
        "post_interview",
        "Round one was an Excel test and honestly that was fine, the second guy even said he hadn't seen that formula before.",
        "not expecting",
    ),
    ("post_interview", "Had to weigh three parcels with the supervisor stood there and two were fine.", "thread"),
    (
        "post_interview",
        "I had a good interview. Then she goes and you passed your level 3 in 2020, right, and I panicked and said yes.",
        "train of thought",
    ),
    ("post_interview", "They asked why I can't do nights. Could do mornings all week.", "I was asked why I cannot do nights, I could"),
    ("post_interview", "Told them I can't do Sunday mornings. The till test was 100%.", "interview on Sunday"),
    ("post_interview", "Told it was 6 till 2, it's rotating with Sundays. The tour went well.", "whether it is 6"),
    ("post_interview", "The owner part went great though, she liked that I worked nights as a picker for two years.", "owner part liked"),
    ("post_interview", "I ran a yard of 30 for years. I showed them the plan.", "I was glad that I ran"),
    (
        "post_interview",
        "She asked why I am leaving and I went on about my boss, who once made me recount a store at midnight.",
        "asked to recount",
    ),
    ("post_interview", "They gave me two minutes a question. I ran out of things to say. Rejection came the same night.", "next steps"),
    ("post_interview", "Made a mistake somewhere. I explained the kiln.", "not as strong"),
    (
        "post_interview",
        "The last part was a chat with four porters, which nobody warned me about. They asked about a row at work and I picked one.",
        "by surprise",
    ),
    ("post_interview", "They rang with feedback already: good on detail. I explained the hoist.", "I would welcome any feedback"),
    # A sinking feeling is no illness, another's lateness or a booking's none of one's own, and what would not stop no answer.
    ("post_interview", "They told me a pupil had been hurt and my stomach just sank. We talked about dams.", "feeling well"),
    ("post_interview", "I felt sick walking out, I should have kept it general. We talked about dams.", "feeling well"),
    ("post_interview", "They asked how I'd treat a late booking and I told them about our waiting list.", "sorry that I was late"),
    ("post_interview", "What would you do if a pony didn't stop. I said hold the gate. We talked about dams.", "longer than"),
    ("post_interview", "One of the other candidates would not shut up in the group task. The talk after was fine.", "longer than"),
    # A question that asks why one did something names no slip; no answer is no lost thread; a shaky weld no nerves.
    ("post_interview", "They liked how I'd run the stall: why I shut down the second till, how I'd cut the queue.", "second till, I lost"),
    ("post_interview", "She asked what happens when the pump trips and I had no answer.", "train of thought"),
    ("post_interview", "Welding was a bit shaky, I had the gap too wide. They were happy with the rest.", "nervous"),
    ("post_interview", "I was shook when she asked about returns but I said keep the receipt and she nodded.", "nervous"),
    # What was found wrong, what others cut short, what a thing is like and a stuck key are no slips.
    ("post_interview", "Fault board was fine, I found the wrong fuse in about a minute.", "differently"),
    (
        "post_interview",
        "She asked about the tills, I told her I checked 20 floats and found 2 wrong. She wrote that.",
        "found 2 wrong, which",
    ),
    ("post_interview", "Mixed up amps and volts. Then fault finding, split hoses, I said check the clip.", "I split hoses"),
    ("post_interview", "got asked about bread n i said proof it. burnt crust = no sale. told him i start at 4", "I burnt crust"),
    ("post_interview", "THEY LIKED MY SLIDES ON DAMS. SORRY SHIFT IS STUCK", "did not go as well"),
    # The answer before is not the one that went wrong, least of all one that was taken well.
    (
        "post_interview",
        "They asked about crews and I run four. Only thing I didn't have was the diary app, I do mine on paper.",
        "crews, I did",
    ),
    (
        "post_interview",
        "She asked how I'd calm a scared man and I told her about my club. That was the best moment. The one thing I forgot is a card.",
        "not the answer I wanted",
    ),
    (
        "post_interview",
        "They ask the colours, I say all four. Only teal I did not know how to say so I point. Lady said correct.",
        "not the answer",
    ),
    (
        "post_interview",
        "It came out colder than I meant and I would not say it again. The other lady asked about dams and I could show her the model.",
        "dams, my answer",
    ),
    (
        "post_interview",
        "On the way back she didn't say nothing for ages. Asked could I start the 3rd.",
        "asked whether I could start the 3rd, I",
    ),
    ("post_interview", "The hours are a mess and she couldn't say how many weekends is some. I look after my nan.", "how many weekends is"),
    # A desk one had never used is no lack of experience, and what is too short need be no answer.
    ("post_interview", "They had me fit two hinges on a bench I've never used and I got it plumb.", "less experience"),
    ("post_interview", "I said the gap in the hedge is too short and the gardener shouted yes. They asked what I'd plant.", "did not"),
    ("post_interview", "First cut was sweet. Second lad I took it too short so it stuck up. Owner liked how I swept up.", "get across"),
    ("post_interview", "They asked why I left and I moaned about the rota. Wish I'd answered that one in a sentence.", "as much about"),
    ("post_interview", "Only hiccup was the van licence, my test is on the 9th, I should have said it's booked.", "about the 9th"),
    # How big a test is says nothing of the result, and a fraction to add up is no score.
    ("post_interview", "Tray test: 30 tools on a bench, name them. Got 29.", "result was 30"),
    ("post_interview", "Step part was fine. Then fractions on paper, 3/4 plus 1/8, on my fingers. 7/8.", "3 out of 4"),
    # A lesson needs a slip, and a right answer is not put right.
    (
        "post_interview",
        "I told them let's call it the client's bad day and showed the spare clip. Chief said it beat the talk.",
        "at my best",
    ),
    ("post_interview", "I keep waiting to feel bad about it. She asked about moulds and I told her how I traced one.", "are fresh"),
    ("post_interview", "I wrote VLOOKUP and it is OK. We talked about dams.", "but it is OK"),
    (
        "post_interview",
        "They put a bass part in front of me and I stopped and said sorry, should have just asked for a treble part or said I'd go.",
        "asked for a treble part, I said",
    ),
    ("post_interview", "I failed to say, and I mean it, that I'd ask the young ones first.", "go over it"),
    ("post_interview", "Had a stomach bug and I had to step out twice. We talked about dams.", "as full as usual"),
    ("post_interview", "I was nervous all the way. We talked about dams.", "showed in some"),
    # What slipped from one's hands, could not be found or was never touched is nothing to read up on.
    ("post_interview", "They had me plot a fade on a board I've never touched and I found the button at once.", "less experience"),
    ("post_interview", "Excel test was on a Mac. Never touched a Mac. They asked about dams.", "did not touch"),
    ("post_interview", "I couldn't find the euro sign on their keyboard. They liked my chart.", "revisit the euro"),
    ("post_interview", "I broke the build once, wrote a test that caught it, and they seemed happy.", "work on a test"),
    ("post_interview", "Rushed the plan they came for. She had to ask me to skip ahead.", "asked to skip"),
    # What comes after "or" was left undone with what comes before it.
    (
        "post_interview",
        "She asked about the van, and I never lifted the bonnet or checked the oil. They liked my parking.",
        "I checked the oil",
    ),
    ("post_interview", "I told them how I proof dough with a cold start and the lever coughed. We talked about dams.", "feeling well"),
    # A lesson fits its slip: "both" needs two, questions to ask first a task, a pack not read no task to read.
    ("post_interview", "he asked about the reversing drill an i got the hand signals back to front", "revise both"),
    ("post_interview", "She asked how I'd treat a burn and I went straight in with ice, should have said cool water.", "before I start"),
    ("post_interview", "Hadn't read the job pack, my own fault. They asked about dams.", "question about dams"),
    # Hours that are a mess, what went wrong in an example, what was kept to oneself and what was put right at once.
    ("post_interview", "The hours are a mess and I didn't say anything as I didn't want to fuss. They liked my stall.", "get across"),
    ("post_interview", "She asked about a time something went wrong and I told her about the mould. She listened.", "are fresh"),
    ("post_interview", "he asked what im on now and I blurted out 31", "more than it needed"),
    ("post_interview", "asked what size pipe and i said 15 its 22 i know its 22", "22 I know"),
    (
        "post_interview",
        "She asked about lifting and I said lift alone, like an idiot. corrected it but she'd already written it down",
        "since corrected",
    ),
]


@pytest.mark.parametrize(("task", "note", "claim"), NOT_SAID)
def test_a_draft_does_not_claim_it(task: str, note: str, claim: str) -> None:
    """A false admission, or a private past, would harm the sender more than a missing line."""
    draft = drafted(note, task)
    assert claim.lower() not in f"{draft.email} {draft.phone} {draft.text}".lower()


def test_nothing_is_owned_beside_how_somebody_was_treated() -> None:
    """Where a disclosure was made, an own failing and a promise stay cards to tap."""
    note = "He put his hand on my knee. I only got to the complaints part at the end and my answer was poor."
    draft = drafted(note)
    assert "harassment" in draft.flags
    assert "next time" not in draft.email.lower()
    assert not any(line.role in {"moment", "lesson"} for line in draft.lines)


@pytest.mark.parametrize(
    ("note", "flag"),
    [
        ("I sat there with two of them talking over me. I said less than I wanted.", "harassment"),
        ("The school sends a form, and it asks about my absence record. The lathe part went well.", "discrimination"),
        ("She asked how I'd cope if a client swore at me and I said I would step back.", "harassment"),
        ("Sat in an empty call for half an hour on Friday. The room was empty when I got there as well.", "crisis"),
    ],
)
def test_plain_annoyance_is_no_disclosure(note: str, flag: str) -> None:
    """A draft withheld for a figure of speech helps nobody."""
    assert flag not in analyse(note, "post_interview").flag_ids()
