package org.zajedno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeOwnerTest {

    @Test
    void whatTheJdkDoesCountsForItsCaller() {
        // When
        var owner =
                CodeOwner.of(List.of("java.lang.String", "com.fasterxml.jackson.core.JsonParser", "org.hibernate.A"));

        // Then
        assertThat(owner).isEqualTo(CodeOwner.JSON);
    }

    @Test
    void verifyingTokensIsToldApartFromOurOtherCode() {
        // When
        var token = CodeOwner.of(List.of("org.zajedno.kit.tokens.VerifiedTokenCache"));
        var other = CodeOwner.of(List.of("org.zajedno.kit.paging.Keyset"));

        // Then
        assertThat(token).isEqualTo(CodeOwner.TOKEN);
        assertThat(other).isEqualTo(CodeOwner.OURS);
    }

    @Test
    void restIsToldApartFromTheOtherPartsOfQuarkus() {
        // When
        var rest = CodeOwner.of(List.of("io.quarkus.resteasy.reactive.server.runtime.QuarkusContext"));
        var beans = CodeOwner.of(List.of("io.quarkus.arc.impl.ArcContainerImpl"));

        // Then
        assertThat(rest).isEqualTo(CodeOwner.REST);
        assertThat(beans).isEqualTo(CodeOwner.CONTAINER);
    }

    @Test
    void aThreadThatRunsNobodysCodeIsTheJdks() {
        // When
        var owner = CodeOwner.of(List.of("java.util.concurrent.ForkJoinPool", "java.lang.Thread"));

        // Then
        assertThat(owner).isEqualTo(CodeOwner.OTHER);
    }
}
