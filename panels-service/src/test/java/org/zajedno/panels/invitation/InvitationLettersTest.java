package org.zajedno.panels.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationLettersTest {

    @ParameterizedTest
    @ValueSource(strings = {"KTRBXAHM", "KTRB XAHM", "ktrb-xahm", " ktrb  xahm ", "КТRВ ХАНМ", "ктrв-ханм", "ＫＴＲＢＸＡＨＭ"})
    void lettersAreReadAsTheyAreTyped(String typed) {
        var letters = InvitationLetters.read(typed);

        assertThat(letters).contains(new InvitationLetters("KTRBXAHM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KTRBXAH", "KTRBXAHMM", "KTRBXAH1", "KTRBXAHO", "KTRBXAHЖ", "𝟙𝟙𝟙𝟙𝟙𝟙𝟙𝟙"})
    void whatCannotBeLettersIsNotTakenForThem(String typed) {
        var letters = InvitationLetters.read(typed);

        assertThat(letters).isEmpty();
    }

    @Test
    void lettersAreReadBackAsTheyArePrinted() {
        var fresh = Stream.generate(InvitationLetters::fresh).limit(200).toList();

        var read = fresh.stream()
                .map(letters -> InvitationLetters.read(letters.printed()).orElseThrow())
                .toList();

        assertThat(read).isEqualTo(fresh);
        assertThat(fresh).doesNotHaveDuplicates();
    }
}
