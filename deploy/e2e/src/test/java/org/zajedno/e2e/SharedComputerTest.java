package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two members use the browser of a computer that belongs to neither: nothing of one is shown, kept or sent as the other's. */
@Order(10)
class SharedComputerTest extends BrowserTestBase {
    private static final int PHONE = 320;
    private static final String FIRST = ReviewFixture.MEMBER;
    private static final String SECOND = "member-rs-2";
    private static final Pattern SAVED = Pattern.compile("^Sačuvano u \\d+:\\d\\d\\.");
    private static final String WORDS = "Plašim se da će me neko prepoznati.";
    private static final String DEAF = """
        window.BroadcastChannel = class { addEventListener() {} postMessage() {} };
        for (const name of ['focus', 'storage', 'visibilitychange']) {
          window.addEventListener(name, (event) => event.stopImmediatePropagation(), true);
        }
        """;

    @Test
    void windowOfOneMemberIsClearedWhenAnotherSignsIn(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Zajednički računar");
        try (var member =
                browserSessions.person(demoStack, FIRST, "sr-RS", PHONE).signIn()) {
            write(member, piece);
            assertThat(keeping(member.page())).hasText(SAVED);

            // When
            signInAsSecond(demoStack, member);

            // Then
            assertThat(member.page().locator("main > .notice"))
                    .hasText("Ovde je sada prijavljen neko drugi. Ova stranica je ispražnjena.");
            assertThat(member.page().locator("footer strong")).hasText(SECOND);
            member.seesNoBarrier("another-person").needsNoSidewaysMove("another-person");
            assertNothingIsLeft(member.page());
            assertThat(drafts(demoStack, piece, FIRST)).containsExactly(WORDS);
            assertThat(drafts(demoStack, piece, SECOND)).isEmpty();
        }
    }

    @Test
    void nextPersonBeginsInTheLanguageOfTheWindowWithNoneOfTheTastesOfAnother(DemoStack demoStack) {
        // Given
        var review = demoStack.known().id("review");
        try (var member =
                browserSessions.person(demoStack, FIRST, "sr-RS", PHONE).signIn()) {
            member.page().locator("label.language select").selectOption("bs");
            assertThat(member.page().locator("html")).hasAttribute("lang", "bs");
            member.open("/?at=reading&review=" + review).ready();
            member.button("Veća slova").click();
            assertThat(member.page().locator("html")).hasAttribute("data-size", "1");

            // When
            signInAsSecond(demoStack, member);

            // Then
            assertThat(member.page().locator("footer strong")).hasText(SECOND);
            assertThat(member.page().locator("html")).hasAttribute("data-size", "0");
            assertThat(member.page().locator("html")).hasAttribute("lang", "bs");
        }
    }

    @Test
    void windowThatHeardOfNothingSendsNothingInTheNameOfAnother(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Gluv prozor");
        try (var member =
                browserSessions.person(demoStack, FIRST, "sr-RS", PHONE).signIn()) {
            member.page().addInitScript(DEAF);
            write(member, piece);
            assertThat(keeping(member.page())).hasText(SAVED);
            signInAsSecond(demoStack, member);
            assertThat(words(member.page())).hasValue(WORDS);

            // When
            words(member.page()).press("End");
            member.type(" Niko to ne sme da zna.");

            // Then
            assertThat(member.page().locator("footer strong")).hasText(SECOND);
            assertNothingIsLeft(member.page());
            assertThat(drafts(demoStack, piece, FIRST)).containsExactly(WORDS);
            assertThat(drafts(demoStack, piece, SECOND)).isEmpty();
        }
    }

    @Test
    void wordsThatWereNotSavedYetAreNeverSavedAsThoseOfAnother(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Nesačuvano");
        try (var member =
                browserSessions.person(demoStack, FIRST, "sr-RS", PHONE).signIn()) {
            member.page().route("**/drafts/**", route -> route.abort());
            write(member, piece);
            assertThat(keeping(member.page())).containsText("Još nije sačuvano.");
            member.page().unroute("**/drafts/**");

            // When
            signInAsSecond(demoStack, member);

            // Then
            assertThat(member.page().locator("footer strong")).hasText(SECOND);
            assertNothingIsLeft(member.page());
            assertThat(drafts(demoStack, piece, SECOND)).isEmpty();
        }
    }

