package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.e2e.StoryWords.said;
import static org.zajedno.e2e.StoryWords.texts;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The whole story in the browser: six people, three panels, three languages, two versions of a sheet. Its pictures are kept, so
 * that whoever reads only them understands what happened. It comes first, while nothing else is on the stack.
 */
@Order(0)
class StoryTest extends Browsing {
    private static final String SHEET = StoryWords.in("en", "sheet");
    private static final List<String> TRANSLATIONS = List.of("sr-Latn", "sq", "mk");

    @Test
    void whatThreePanelsSayIsAnsweredAndChangesTheSheet(World world) throws Exception {
        // Given
        var setting = StorySetting.prepare(world);
        try (var cast = new StoryCast(world, people, "Zajedno: how three panels changed an information sheet")) {
            // When
            sheetIsPutBeforeThePanels(cast);
            miraSaysWhatIsNotClear(cast, setting);
            othersSayWhatTheyThink(cast, setting);
            leadLooksAtAName(cast);
            researcherAnswers(cast);
            membersHearBack(cast);
            secondVersionIsWritten(cast);
            membersSeeWhatChanged(cast);
            whatCameOfItIsTold(cast);
            panelsReadWhatWasDone(cast);

            // Then
            var reviews = world.api().as("researcher").get("/v1/review-requests?limit=10");
            assertThat(reviews.expect(200).items())
                    .singleElement()
                    .satisfies(
                            review -> assertThat(review.path("state").asText()).isEqualTo("COMPLETED"));
            var reports = world.api().as("researcher").get("/v1/gripp-reports?limit=10");
            assertThat(reports.expect(200).items())
                    .singleElement()
                    .satisfies(
                            report -> assertThat(report.path("number").asInt()).isPositive());
        } finally {
            setting.part();
        }
    }

    private static void sheetIsPutBeforeThePanels(StoryCast cast) {
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

    private static void miraSaysWhatIsNotClear(StoryCast cast, StorySetting setting) {
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

    private static void othersSayWhatTheyThink(StoryCast cast, StorySetting setting) {
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

    private static void leadLooksAtAName(StoryCast cast) {
        cast.leadInSerbia
                .signIn()
                .checks()
                .shows(
                        "lead-checks-what-names-a-place",
                        "The lead of the panel in Serbia sees the town marked. It gives nobody away, and she passes it on.")
                .pass(said("travel"));
    }

    private static void researcherAnswers(StoryCast cast) {
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

    private static void membersHearBack(StoryCast cast) {
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

    private static void secondVersionIsWritten(StoryCast cast) {
        cast.researcher
                .material(SHEET)
                .draft(2, TRANSLATIONS)
                .shows("second-version-is-uploaded", "The researcher uploads version 2, again as Word documents.")
                .changes()
                .tryToRelease(3)
                .showsInPassing(
                        "version-is-held-back",
                        "It cannot be used yet: three comments were accepted, and nothing says what changed for them.")
                .leaveIt()
                .record("sr-Latn", "30 minuta", List.of(said("session")), texts("session-change"))
                .record("sq", "30 minuta", List.of(said("meeting")), texts("session-change"))
                .record("mk", "вашето лекување", List.of(said("refusal")), texts("refusal-change"))
                .release()
                .shows(
                        "version-is-in-use",
                        "Each change is recorded with the comment that caused it. Now version 2 is in use.");
    }

    private static void membersSeeWhatChanged(StoryCast cast) {
        cast.mira
                .answerTo("Šest susreta")
                .confirm()
                .shows(
                        "mira-sees-before-and-after",
                        "Mira reads the answer and the passage before and after: that is what she meant.");
        cast.arta
                .answerTo("Me kë takohem")
                .confirm()
                .difference()
                .shows("arta-sees-what-is-different", "Arta looks at all that is different in the Albanian text.");
        cast.biljana
                .answerTo("Ќе ме лекуваат")
                .confirm()
                .shows("biljana-sees-before-and-after", "Biljana sees her question answered in the Macedonian text.");
        cast.researcher
                .review(SHEET)
                .complete()
                .shows("review-is-finished", "Everybody was answered: the review comes to its end.");
    }

    private static void whatCameOfItIsTold(StoryCast cast) {
        var reporter = new StoryReporter(cast.researcher);
        reporter.logImpact(true, "hoped", "matters", List.of(said("session"), said("meeting"), said("refusal")));
        cast.leadInSerbia
                .tellView(texts("contributors-view"))
                .shows(
                        "impact-from-both-sides",
                        "In the impact log stand side by side what the researchers and what the panel think of the change.");
        reporter.report()
                .isRefusedToFreeze()
                .shows("report-is-not-accepted-yet", "The GRIPP2 report is refused: nobody has said what did not work.")
                .logImpact(false, "travel-hoped", "travel-matters", List.of(said("travel")))
                .shows(
                        "no-change-is-logged-too",
                        "So the log tells, too, that nothing changed for those who come by bus.")
                .openReport()
                .freeze()
                .shows("report-is-frozen", "Now the report gets its number and can be cited. It never changes again.")
                .readDocument()
                .showsInPassing("report-as-a-document", "The report as others read it.");
    }

    private static void panelsReadWhatWasDone(StoryCast cast) {
        cast.leadInSerbia
                .word("Šest susreta", texts("session-said"))
                .showsInPassing(
                        "lead-words-the-public-line",
                        "The leads word for everybody what was said, so that nobody is known by their own words.")
                .keep()
                .word("Do klinike", texts("travel-said"))
                .keep();
        cast.leadInMacedonia
                .signIn()
                .word("Ќе ме лекуваат", texts("refusal-said"))
                .keep();
        cast.biljana
                .done()
                .shows("you-said-we-did-in-macedonia", "“You said – we did”, for the panel in North Macedonia.");
        cast.mira
                .done()
                .shows("you-said-we-did-in-serbia", "“You said – we did”, for the panel in Serbia: a yes and a no.");
        PlaywrightAssertions.assertThat(cast.mira.self().find("main article")).hasCount(2);
    }
}
