package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;

/** What somebody who runs a panel does in the story. */
record StoryLead(StoryPerson self) {

    StoryLead signIn() {
        self.signIn();
        assertThat(self.find("#waits")).isVisible();
        return this;
    }

    /** Comments that may tell of others. */
    StoryLead checks() {
        to("desk-checks");
        assertThat(self.find("main mark").first()).isVisible();
        return this;
    }

    StoryLead pass(String words) {
        self.use(self.find("article", words).locator(".turn button:not(.plain)"))
                .agree();
        assertThat(self.find("article", words)).hasCount(0);
        return this;
    }

    /** Words for others what somebody said. */
    StoryLead word(String words, Map<String, String> line) {
        to("desk-comments");
        self.use(self.find("main .ways a[href*='show=all']"));
        var row = self.find("main tr[data-key]", words);
        assertThat(row).isVisible();
        // a comment that is the only one stands open by itself
        var closed = row.locator("button[aria-expanded=false]");
        if (closed.count() > 0) {
            self.use(closed);
        }
        var comment = self.find("main tr.detail article", words);
        self.use(comment.locator("button[id^=word]"));
        assertThat(comment.locator("form")).isVisible();
        self.word("said", line);
        return this;
    }

    StoryLead keep() {
        self.use(self.find("form .turn button:not(.plain)"));
        assertThat(self.find("main article form")).hasCount(0);
        return this;
    }

    /** Tells how contributors see the latest entry of the impact log. */
    StoryLead tellView(Map<String, String> view) {
        to("desk-impact");
        self.use(self.find("main article button[id^=view]").first());
        self.word("view", view);
        return keep();
    }

    StoryLead shows(String name, String sentence) {
        self.shows(name, sentence);
        return this;
    }

    StoryLead showsInPassing(String name, String sentence) {
        self.showsInPassing(name, sentence);
        return this;
    }

    private void to(String desk) {
        self.use(self.find("nav a[href*='at=%s']".formatted(desk)));
        self.person().ready();
    }
}
