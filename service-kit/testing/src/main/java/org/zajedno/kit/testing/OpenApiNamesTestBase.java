package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract has one name for one thing: operations, steps, ids, and words ({@code docs/adr/0020-words-of-the-contracts.md}). */
public abstract class OpenApiNamesTestBase {

    /** Words that the contract does not use, in names and in sentences, each with the word that it uses. */
    protected Map<String, String> otherWords() {
        return Map.of("status", "state", "locale", "language");
    }

    @Test
    void oneThingHasOneName() throws IOException {
        var faults = ContractNames.faults(EmittedContract.read(), otherWords());

        assertThat(faults).isEmpty();
    }
}
