package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A member reads, says something and hears back; and nothing that was written is lost, whatever happens meanwhile. */
@Order(10)
class CommentPagesTest extends BrowserTestBase {
    private static final int PHONE = 390;
    private static final Pattern SAVED = Pattern.compile("^Sačuvano u \\d+:\\d\\d\\.");

    @Test
    void memberSaysSomethingAboutAParagraphWithTheKeyboardAlone(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Reč po reč");
        try (var member = member(demoStack).signIn()) {
            member.open("/?at=reading&review=" + piece.review()).ready();

            // When
            member.tabTo(member.page().locator("a.say").first()).press("Enter");
            assertThat(member.heading("Recite šta mislite")).isFocused();
            assertThat(member.page().locator("blockquote")).hasText("Imaćete 6 susreta.");
            member.tabTo(words(member)).type("Koliko traje jedan susret?");
            assertThat(keeping(member)).hasText(SAVED);
            assertThat(member.readOut()).hasText(SAVED);
            member.tabTo(member.page().locator("input[name=kind][value=CONTENT]"))
                    .press("ArrowDown");
            member.tabTo(member.page().locator("input[name=credit]:checked"))
                    .press("ArrowDown")
                    .tabTo(member.button("Pošaljite"))
                    .press("Enter");

            // Then
            assertThat(member.heading("Hvala vam. Poslato je.")).isFocused();
            member.seesNoBarrier("thanks");
            assertThat(said(demoStack, piece))
                    .singleElement()
                    .asString()
                    .contains("WORDING", "Koliko traje jedan susret?");
            assertThat(drafts(demoStack, piece)).isEmpty();
        }
    }

    @Test
    void memberSaysSomethingAboutSelectedWords(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Dve reči");
        try (var member = member(demoStack).signIn()) {
            member.open("/?at=reading&review=" + piece.review()).ready();

            // When
            member.page().evaluate("""
                    () => {
                      const text = document.querySelector('[data-paragraph] p').firstChild;
                      const range = document.createRange();
                      range.setStart(text, 8);
                      range.setEnd(text, 17);
                      getSelection().removeAllRanges();
                      getSelection().addRange(range);
                    }""");
            member.button("Recite nešto o označenim rečima").click();
            words(member).fill("Čega šest?");
            member.button("Pošaljite").click();

            // Then
            assertThat(member.heading("Hvala vam. Poslato je.")).isVisible();
            assertThat(said(demoStack, piece)).singleElement().asString().contains("\"exact\":\"6 susreta\"");
        }
    }

    @Test
    void nothingIsLostWhenTheSessionEndsWhileSomebodyWrites(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Prekid");
        try (var member = member(demoStack).signIn()) {
            member.open("/?at=saying&review=" + piece.review()).ready();
            words(member).fill("Prvi deo.");
            assertThat(keeping(member)).hasText(SAVED);

            // When
            member.context().clearCookies();
            words(member).press("End");
            member.type(" Drugi deo.");
            var dialog = member.page().locator("dialog");
            assertThat(dialog).isVisible();
            member.seesNoBarrier("session-ended");
            var second = member.context()
                    .waitForPage(() -> dialog.locator("a.action").click());
            member.giveName(second);

            // Then
            assertThat(second.locator("h1")).hasText("Ponovo ste prijavljeni");
            assertThat(dialog).isHidden();
            assertThat(words(member)).hasValue("Prvi deo. Drugi deo.");
            assertThat(keeping(member)).hasText(SAVED);
            assertThat(drafts(demoStack, piece)).singleElement().asString().contains("Prvi deo. Drugi deo.");
        }
    }

    @Test
    void textStaysOnThePageWhileTheLineIsGoneAndIsSavedWhenItIsBack(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Bez veze");
        try (var member = member(demoStack).signIn()) {
            member.open("/?at=saying&review=" + piece.review()).ready();

            // When
            member.context().setOffline(true);
            words(member).fill("U vozu nema mreže.");
            assertThat(keeping(member)).containsText("Još nije sačuvano.");
            assertThat(member.readOut()).containsText("Još nije sačuvano.");
            member.seesNoBarrier("line-gone");
            member.context().setOffline(false);

            // Then
            assertThat(keeping(member)).hasText(SAVED);
            assertThat(drafts(demoStack, piece)).singleElement().asString().contains("U vozu nema mreže.");
        }
    }

