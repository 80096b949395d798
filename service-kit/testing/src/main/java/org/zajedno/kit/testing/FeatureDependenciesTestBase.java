package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Features use each other one way round, in what they import and in what their queries name. Extended in a service's package. */
public abstract class FeatureDependenciesTestBase {

    @Test
    void featuresHaveNoCyclesInTheirQueriesEither() {
        var service = getClass().getPackageName();

        var cycles = new FeatureDependencies(Path.of("src/main/java"), service).cycles();

        assertThat(cycles).isEmpty();
    }
}
