package org.zajedno.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The browser translates the page or writes it in other letters: no words are quoted that the text does not have. */
@Order(10)
class TranslatedPageTest extends BrowserTestBase {
    private static final int PHONE = 320;
    private static final String SELECTED = "Recite nešto o označenim rečima";
    private static final Pattern SAVED = Pattern.compile("^Sačuvano u \\d+:\\d\\d\\.");

    /** As translators do: each piece of text is taken out, and comes back within two elements of their own. */
    private static final String TRANSLATE = """
        (words) => {
          document.documentElement.classList.add('translated-ltr');
          document.documentElement.lang = 'de';
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = [];
          while (walker.nextNode()) {
            if (walker.currentNode.data.trim()) {
              found.push(walker.currentNode);
            }
          }
          for (const node of found) {
            const outer = document.createElement('font');
            const inner = document.createElement('font');
            outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
            inner.textContent = words ?? node.data;
            outer.append(inner);
            node.replaceWith(outer);
          }
        }\
        """;

    /** As extensions do that write Serbian in the other script: within the pieces of text. */
    private static final String IN_OTHER_LETTERS = """
        () => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            walker.currentNode.data = walker.currentNode.data.replaceAll('ć', 'ћ').replaceAll('s', 'с');
          }
        }\
        """;

    /** As those do that write the translation under each paragraph. */
    private static final String BESIDE = """
        () => document.querySelectorAll('[data-paragraph]').forEach((each) => {
          const translation = document.createElement('p');
          translation.textContent = 'Sie werden 6 Treffen haben.';
          each.append(translation);
        })\
        """;

    private static final String SELECT = """
        (place) => {
          const walker = document.createTreeWalker(document.querySelector(place), NodeFilter.SHOW_TEXT);
          const text = walker.nextNode();
          const range = document.createRange();
          range.setStart(text, 8);
          range.setEnd(text, 17);
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }\
        """;

    private static final String PARAGRAPH = "[data-paragraph] p";

    @ParameterizedTest
    @ValueSource(strings = {"translated", "in other letters"})
    void wordsOfAnotherTextAreNotQuotedAndThePersonIsToldWhatToDo(String how, DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Prevedena strana, " + how);
        try (var member = browserSessions
                .person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)
                .signIn()) {
            member.open("/?at=reading&review=" + piece.review()).ready();
            if (how.equals("translated")) {
                member.page().evaluate(TRANSLATE, "Sie werden sechs Treffen haben.");
            } else {
                member.page().evaluate(IN_OTHER_LETTERS);
            }

            // When
            member.page().evaluate(SELECT, PARAGRAPH);

            // Then
            assertThat(member.page().locator("p.bar")).containsText("drugim rečima ili slovima");
            assertThat(member.readOut()).containsText("drugim rečima ili slovima");
            assertThat(member.button(SELECTED)).isHidden();
            member.seesNoBarrier("page-" + how.replace(' ', '-')).needsNoSidewaysMove(how);
            member.page().locator("a.say").first().click();
            member.page().locator("#words").fill("Čega šest?");
            member.page().locator("form button").first().click();
            assertThat(member.page().locator("h1")).isFocused();
            assertThat(said(demoStack, piece)).singleElement().asString().contains("\"exact\":\"Imaćete 6 susreta.\"");
        }
    }

    @Test
    void wordsThatATranslatorLeftAsTheyAreCanBeQuoted(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Neprevedena strana");
        try (var member = browserSessions
                .person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)
                .signIn()) {
            member.open("/?at=reading&review=" + piece.review()).ready();
            member.page().evaluate(TRANSLATE, null);

            // When
            member.page().evaluate(SELECT, PARAGRAPH);
            member.button(SELECTED).click();

            // Then
            assertThat(member.page().locator("blockquote")).hasText("6 susreta");
        }
    }

    @Test
    void wordsBesideTheTextAreNotTakenForIt(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Prevod ispod");
        try (var member = browserSessions
                .person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)
                .signIn()) {
            member.open("/?at=reading&review=" + piece.review()).ready();
            member.page().evaluate(SELECT, PARAGRAPH);
            assertThat(member.button(SELECTED)).isVisible();

            // When
            member.page().evaluate(BESIDE);
            member.page().evaluate(SELECT, "[data-paragraph] p + p");

            // Then
            assertThat(member.button(SELECTED)).isHidden();
        }
    }

    @Test
    void translatedPageStillSaysWhereTheWordsAre(DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Prevedeno pisanje");
        try (var member = browserSessions
                .person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)
                .signIn()) {
            member.open("/?at=saying&review=" + piece.review()).ready();
            member.page().evaluate(TRANSLATE, null);

            // When
            member.page().locator("#words").fill("Prevedeno.");

            // Then
            assertThat(member.page().locator(".keeping")).hasText(SAVED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, other words or letters",
        "sr-Latn, drugim rečima ili slovima",
        "sr-Cyrl, другим речима или словима",
        "bs, drugim riječima ili slovima",
        "cnr, drugim riječima ili slovima",
        "mk, други зборови или букви",
        "sq, me fjalë ose shkronja të tjera"
    })
    void personIsToldInTheOwnLanguage(String language, String told, DemoStack demoStack) {
        // Given
        var piece = ReviewFixture.begin(demoStack, "Tekst drugim slovima, " + language);
        try (var member = browserSessions
                .person(demoStack, ReviewFixture.MEMBER, "sr-RS", PHONE)
                .signIn()) {
            member.page().locator("label.language select").selectOption(language);
            assertThat(member.page().locator("html")).hasAttribute("lang", language);
            member.open("/?at=reading&review=" + piece.review()).ready();
            member.page().evaluate("""
                () => document.querySelectorAll('[data-paragraph] p').forEach((each) => {
                  each.textContent = 'Ein anderer Text, der viel länger ist.';
                })\
                """);

            // When
            member.page().evaluate(SELECT, PARAGRAPH);

            // Then
            assertThat(member.page().locator("p.bar")).containsText(told);
            member.needsNoSidewaysMove("told in " + language).picture("rewritten-" + language);
        }
    }

    private static List<JsonNode> said(DemoStack demoStack, ReviewFixture piece) {
        return demoStack
                .api()
                .as("ppi-rs")
                .get(piece.commentsPath())
                .expect(200)
                .items();
    }
}
