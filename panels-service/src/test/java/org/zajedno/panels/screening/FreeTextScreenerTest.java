package org.zajedno.panels.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextScreenerTest {

    private final FreeTextScreener screener = new FreeTextScreener();

    private List<String> found(String text) {
        return screener.marks(text).stream()
                .map(mark -> mark.reason() + " "
                        + text.substring(
                                text.offsetByCodePoints(0, mark.start()), text.offsetByCodePoints(0, mark.end())))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pitala sam Milicu o tome.                       | Milicu",
                "Питала сам Милицу о томе.                       | Милицу",
                "I Markova grupa je drugačija.                   | Markova",
                "Rekao je dr Novaković da može.                  | Novaković",
                "Za to zna samo Petrović.                        | Petrović",
                "Го прашав Благој за тоа.                        | Благој",
                "E pyeta Agronin për këtë.                       | Agronin",
                "I asked Sarah about it.                         | Sarah",
                "Nurse Whitfield knows.                          | Whitfield"
            })
    void nameIsMarkedInEveryLanguageAndScript(String text, String name) {
        assertThat(found(text)).contains("NAME " + name);
    }

    @Test
    void fullNameThatNoListKnowsIsMarkedByItsCapitals() {
        assertThat(found("To zna jedino Teofilakta Zvezdogor iz grupe.")).contains("NAME Zvezdogor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U Nišu to ide drugačije.                        | Nišu",
                "У Скопју је тако.                               | Скопју",
                "Во Битола има таква група.                      | Битола",
                "Në Prizren nuk është ashtu.                     | Prizren",
                "Bila sam na klinici Laza.                       | Laza",
                "We meet in Sarajevo.                            | Sarajevo"
            })
    void placeIsMarked(String text, String place) {
        assertThat(found(text)).contains("PLACE " + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.org",
                "+381 64 123 45 67",
                "064/123-4567",
                "https://example.org/ana",
                "@anaanic",
                "0101990710006"
            })
    void contactIsMarked(String contact) {
        assertThat(found("Javite mi se: " + contact)).containsExactly("CONTACT " + contact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moja sestra ima šizofreniju.                    | šizofreniju",
                "Моја сестра има шизофренију.                    | шизофренију",
                "Komšija je bio hospitalizovan.                  | hospitalizovan",
                "My brother was diagnosed last year.             | diagnosed",
                "Motra ime ka depresion.                         | depresion",
                "Брат ми има депресија.                          | депресија"
            })
    void healthOfAnotherPersonIsMarked(String text, String word) {
        assertThat(found(text)).contains("HEALTH " + word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Imam depresiju i teško mi je da čitam duge tekstove.",
                "Šest susreta čega? Napišite sa kim se susrećem i koliko to traje, inače ću misliti na bolnicu.",
                "Реч „псеудонимизовани“ нико од нас није разумео. Реците просто ко зна да сам то ја.",
                "Prvo što bih pitala: hoće li me doktor lošije liječiti ako kažem ne? To mora pisati.",
                "Učesnicima treba platiti svaki susret.",
                "\"Do të administrohen pyetësorë\" tingëllon si në zyrë. Kush na pyet dhe a mund të mos përgjigjemi?",
                "Fjala \"pseudonimizohen\" nuk është shqip që e flasim ne.",
                "Uplašilo bi me da moram da odgovorim na sve odjednom. Treba reći da može pauza, i da može sjutra.",
                "Bilo bi dobro da ovakvih klinika ima i u manjim mjestima.",
                "„Кажете ни“ не е доволно. Кому, и што потоа? Кога ми беше лошо, не знаев кому да се јавам.",
                "Текстот е краток и јасен, така нека остане.",
                "Six sessions of what? Please say how long one takes.",
                "Rok je 12.03.2026. a ne 1. aprila 2026. godine.",
                "Koliko traje jedna sesija?",
                "Radi opet. Nisu objasnili. Jasno je. Stoji u tekstu. Stanje je isto. Život je kratak.",
                "Trajanje sesije nije rečeno. Istog dana bih pitala. Sami smo to tražili. Savet je dobar.",
                "Тако је у Црној Гори и у Северној Македонији.",
                "Жене чешће имају депресију.",
                "Shpresoj se po. Besimi është i rëndësishëm. Mali i Zi është i vogël.",
                "The Participant Information Sheet is too long for people with depression.",
                "Edino ova ne e jasno. Едино ова не е јасно."
            })
    void whatConcernsNobodyElsePasses(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void positionsAreCountedInCodePoints() {
        var marks = screener.marks("😀 Pišite na ana@example.org");

        assertThat(marks).containsExactly(new Mark(12, 27, MarkReason.CONTACT));
    }

    @Test
    void longWordHoldsNobodyUp() {
        var word = "a".repeat(100_000);

        var found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> found(word + " ana@example.org"));

        assertThat(found).containsExactly("CONTACT ana@example.org");
    }

    @Test
    void addressRightBehindAnotherContactIsMarked() {
        assertThat(found("@lipa-ana@example.org")).contains("CONTACT @lipa", "CONTACT -ana@example.org");
    }
}
