package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.zajedno.local.Main;

/** What the researcher does in the story, with the texts of the pages in English. */
record StoryResearcher(StoryPerson self) {
    private static final Path SHEETS =
            Main.project().resolve(Path.of("deploy", "local", "src", "main", "resources", "demo", "sheet"));

    StoryResearcher signIn() {
        self.signIn();
        assertThat(self.find("#waits")).isVisible();
        return this;
    }

    StoryResearcher addMaterial(Map<String, String> title) {
        way("Materials");
        press("Add a material");
        self.find("#study").selectOption(new SelectOption().setLabel(StoryFixture.STUDY));
        self.word("title", title);
        self.find("#kind").selectOption("PARTICIPANT_INFORMATION");
        press("Save");
        assertThat(heading(title.get("en"))).isVisible();
        return this;
    }

    /** Drafts the next version out of a file in English, and adds the translations; each is looked at before it is kept. */
    StoryResearcher draft(int number, List<String> translations) {
        press("Draft a new version");
        self.find("#begin-file").setInputFiles(sheet(number, "en"));
        press("Save");
        keep(number, "en");
        for (var language : translations) {
            self.find("#upload-language").selectOption(language);
            self.find("#file").setInputFiles(sheet(number, language));
            press("Show the preview");
            keep(number, language);
        }
        return this;
    }

    private void keep(int number, String language) {
        var name = sheet(number, language).getFileName().toString();
        assertThat(heading("Preview of " + name)).isFocused();
        press("Keep this text");
        assertThat(self.person().link(name)).isVisible();
    }

    private static Path sheet(int number, String language) {
        return SHEETS.resolve("v%d.%s.docx".formatted(number, language));
    }

    StoryResearcher askPanels(Map<String, String> summary, Map<String, String> question) {
        self.use(self.person().link("Ask panels for a review"));
        StoryFixture.PANELS
                .values()
                .forEach(panel ->
                        self.find("label.choice", panel).locator("input").check());
        self.word("summary", summary).word("question-0", question);
        press("Save");
        press("Put it before the panels").agree();
        self.seesText("It is before the panels.");
        return this;
    }

    StoryResearcher endCommenting() {
        press("End commenting");
        self.use(self.find("form")
                        .getByText("End commenting", new Locator.GetByTextOptions().setExact(true))
                        .last())
                .agree();
        self.seesText("Commenting has ended. Answers are due.");
        return this;
    }

    StoryResearcher review(String title) {
        way("My desk");
        self.use(self.find("main tr", title).locator("a[href*='at=desk-review']"));
        assertThat(heading("Review")).isVisible();
        return this;
    }

    StoryResearcher answering() {
        self.use(self.person().link("Answering desk"));
        assertThat(self.find("#passages")).isVisible();
        return this;
    }

    /** Gathers what is the same concern. */
    StoryResearcher gather(Map<String, String> title, List<String> comments) {
        comments.forEach(words -> comment(words).getByRole(AriaRole.CHECKBOX).check());
        self.word("title", title);
        press("Gather as one concern");
        assertThat(heading(title.get("en"))).isVisible();
        return this;
    }

    StoryResearcher answerConcern(String decision, Map<String, String> reason) {
        press("Answer once for all");
        self.find("#decision").selectOption(decision);
        self.word("reason", reason);
        return this;
    }

    StoryResearcher sendConcernAnswer() {
        press("Answer all of them").agree();
        assertThat(self.find("#decision")).hasCount(0);
        return this;
    }

    StoryResearcher draftAnswer(String words, String decision, Map<String, String> reason) {
        self.use(comment(words).getByText("Draft an answer"));
        self.find("#decision").selectOption(decision);
        self.word("reason", reason);
        press("Save the draft");
        assertThat(comment(words).getByText("Change the draft")).isVisible();
        return this;
    }

    StoryResearcher sendAll() {
        press("Send all drafted answers").agree();
        self.seesText("0 comments wait for an answer.");
        return this;
    }

    StoryResearcher material(String title) {
        way("Materials");
        self.use(self.person().link(title));
        assertThat(heading(title)).isVisible();
        return this;
    }

    StoryResearcher changes() {
        self.use(self.person().link("Change desk"));
        assertThat(self.find("#gate")).isVisible();
        return this;
    }

    /** Tries to put the version in use, and is held back. */
    StoryResearcher tryToRelease(int held) {
        press("Put it in use").agree();
        assertThat(self.find("#gate ~ .warning li")).hasCount(held);
        return this;
    }

    StoryResearcher leaveIt() {
        press("No, leave it");
        assertThat(self.find("#release")).isFocused();
        return this;
    }

    /** Says which passage reads otherwise because of which comments. */
    StoryResearcher record(String language, String passage, List<String> comments, Map<String, String> description) {
        press("Record a change");
        self.find("#change-language").selectOption(language);
        self.find("label.choice", passage).locator("input[name=passage]").check();
        comments.forEach(words ->
                self.find("label.choice", words).locator("input[name=comments]").check());
        self.word("description", description);
        press("Save");
        self.seesText(description.get("en"));
        return this;
    }

    StoryResearcher release() {
        press("Put it in use").agree();
        assertThat(self.find("#gate")).hasCount(0);
        return this;
    }

    StoryResearcher complete() {
        press("Bring it to its end").agree();
        self.seesText("It is finished.");
        return this;
    }

    void way(String name) {
        self.use(self.find("nav").getByText(name, new Locator.GetByTextOptions().setExact(true)));
        self.person().ready();
    }

    StoryPerson press(String name) {
        return self.use(self.page()
                .locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first());
    }

    private Locator comment(String words) {
        return self.find(".cards li", words);
    }

    private Locator heading(String name) {
        return self.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    StoryResearcher shows(String name, String sentence) {
        self.shows(name, sentence);
        return this;
    }

    StoryResearcher showsInPassing(String name, String sentence) {
        self.showsInPassing(name, sentence);
        return this;
    }
}
