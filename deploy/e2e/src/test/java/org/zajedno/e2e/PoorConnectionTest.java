package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A part of the page gets lost or broken on its way to a member; they are told so, and one touch goes on. */
@Order(9)
class PoorConnectionTest extends BrowserTestBase {
    private static final int PHONE = 390;

    @Test
    void screenThatCameCutOffComesWholeWhenItIsAskedForOnceMore(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions
                .personWithoutWorker(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)
                .signIn()) {
            var screen = "**/static/bundle/membership-*.js";
            member.page().route(screen, route -> route.fulfill(cutOff()));
            member.link("O meni").click();
            assertThat(member.heading("Nismo dostupni")).isVisible();
            assertThat(member.readOut()).containsText("Niste vi krivi.");
            member.seesNoBarrier("screen-lost");
            member.page().unroute(screen);

            // When
            member.button("Pokušajte ponovo").click();

            // Then
            assertThat(member.heading("Moje mesto")).isVisible();
            assertThat(member.page()).hasURL(demoStack.gateway() + "/?at=place");
        }
    }

    @Test
    void screenThatGotLostTroublesNobodyWhoHasGoneOn(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions
                .personWithoutWorker(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)
                .signIn()) {
            var held = new ArrayList<Route>();
            var failed = new AtomicBoolean();
            member.page().route("**/static/bundle/membership-*.js", held::add);
            member.page().onRequestFailed(request -> failed.set(true));
            member.link("O meni").click();
            member.page().waitForCondition(() -> !held.isEmpty());
            member.page().locator("a.care").click();
            assertThat(member.heading("Nije mi dobro")).isVisible();

            // When
            held.forEach(Route::abort);

            // Then
            member.page().waitForCondition(failed::get);
            member.page().evaluate("() => new Promise(requestAnimationFrame)");
            assertThat(member.heading("Nije mi dobro")).isVisible();
            assertThat(member.heading("Nismo dostupni")).hasCount(0);
        }
    }

    @Test
    void whoeverWaitsForThePageInVainIsToldHowToGoOn(DemoStack demoStack) {
        // Given
        demoStack.known();
        try (var member = browserSessions.person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)) {
            var program = "**/static/bundle/app-*.js";
            member.page().route(program, Route::abort);
            member.page().navigate(demoStack.gateway() + "/?at=comments");
            assertThat(member.page().getByText("Stranica još nije stigla.")).isVisible();
            member.seesNoBarrier("page-lost").needsNoSidewaysMove("page-lost");
            member.page().unroute(program);

            // When
            member.link("Učitajte je ponovo").click();

            // Then
            assertThat(member.link("Prijavite se")).isVisible();
            assertThat(member.page().locator(".stuck")).hasCount(0);
            assertThat(member.page()).hasURL(demoStack.gateway() + "/?at=comments");
        }
    }

    private static Route.FulfillOptions cutOff() {
        return new Route.FulfillOptions().setContentType("text/javascript").setBody("import { html,");
    }
}
