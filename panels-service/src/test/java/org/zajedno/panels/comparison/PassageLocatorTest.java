package org.zajedno.panels.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.panels.document.StructuredText;
import org.zajedno.panels.material.Passage;

class PassageLocatorTest {

    private static final StructuredText EARLIER = StructuredText.ofPlain("""
            Dobro došli 😀 u studiju.

            Imaćete 6 sesija za 12 meseci.

            Biće primenjeni upitnici o kvalitetu života.

            Učešće je dobrovoljno. Imaćete 6 sesija za 12 meseci.""");

    private static Passage passage(StructuredText text, String exact, int from) {
        int start = text.text().indexOf(exact, from);
        int points = text.text().codePointCount(0, start);
        return new Passage(exact, null, null, points, points + exact.codePointCount(0, exact.length()));
    }

    private static Anchor find(String exact, String later) {
        return find(exact, 0, later);
    }

    private static Anchor find(String exact, int from, String later) {
        var text = StructuredText.ofPlain(later).after(EARLIER);
        var anchor = PassageLocator.find(EARLIER, text, passage(EARLIER, exact, from));
        if (anchor.passage() != null) {
            assertThat(anchor.passage().isIn(later)).isTrue();
        }
        return anchor;
    }

    @Test
    void sameWordsInTheSameParagraphAreAnchoredWhereverThatNowIs() {
        var anchor = find(
                "6 sesija",
                "Nešto novo 😀😀 na početku teksta.\n\nImaćete 6 sesija od po 30 minuta za 12 meseci.\n\nKraj.");

        assertThat(anchor.state()).isEqualTo(AnchorState.ANCHORED);
        assertThat(anchor.passage().exact()).isEqualTo("6 sesija");
        assertThat(anchor.passage().start()).isEqualTo(42);
        assertThat(anchor.paragraphId()).isEqualTo(EARLIER.paragraphs().get(1).id());
    }

    @Test
    void sameWordsTwiceAreToldApartByTheirParagraph() {
        var anchor = find("6 sesija", EARLIER.text().indexOf("Učešće"), EARLIER.text());

        assertThat(anchor.state()).isEqualTo(AnchorState.ANCHORED);
        assertThat(anchor.paragraphId()).isEqualTo(EARLIER.paragraphs().get(3).id());
    }

    @Test
    void passageInOtherWordsIsMovedToWhatStandsInItsPlace() {
        var anchor = find(
                "Biće primenjeni upitnici",
                "Dobro došli.\n\nBićete pitani kroz upitnike o kvalitetu života.\n\nUčešće je dobrovoljno.");

        assertThat(anchor.state()).isEqualTo(AnchorState.MOVED);
        assertThat(anchor.passage().exact()).isEqualTo("Bićete pitani kroz upitnike");
    }

    @Test
    void sameWordsInAnotherParagraphAreMoved() {
        var anchor = find(
                "primenjeni upitnici o kvalitetu života",
                "Dobro došli.\n\nAko želite, biće primenjeni upitnici o kvalitetu života, i to samo jednom u godini dana,"
                        + " uz pomoć istraživača koji Vas poznaje i sa kim ste se unapred dogovorili.");

        assertThat(anchor.state()).isEqualTo(AnchorState.MOVED);
        assertThat(anchor.passage().exact()).isEqualTo("primenjeni upitnici o kvalitetu života");
    }

    @Test
    void closeWordsElsewhereAreFound() {
        var anchor = find(
                "Biće primenjeni upitnici o kvalitetu života.",
                "Sasvim drugi uvod u ovu temu, bez ičega od pre. Biće primenjen upitnik o kvalitetu života. Potom dolazi"
                        + " još mnogo drugih rečenica koje ranije nisu postojale i ne liče ni na šta.");

        assertThat(anchor.state()).isEqualTo(AnchorState.MOVED);
        assertThat(anchor.passage().exact()).startsWith("Biće primenjen upitnik o kvalitetu života");
    }

    @Test
    void whatWasTakenOutIsOrphaned() {
        var anchor = find("Biće primenjeni upitnici", "Dobro došli 😀 u studiju.\n\nUčešće je dobrovoljno.");

        assertThat(anchor).isEqualTo(Anchor.ORPHANED);
    }

    @Test
    void fewWordsInAnotherPlaceAreNotTheSamePassage() {
        var anchor = find("došli", "Nešto drugo.\n\nLjudi su došli sa svih strana i otišli, pa su opet došli.");

        assertThat(anchor.state()).isEqualTo(AnchorState.ORPHANED);
    }

    @Test
    void passageOverTwoParagraphsIsFoundWhole() {
        var exact = "12 meseci.\n\nBiće primenjeni";

        var anchor = find(exact, "Uvod.\n\n" + EARLIER.text());

        assertThat(anchor.state()).isEqualTo(AnchorState.ANCHORED);
        assertThat(anchor.passage().exact()).isEqualTo(exact);
    }

    @Test
    void longPassageInALongTextIsFoundInGoodTime() {
        var words = "Svaka reč je nova i drugačija od one pre nje. ".repeat(100);
        var earlier = StructuredText.ofPlain("Početak. " + words);
        var later = StructuredText.ofPlain("Jedan red teksta o nečem drugom.\n\n".repeat(2_000));

        var anchor = PassageLocator.find(earlier, later, passage(earlier, words.strip(), 0));

        assertThat(anchor.state()).isEqualTo(AnchorState.ORPHANED);
    }

    private static final String WORKSHOPS =
            "If you leave the workshops, you may do so at any time and you need not say why.";
    private static final String INTERVIEWS = WORKSHOPS.replace("workshops", "interviews");

    private static AnchorState state(String before, String exact, String after) {
        var earlier = StructuredText.ofPlain(before);
        var later = StructuredText.ofPlain(after).after(earlier);
        return PassageLocator.find(earlier, later, passage(earlier, exact, 0)).state();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WORKSHOPS,
                "at any time and you need not say why",
                "leave the workshops, you may do so",
                "say why"
            })
    void passageOfADeletedParagraphIsNotFoundInItsNeighbour(String exact) {
        assertThat(state(WORKSHOPS + "\n\n" + INTERVIEWS, exact, INTERVIEWS)).isEqualTo(AnchorState.ORPHANED);
        assertThat(state(WORKSHOPS + "\n\n" + INTERVIEWS, exact, INTERVIEWS.replace("any time", "any hour")))
                .isEqualTo(AnchorState.ORPHANED);
    }

    @Test
    void paragraphThatGoesOnFromEitherOfTwoIsCertainForNeither() {
        var both = WORKSHOPS + "\n\n" + INTERVIEWS;
        var later = WORKSHOPS.replace("workshops", "meetings");

        assertThat(state(both, WORKSHOPS, later)).isEqualTo(AnchorState.ORPHANED);
        assertThat(state(both, INTERVIEWS, later)).isEqualTo(AnchorState.ORPHANED);
    }

    @Test
    void wordsThatCameIntoAnotherParagraphAreFoundThere() {
        var state = state(
                "You may bring a friend to any talk.\n\nWe keep your name apart from your answers, in another room.",
                "bring a friend to any talk",
                "We keep your name apart from your answers, in another room. You may bring a friend to any talk.");

        assertThat(state).isEqualTo(AnchorState.MOVED);
    }
}
