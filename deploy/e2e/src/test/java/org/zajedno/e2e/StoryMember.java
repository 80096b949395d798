package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What a member of a panel does in the story. */
record StoryMember(StoryPerson self) {
    private static final String SEND = "form .turn button:not(.plain)";

    /** Signs in for the first time and takes the place to which somebody was invited. */
    StoryMember join(String code) {
        self.signIn().write(self.find("#code"), code).use(self.find("form button"));
        assertThat(self.find("#waiting")).isVisible();
        return this;
    }

    /** Sees on the first page that a text waits. */
    StoryMember home() {
        self.person().open("/").ready();
        return this;
    }

    /** Follows what waits on the first page. */
    StoryMember read() {
        self.use(self.find("a.action[href*='at=reading']"));
        assertThat(self.find(".text")).isVisible();
        return this;
    }

    /** The way from the paragraph with these words to saying something about it. */
    StoryMember aboutParagraph(String words) {
        return at(self.find(".part", words).locator("a.say").first());
    }

    /** Marks words with a finger or a pointer, and takes what is offered then. */
    StoryMember aboutWords(String paragraph, String words) {
        self.find("[data-paragraph] p, p[data-paragraph]", paragraph).first().evaluate("""
                (element, words) => {
                  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
                  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                    const at = node.data.indexOf(words);
                    if (at >= 0) {
                      const range = document.createRange();
                      range.setStart(node, at);
                      range.setEnd(node, at + words.length);
                      getSelection().removeAllRanges();
                      getSelection().addRange(range);
                      return;
                    }
                  }
                  throw new Error('no such words');
                }""", words);
        return at(self.find(".bar button"));
    }

    StoryMember aboutQuestion() {
        return at(self.find(".questions a.say"));
    }

    StoryMember aboutAll() {
        return at(self.find("#general ~ p a.action"));
    }

    private StoryMember at(Locator way) {
        self.use(way);
        assertThat(self.find("#words")).isVisible();
        return this;
    }

    StoryMember write(String kind, String words, String credit) {
        self.write(self.find("#words"), words).pick("kind", kind).pick("credit", credit);
        assertThat(self.find(".keeping")).hasAttribute("data-keeping", "saved");
        return this;
    }

    /** Sends it, and is thanked. */
    StoryMember send() {
        self.use(self.find(SEND));
        assertThat(self.find("ul.plain-list a.action")).isVisible();
        return this;
    }

    /** Goes from the thanks back to the text. */
    StoryMember readOn() {
        self.use(self.find("ul.plain-list a.action"));
        assertThat(self.find(".text")).isVisible();
        return this;
    }

    /** Opens the answer to a comment that begins so, which waits on the first page. */
    StoryMember answerTo(String beginning) {
        home();
        self.use(self.find("article", beginning).locator("a.action"));
        assertThat(self.find("#answer")).isVisible();
        return this;
    }

    /** Opens a comment among those that are on the first page. */
    StoryMember comment(String beginning) {
        home();
        self.use(self.find(".cards a", beginning));
        assertThat(self.find("#credit")).isVisible();
        return this;
    }

    /** “Yes, that is what I meant.” */
    StoryMember confirm() {
        self.use(self.find("#verdict + .turn button:not(.plain)")).agree();
        assertThat(self.find("#verdict")).hasCount(0);
        return this;
    }

    /** “No, that is not what I meant.” */
    StoryMember reopen(String reason) {
        self.use(self.find("#no"));
        assertThat(self.find("#reason")).isFocused();
        self.write(self.find("#reason"), reason);
        return this;
    }

    StoryMember sendReason() {
        self.use(self.find(SEND));
        assertThat(self.find("#reason")).hasCount(0);
        return this;
    }

    StoryMember difference() {
        self.use(self.find("#changed ~ p a").first());
        assertThat(self.find(".compared").first()).isVisible();
        return this;
    }

    /** “You said – we did”. */
    StoryMember done() {
        self.use(self.find("nav a[href*='at=done']"));
        assertThat(self.find("main article").first()).isVisible();
        return this;
    }

    StoryMember shows(String name, String sentence) {
        self.shows(name, sentence);
        return this;
    }

    StoryMember showsInPassing(String name, String sentence) {
        self.showsInPassing(name, sentence);
        return this;
    }
}