    @Test
    void signOutReachesEveryWindowAndSavesWhatIsInThem(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Dva prozora, jedna odjava");
        try (var member =
                browserSessions.person(demoStack, FIRST, "sr-RS", PHONE).signIn()) {
            var second = member.context().newPage();
            second.navigate(demoStack.gateway() + "/?at=comments");
            assertThat(second.locator("nav")).isVisible();
            second.navigate(demoStack.gateway() + "/?at=saying&review=" + piece.review());
            words(second).fill(WORDS);

            // When
            member.button("Odjavite se").click();

            // Then
            for (var window : List.of(member.page(), second)) {
                assertThat(window.locator("main > .notice")).hasText("Odjavljeni ste.");
                assertThat(link(window, "Prijavite se")).isVisible();
                assertNothingIsLeft(window);
            }
            member.seesNoBarrier("signed-out-everywhere").needsNoSidewaysMove("signed-out-everywhere");
            second.goBack();
            assertThat(link(second, "Prijavite se")).isVisible();
            assertNothingIsLeft(second);
            assertThat(drafts(demoStack, piece, FIRST)).containsExactly(WORDS);
        }
    }

    @Test
    void signInReachesTheWindowsThatWaitForIt(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions.person(demoStack, FIRST, "sr-RS", PHONE)) {
            member.open("/?at=comments");
            assertThat(member.link("Prijavite se")).isVisible();

            // When
            var second = member.context().newPage();
            second.navigate(demoStack.gateway() + "/");
            link(second, "Prijavite se").click();
            member.giveName(second);

            // Then
            assertThat(second.locator("nav")).isVisible();
            assertThat(member.heading("Moji komentari")).isVisible();
        }
    }

    private static void write(BrowserUser member, ReviewFixture piece) {
        member.open("/?at=saying&review=" + piece.review()).ready();
        words(member.page()).fill(WORDS);
    }

    /** The session of the first ends without a word to anybody, and the second signs in in a window of their own. */
    private static void signInAsSecond(DemoStack demoStack, BrowserUser member) {
        member.context().clearCookies();
        var other = member.context().newPage();
        other.navigate(demoStack.gateway() + "/");
        link(other, "Prijavite se").click();
        other.locator("#username").fill(SECOND);
        other.locator("#password").fill(SECOND);
        other.locator("#password").press("Enter");
        assertThat(other.locator("nav")).isVisible();
    }

    private static void assertNothingIsLeft(Page window) {
        assertThat(window.content()).doesNotContain("Plašim se");
        assertThat((String) window.evaluate("""
            async () => {
              const keptPaths = async () => (await Promise.all((await caches.keys()).map((name) => caches.open(name)
                .then((cache) => cache.keys())))).flat().map((request) => new URL(request.url).pathname)
                .filter((path) => path !== '/' && !path.startsWith('/static/bundle/'));
              return JSON.stringify([
              {...localStorage}, {...sessionStorage}, history.state,
              await indexedDB.databases(), await keptPaths(),
              [...document.querySelectorAll('input, textarea')].map((each) => each.value),
              ]);
            }\
            """))
                .doesNotContain("Plašim se", FIRST)
                .contains("null,[],[],[");
    }

    private static Locator words(Page window) {
        return window.locator("#words");
    }

    private static Locator keeping(Page window) {
        return window.locator(".keeping");
    }

    private static Locator link(Page window, String name) {
        return window.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static List<String> drafts(DemoStack demoStack, ReviewFixture piece, String member) {
        return demoStack
                .api()
                .as(member)
                .get("/v1/review-requests/" + piece.review() + "/drafts")
                .expect(200)
                .items()
                .stream()
                .map(draft -> draft.path("text").asText())
                .toList();
    }
}
