package org.zajedno.e2e;

import static org.zajedno.e2e.StoryWords.said;
import static org.zajedno.e2e.StoryWords.texts;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;

/** What comes of the review: the second version, the report, and what the panels read of both. */
final class StoryOutcome {
    private static final String SHEET = StoryWords.in("en", "sheet");
    private static final List<String> TRANSLATIONS = List.of("sr-Latn", "sq", "mk");

    private StoryOutcome() {}

    static void secondVersionIsWritten(StoryPeople cast) {
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

    static void membersSeeWhatChanged(StoryPeople cast) {
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

    static void whatCameOfItIsTold(StoryPeople cast) {
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

    static void panelsReadWhatWasDone(StoryPeople cast) {
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
