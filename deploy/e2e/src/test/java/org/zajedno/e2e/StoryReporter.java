package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** How the researcher tells what came of it all: the impact log and the report. */
record StoryReporter(StoryResearcher researcher) {

    /** Logs what changed because of comments, or that nothing did. */
    StoryReporter logImpact(boolean changed, String hoped, String matters, List<String> comments) {
        var self = researcher.self();
        researcher.way("Impact log");
        researcher.press("Add an entry");
        assertThat(self.find("#date")).isFocused();
        self.find("#stage").selectOption("DESIGN");
        self.word("method", StoryWords.texts("method")).word("hoped", StoryWords.texts(hoped));
        if (changed) {
            self.word("changed", StoryWords.texts("changed"))
                    .word("matters", StoryWords.texts(matters))
                    .word("view", StoryWords.texts("researchers-view"));
        } else {
            self.find("input[name=noChange]").check();
            self.word("matters", StoryWords.texts(matters));
        }
        self.find("input[name=standards][value=COMMUNICATIONS]").check();
        comments.forEach(words ->
                self.find("label.choice", words).locator("input[name=comments]").check());
        researcher.press("Save");
        self.seesText(StoryWords.in("en", matters));
        return this;
    }

    /** Begins a report and writes what no evidence can tell. */
    StoryReporter report() {
        var self = researcher.self();
        researcher.way("GRIPP2 reports");
        researcher.press("Begin a report");
        self.find("#study").selectOption(new SelectOption().setLabel(StoryFixture.STUDY));
        researcher.press("Begin a report");
        write("1", "aim").write("4", "extent").write("5", "reflections");
        return this;
    }

    private StoryReporter write(String item, String text) {
        var self = researcher.self();
        self.use(self.find("#write-" + item));
        self.write(self.find("#text"), StoryWords.in("en", text));
        researcher.press("Save");
        self.seesText(StoryWords.in("en", text));
        return this;
    }

    StoryReporter openReport() {
        var self = researcher.self();
        researcher.way("GRIPP2 reports");
        self.use(self.find(".cards a"));
        assertThat(self.find("#item-1")).isVisible();
        return this;
    }

    StoryReporter isRefusedToFreeze() {
        researcher.press("Freeze the report").agree();
        assertThat(researcher.self().find("main .refusal")).isVisible();
        return this;
    }

    StoryReporter freeze() {
        researcher.press("Freeze the report").agree();
        assertThat(researcher.self().find("#freeze")).hasCount(0);
        return this;
    }

    StoryReporter readDocument() {
        var self = researcher.self();
        self.use(self.person().link("Read it as a document"));
        assertThat(self.find("h1")).isVisible();
        return this;
    }

    StoryReporter shows(String name, String sentence) {
        researcher.shows(name, sentence);
        return this;
    }

    StoryReporter showsInPassing(String name, String sentence) {
        researcher.showsInPassing(name, sentence);
        return this;
    }
}
