package org.zajedno.e2e;

import static org.zajedno.e2e.StoryWords.said;
import static org.zajedno.e2e.StoryWords.texts;

import java.util.List;

/** How the first version of the sheet is reviewed: what the panels say about it, and what they are answered. */
final class StoryReview {
    private static final String SHEET = StoryWords.in("en", "sheet");
    private static final List<String> TRANSLATIONS = List.of("sr-Latn", "sq", "mk");

    private StoryReview() {}

    static void sheetIsPutBeforeThePanels(StoryPeople cast) {
        cast.researcher
                .signIn()
                .addMaterial(texts("sheet"))
                .draft(1, TRANSLATIONS)
                .shows(
                        "researcher-uploads-the-sheet",
                        "The researcher uploads an information sheet as Word documents: in English, and translated.")
                .askPanels(texts("summary"), texts("question"))
                .shows(
                        "sheet-is-before-three-panels",
                        "It is put before three panels, in Serbia, in Kosovo* and in North Macedonia, with a question.");
    }

    static void miraSaysWhatIsNotClear(StoryPeople cast, StoryFixture setting) {
        cast.mira
                .join(setting.codeOf("mira"))
                .home()
                .shows(
                        "mira-finds-what-waits",
                        "Mira of the panel in Serbia finds on her phone what waits. She uses nothing but keys.")
                .read()
                .shows("mira-reads", "She reads the sheet in Serbian, and can say something about every paragraph.")
                .aboutParagraph("Imaćete 6 susreta")
                .write("CONTENT", said("session"), "PSEUDONYM")
                .showsInPassing(
                        "mira-asks-about-sessions",
                        "“Six sessions of what? Write whom I meet and how long it takes.” She chooses how to be thanked.")
                .send()
                .shows("mira-has-sent-it", "It is sent, and she is told by when she gets an answer.")
                .readOn()
                .aboutAll()
                .write("CONTENT", said("travel"), "PSEUDONYM")
                .send()
                .shows(
                        "mira-names-a-place",
                        "“I come by bus from Kraljevo. Who pays for it?” This one names a town: somebody looks at it first.");
    }

    static void othersSayWhatTheyThink(StoryPeople cast, StoryFixture setting) {
        cast.arta
                .join(setting.codeOf("arta"))
                .read()
                .aboutWords("6 takime", "6 takime")
                .write("WORDING", said("meeting"), "PANEL_ONLY")
                .showsInPassing(
                        "arta-asks-about-sessions",
                        "Arta in Kosovo* marks two words of the Albanian text: “Whom do I meet, and how long is it?”")
                .send();
        cast.biljana
                .join(setting.codeOf("biljana"))
                .read()
                .aboutQuestion()
                .write("CONTENT", said("refusal"), "PSEUDONYM")
                .showsInPassing(
                        "biljana-answers-the-question",
                        "Biljana in North Macedonia answers the question: “Am I treated worse if I say no?” She has keys only.")
                .send();
    }

    static void leadLooksAtAName(StoryPeople cast) {
        cast.leadInSerbia
                .signIn()
                .checks()
                .shows(
                        "lead-checks-what-names-a-place",
                        "The lead of the panel in Serbia sees the town marked. It gives nobody away, and she passes it on.")
                .pass(said("travel"));
    }

    static void researcherAnswers(StoryPeople cast) {
        cast.researcher
                .review(SHEET)
                .endCommenting()
                .answering()
                .shows(
                        "researcher-reads-what-was-said",
                        "The researcher reads what the panels said, by passage, without a sign of who said it.")
                .gather(texts("concern"), List.of(said("session"), said("meeting")))
                .answerConcern("ACCEPTED", texts("session-answer"))
                .showsInPassing(
                        "one-answer-for-a-shared-concern",
                        "Two panels asked the same: the researcher gathers it as one concern and answers it once.")
                .sendConcernAnswer()
                .draftAnswer(said("refusal"), "ACCEPTED", texts("refusal-answer"))
                .draftAnswer(said("travel"), "NOT_ACCEPTED", texts("travel-answer"))
                .shows(
                        "other-answers-are-drafted",
                        "Two more answers are drafted: yes to saying what a no means, and no to paying. Nobody sees them yet.")
                .sendAll()
                .shows("answers-are-sent", "The drafts are sent together. Everybody has an answer.");
    }

    static void membersHearBack(StoryPeople cast) {
        cast.mira
                .home()
                .shows("mira-finds-two-answers", "Two answers wait for Mira.")
                .answerTo("Do klinike")
                .reopen(said("travel-missed"))
                .showsInPassing(
                        "mira-was-not-understood",
                        "One missed the point, and she says so: “I did not ask for wages, but for the bus.”")
                .sendReason();
        cast.researcher
                .review(SHEET)
                .answering()
                .draftAnswer(said("travel"), "NOT_ACCEPTED", texts("travel-again"))
                .shows("researcher-answers-again", "The researcher reads what was meant and answers again.")
                .sendAll();
        cast.mira
                .answerTo("Do klinike")
                .confirm()
                .shows(
                        "mira-was-understood",
                        "It is still a no, for there is no money. But now it answers what Mira meant, and she says so.");
    }
}
