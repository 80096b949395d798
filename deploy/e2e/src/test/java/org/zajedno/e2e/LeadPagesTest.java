package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.zajedno.local.demo.ApiResponse;

/** What whoever runs a panel does for it, beside its meetings. */
@Order(12)
class LeadPagesTest extends BrowserTestBase {
    private static final String LEAD = "ppi-rs";
    private static final int NARROW = 320;
    private static final int DESKTOP = 1280;

    @Test
    void memberIsAppointedAnewWithTheKeyboardAlone(DemoStack demoStack) {
        // Given
        var panel = demoStack.known().id("panel.RS");
        var until = LocalDate.now().plusYears(3);
        try (var lead = browserSessions.person(demoStack, LEAD, "sr-RS", NARROW)) {
            lead.signIn().open("/?at=desk-panel&id=" + panel).ready();
            var place = place(demoStack);

            // When
            lead.tabTo(lead.page().locator("#open-" + place.path("id").asText()))
                    .press("Enter");
            lead.tabTo(lead.page().locator("#term-" + place.path("id").asText()))
                    .press("Enter");
            assertThat(lead.page().locator("#from")).isFocused();
            lead.page().locator("#until").fill(until.toString());
            lead.seesNoBarrier("desk-term").needsNoSidewaysMove("desk-term");
            lead.tabTo(lead.button("Sačuvajte")).press("Enter");

            // Then
            assertThat(lead.page().locator("#term-" + place.path("id").asText()))
                    .isFocused();
            assertThat(place(demoStack).path("termUntil").asText()).isEqualTo(until.toString());
        }
    }

    @Test
    void nextTermsOfReferenceBeginWithTheLastAndTheEarlierStayReadable(DemoStack demoStack) {
        // Given
        var panel = demoStack.known().id("panel.ME");
        try (var lead = browserSessions.person(demoStack, "ppi-me", "sr-ME", DESKTOP)) {
            lead.signIn().open("/?at=desk-terms&panel=" + panel).ready();
            var before = lead.page().locator("main .own").first().textContent();

            // When
            lead.button("Napišite sljedeću verziju").click();
            field(lead, "purpose.cnr").fill("Panel savjetuje o svemu što studija piše i radi.");
            lead.page().locator("#months").fill("18");
            lead.seesNoBarrier("desk-terms-writing");
            lead.button("Neka važi").click();
            lead.yes().click();

            // Then
            assertThat(lead.readOut()).hasText("Nova verzija sada važi. Ranije i dalje mogu da se čitaju.");
            assertThat(lead.page().locator("main .own").first())
                    .hasText("Panel savjetuje o svemu što studija piše i radi.");
            lead.page().locator("summary").getByText("Verzija 2").click();
            assertThat(lead.page().getByText(before)).isVisible();
            var versions = demoStack.api().as("ppi-me").get("/v1/panels/" + panel + "/terms-of-reference");
            assertThat(versions.expect(200)
                            .items()
                            .getLast()
                            .at("/purposeTexts/en")
                            .asText())
                    .as("the other languages are not lost")
                    .isNotBlank();
        }
    }