    @Test
    void serviceThatIsAwayIsToldInPlainWordsAndTheWayOnIsThere(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Servis");
        try (var member = member(demoStack).signIn()) {
            member.page().route("**/v1/**", route -> route.abort());

            // When
            member.page().navigate(demoStack.gateway() + "/?at=reading&review=" + piece.review());

            // Then
            assertThat(member.page().locator("main")).containsText("Nema veze.");
            member.seesNoBarrier("service-away");
            member.page().unroute("**/v1/**");
            member.button("Pokušajte ponovo").click();
            assertThat(member.heading("Servis")).isVisible();
        }
    }

    @Test
    void memberReadsOnWhereTheyStoppedOnAnotherDevice(DemoStack demoStack) {
        // Given
        var review = demoStack.known().id("review");
        try (var phone = member(demoStack).signIn()) {
            phone.open("/?at=reading&review=" + review).ready();
            var fifth = phone.page().locator("#part-5");

            // When
            fifth.scrollIntoViewIfNeeded();
            phone.page()
                    .waitForRequest(
                            request -> request.url().endsWith("/reading-position"),
                            () -> phone.page().mouse().wheel(0, 500));

            // Then
            try (var other = member(demoStack).signIn()) {
                other.open("/?at=reading&review=" + review).ready();
                assertThat(other.button("Nastavite odatle")).isVisible();
            }
        }
    }

    @Test
    void textStaysAsItIsDrawnWhileSomebodyReadsOn(DemoStack demoStack) {
        // Given
        var review = demoStack.known().id("review");
        try (var phone = member(demoStack).signIn()) {
            phone.open("/?at=reading&review=" + review).ready();
            var place = phone.page().locator(".reading-bar .place");
            assertThat(place).hasText(Pattern.compile("^[12] od "));
            phone.page().evaluate("""
                    () => {
                      window.drawn = 0;
                      document.querySelector('reading-screen').addController({ hostUpdated: () => window.drawn++ });
                    }\
                    """);

            // When
            phone.page().locator("#part-5").scrollIntoViewIfNeeded();
            phone.page().mouse().wheel(0, 500);

            // Then
            assertThat(place).not().hasText(Pattern.compile("^[12] od "));
            assertThat((Integer) phone.page().evaluate("window.drawn")).isZero();
        }
    }

    @Test
    void memberSaysThatTheAnswerMissedThePoint(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Nije to");
        var comment = piece.say("Koliko traje jedan susret?").expect(201).id();
        piece.answer(comment, "NOT_ACCEPTED").expect(201);
        try (var member = member(demoStack).signIn()) {
            member.open("/?at=comment&id=" + comment).ready();

            // When
            member.tabTo(member.button("Ne, nije o tome reč")).press("Enter");
            assertThat(member.page().locator("#reason")).isFocused();
            member.type("Pitam za dužinu.").tabTo(member.button("Pošaljite")).press("Enter");

            // Then
            assertThat(member.page().locator(".progress")).containsText("Dobićete nov odgovor.");
            assertThat(member.readOut()).containsText("Dobićete nov odgovor.");
            member.seesNoBarrier("reopened");
        }
    }

    private static BrowserUser member(DemoStack demoStack) {
        return browserSessions.person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE);
    }

    private static Locator words(BrowserUser member) {
        return member.page().locator("#words");
    }

    private static Locator keeping(BrowserUser member) {
        return member.page().locator(".keeping");
    }

    private static List<JsonNode> said(DemoStack demoStack, ReviewFixture piece) {
        return demoStack
                .api()
                .as("ppi-rs")
                .get(piece.commentsPath())
                .expect(200)
                .items();
    }

    private static List<JsonNode> drafts(DemoStack demoStack, ReviewFixture piece) {
        return demoStack
                .api()
                .as(ReviewFixture.MEMBER)
                .get("/v1/review-requests/" + piece.review() + "/drafts")
                .expect(200)
                .items();
    }
}
