package org.zajedno.panels.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.panel.Headcount;

class DisclosurePolicyTest {

    private static final UUID REVIEW = UUID.randomUUID();
    private static final LanguageTag ALBANIAN = LanguageTag.of("sq");
    private static final LanguageTag SERBIAN = LanguageTag.of("sr-Latn");

    private final List<UUID> panels =
            IntStream.range(0, 4).mapToObj(_ -> UUID.randomUUID()).toList();

    private DisclosurePolicy of(Headcount.Group... groups) {
        var addressed =
                Arrays.stream(groups).map(Headcount.Group::panelId).distinct().toList();
        return new DisclosurePolicy(Map.of(REVIEW, addressed), new Headcount(List.of(groups)), 5);
    }

    private Headcount.Group group(int panel, LanguageTag language, long members) {
        return new Headcount.Group(panels.get(panel), language, members);
    }

    @Test
    void panelsThatAreAllLargeEnoughAreTold() {
        var disclosure = of(group(0, SERBIAN, 5), group(1, ALBANIAN, 9));

        assertThat(disclosure.panels(REVIEW, null)).containsExactlyInAnyOrder(panels.get(0), panels.get(1));
    }

    @Test
    void noPanelIsToldWhereTheOnlySmallOneWouldBeKnownByThat() {
        var disclosure = of(group(0, SERBIAN, 5), group(1, ALBANIAN, 3));

        assertThat(disclosure.panels(REVIEW, null)).isEmpty();
    }

    @Test
    void smallPanelsHideBehindEachOtherOnceTheyAreManyEnough() {
        var disclosure = of(group(0, SERBIAN, 5), group(1, ALBANIAN, 3), group(2, SERBIAN, 2));

        assertThat(disclosure.panels(REVIEW, null)).containsExactly(panels.get(0));
    }

    @Test
    void languageIsToldOnlyWhereTheOthersAreManyEnoughToo() {
        var disclosure = of(group(0, SERBIAN, 7), group(0, ALBANIAN, 1), group(1, SERBIAN, 6));

        assertThat(disclosure.panels(REVIEW, SERBIAN)).containsExactly(panels.get(1));
        assertThat(disclosure.panels(REVIEW, ALBANIAN)).isEmpty();
    }

    @Test
    void nothingIsToldOfAReviewThatIsNotKnown() {
        assertThat(of(group(0, SERBIAN, 7)).panels(UUID.randomUUID(), null)).isEmpty();
    }
}