    @Test
    void whatWasSaidOnThePhoneIsEnteredAboutOneParagraph(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "On behalf");
        try (var lead = browserSessions.person(demoStack, LEAD, "sr-RS", NARROW)) {
            lead.signIn().open("/?at=desk-behalf&review=" + piece.review()).ready();

            // When
            lead.page().getByLabel("O čemu je reč").selectOption("paragraph");
            lead.tabTo(lead.page().getByLabel("Imaćete 6 susreta.")).press("Space");
            lead.tabTo(field(lead, "text")).type("Koliko traje jedan?");
            lead.seesNoBarrier("desk-behalf-paragraph").needsNoSidewaysMove("desk-behalf-paragraph");
            lead.tabTo(lead.button("Sačuvajte")).press("Enter");

            // Then
            assertThat(lead.readOut()).hasText("Upisano je. Ta osoba to vidi i može da povuče.");
            var said = demoStack
                    .api()
                    .as(LEAD)
                    .get(piece.commentsPath())
                    .expect(200)
                    .items();
            assertThat(said).hasSize(1);
            assertThat(said.getFirst().at("/about/selector/exact").asText()).isEqualTo("Imaćete 6 susreta.");
            assertThat(said.getFirst().path("source").asText()).isEqualTo("PHONE");
        }
    }

    @Test
    void commentThatWorriesReachesTheNamedContactWithTheKeyboardAlone(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "A worry");
        var comment = piece.say("Ovo me je mnogo uznemirilo.").expect(201).id();
        try (var lead = browserSessions.person(demoStack, LEAD, "sr-Cyrl-RS", DESKTOP)) {
            lead.signIn()
                    .open("/?at=desk-comments&show=all&review=" + piece.review())
                    .ready();
            assertThat(lead.page().locator("main article")).hasCount(1);
            var card = lead.page().locator("article[aria-labelledby='said-" + comment + "']");
            var worry = card.getByText("Бринем за ову особу");

            // When
            worry.focus();
            lead.press("Enter");
            assertThat(card.locator("textarea")).isFocused();
            lead.seesNoBarrier("desk-worry");
            lead.type("Pišu da su uznemireni.");
            lead.tabTo(card.locator("form button").first()).press("Enter");

            // Then
            assertThat(lead.readOut())
                    .hasText("Контакт особа ваше државе добија поруку. Истраживачи за то никада не сазнају.");
            var flags = demoStack
                    .api()
                    .as(LEAD)
                    .get("/v1/safeguarding-flags?state=RAISED&limit=100")
                    .expect(200);
            assertThat(flags.items())
                    .anySatisfy(
                            flag -> assertThat(flag.path("commentId").asText()).isEqualTo(comment));
        }
    }

    @Test
    void paymentForATrainingIsOfferedAndTheAnswerStandsNowhere(DemoStack demoStack) {
        // Given
        demoStack.known();
        setRate(demoStack).expect(200);
        try (var lead = browserSessions.person(demoStack, LEAD, "sr-RS", DESKTOP)) {
            lead.signIn().open("/?at=desk-offers").ready();
            var member = place(demoStack).path("id").asText();

            // When
            lead.page().locator("#member").selectOption(member);
            lead.page().locator("#task").selectOption("TRAINING");
            field(lead, "title.sr-Latn").fill("Kako se čita istraživanje");
            lead.seesNoBarrier("desk-offer");
            lead.button("Ponudite naknadu").click();
            lead.yes().click();

            // Then
            assertThat(lead.readOut()).hasText("Naknada je ponuđena. Šta je na to odgovoreno ne saznaje niko.");
            var offers = demoStack.api().as(ReviewFixture.MEMBER).in("sr-Latn").get("/v1/payment-offers?limit=100");
            var offer = offers.expect(200).items().stream()
                    .filter(each -> each.path("title").asText().equals("Kako se čita istraživanje"))
                    .findFirst()
                    .orElseThrow();
            demoStack
                    .api()
                    .as(ReviewFixture.MEMBER)
                    .post("/v1/payment-offers/" + offer.path("id").asText() + "/declination")
                    .expect(200);
            lead.open("/?at=desk-offers").ready();
            assertThat(lead.page().getByText("Kako se čita istraživanje")).hasCount(0);
        }
    }

    private static ApiResponse setRate(DemoStack demoStack) {
        return demoStack
                .api()
                .as("coordinator")
                .put(
                        "/v1/payment-rates",
                        Map.of(
                                "country", "RS",
                                "taskKind", "TRAINING",
                                "amount", 3000,
                                "currency", "RSD",
                                "basis", Map.of("en", "A training of half a day", "sr-Latn", "Obuka od pola dana")));
    }

    private static JsonNode place(DemoStack demoStack) {
        return demoStack
                .api()
                .as(ReviewFixture.MEMBER)
                .get("/v1/memberships")
                .expect(200)
                .items()
                .getFirst();
    }

    private static Locator field(BrowserUser browserUser, String name) {
        return browserUser.page().locator("[name='" + name + "']");
    }
}
