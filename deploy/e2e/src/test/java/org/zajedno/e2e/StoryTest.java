package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.zajedno.e2e.StoryPerson.Hand.KEYS;
import static org.zajedno.e2e.StoryPerson.Hand.POINTER;
import static org.zajedno.e2e.Tale.Device.DESKTOP;
import static org.zajedno.e2e.Tale.Device.PHONE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole story in the browser: six people, three panels, three languages, two versions of a sheet. Its pictures are kept, so
 * that whoever reads only them understands what happened; it comes first, before anything else is on the stack.
 */
@Order(0)
@ExtendWith(World.Provider.class)
class StoryTest {
    private static final String TITLE = "Information for participants";
    private static final String MIRA = "Šest susreta čega? Napišite s kim se susrećem i koliko to traje.";

    @Test
    void whatThreePanelsSayIsAnsweredAndChangesTheText(World world) throws Exception {
        // Given
        var setting = StorySetting.prepare(world);
        try (var people = new People();
                var tale = new Tale("Zajedno: from a sheet of paper to “you said – we did”");
                var ana = StoryPerson.of(world, people, tale, "researcher", "en", "sr-Latn", DESKTOP, POINTER);
                var mira = StoryPerson.of(world, people, tale, "mira", "sr-Latn", "en", PHONE, KEYS)) {
            var researcher = new StoryResearcher(ana);
            var first = new StoryMember(mira);

            // When
            askThePanels(researcher);
            first.join(setting.codeOf("mira"))
                    .home()
                    .shows(
                            "mira-finds-what-waits",
                            "Mira, of the panel in Serbia, finds on her phone what waits for her opinion. She uses the keyboard alone.")
                    .read()
                    .shows(
                            "mira-reads",
                            "She reads the sheet in Serbian. Under every paragraph there is a way to say something about it.")
                    .aboutParagraph("Imaćete 6 susreta")
                    .write("CONTENT", MIRA, "PSEUDONYM")
                    .showsInPassing(
                            "mira-says-something",
                            "She asks: six sessions of what, with whom, and how long? She chooses to be thanked by her name on the panel.")
                    .send()
                    .shows("mira-has-sent-it", "It is sent, and she is told by when she will get an answer.");
            researcher
                    .review(TITLE)
                    .endCommenting()
                    .answering()
                    .shows(
                            "researcher-reads-what-was-said",
                            "The researcher sees what was said, by passage; not who said it.")
                    .draftAnswer(
                            MIRA,
                            "ACCEPTED",
                            Map.of(
                                    "en",
                                    "You are right: the sheet did not say what a session is. Version 2 says with whom and for how long.",
                                    "sr-Latn",
                                    "U pravu ste: tekst nije rekao šta je susret. Verzija 2 kaže s kim i koliko traje."))
                    .sendAll()
                    .shows("answers-are-sent", "The drafted answers are sent together.");
            researcher
                    .material(TITLE)
                    .draft(2, "", List.of("en", "sr-Latn", "sq", "mk"))
                    .shows("second-version-is-uploaded", "Version 2 is uploaded, again as Word documents.")
                    .changes()
                    .tryToRelease(1)
                    .showsInPassing(
                            "version-is-held-back", "Version 2 cannot be used yet: an accepted comment has no change.");
            researcher.press("No, leave it");
            researcher
                    .record(
                            "sr-Latn",
                            "oko 30 minuta",
                            List.of("Šest susreta čega?"),
                            Map.of(
                                    "en",
                                    "Says what a session is and how long it takes.",
                                    "sr-Latn",
                                    "Kaže šta je susret i koliko traje."))
                    .release()
                    .shows(
                            "version-is-in-use",
                            "The change is recorded with the comment that caused it, and version 2 is in use.");

            // Then
            first.answerTo("Šest susreta čega?")
                    .shows("mira-reads-the-answer", "Mira reads the answer and the passage before and after.")
                    .confirm()
                    .done()
                    .shows("you-said-we-did", "“You said – we did”.");
            assertThat(mira.find("main article")).hasCount(1);
        }
    }

    private static void askThePanels(StoryResearcher researcher) {
        researcher
                .signIn()
                .addMaterial(Map.of(
                        "en", TITLE,
                        "sr-Latn", "Informacije za učesnike",
                        "sq", "Informacion për pjesëmarrësit",
                        "mk", "Информации за учесниците"))
                .draft(1, TITLE, List.of("en", "sr-Latn", "sq", "mk"))
                .shows(
                        "researcher-uploads-the-sheet",
                        "The researcher uploads an information sheet as Word documents, in English and in three translations.")
                .askPanels(
                        Map.of(
                                "en",
                                        "People whom we ask to take part get this sheet. Does it say what you would want to know?",
                                "sr-Latn",
                                        "Ovaj tekst dobijaju ljudi koje pozivamo u studiju. Da li u njemu piše ono što biste vi želeli da znate?",
                                "sq",
                                        "Këtë fletë e marrin njerëzit që i ftojmë në studim. A thotë atë që do të donit të dinit?",
                                "mk",
                                        "Овој текст го добиваат луѓето што ги покануваме во студијата. Дали го кажува она што би сакале да го знаете?"),
                        Map.of(
                                "en", "What would you still want to know before you decide?",
                                "sr-Latn", "Šta biste još želeli da znate pre nego što odlučite?",
                                "sq", "Çfarë do të donit të dinit ende para se të vendosni?",
                                "mk", "Што уште би сакале да знаете пред да одлучите?"))
                .shows(
                        "review-is-before-three-panels",
                        "The sheet is put before three panels: in Serbia, in Kosovo* and in North Macedonia.");
    }
}
