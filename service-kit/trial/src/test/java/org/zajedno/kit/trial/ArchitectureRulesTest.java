package org.zajedno.kit.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zajedno.kit.testing.ArchitectureRules;

/** A rule that never bites is no rule: each meets a class that breaks it. */
class ArchitectureRulesTest {

    private static final JavaClasses SEEDED =
            new ClassFileImporter().importPackages("org.seeded", "org.zajedno.seeded");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("facts", ArchitectureRules.FACTS_GO_THROUGH_THE_OUTBOX),
                Arguments.of("http", ArchitectureRules.ENTITIES_KNOW_NO_HTTP),
                Arguments.of("fields", ArchitectureRules.ENTITY_FIELDS_ARE_PRIVATE),
                Arguments.of("public", ArchitectureRules.RESOURCE_METHODS_ARE_PUBLIC),
                Arguments.of("repetitions", ArchitectureRules.REPEATABLE_METHODS_RETURN_A_RESPONSE),
                Arguments.of("names", ArchitectureRules.RESOURCES_ARE_NAMED_SO),
                Arguments.of("gerund", ArchitectureRules.NAMES_ARE_NOUNS),
                Arguments.of("twins", ArchitectureRules.NAMES_ARE_UNIQUE),
                Arguments.of("insides", ArchitectureRules.INSIDES_ARE_PACKAGE_PRIVATE),
                Arguments.of("cycle", ArchitectureRules.FEATURES_HAVE_NO_CYCLES),
                Arguments.of("roles", ArchitectureRules.ROLES_ARE_ASKED_BY_THE_VIEWER),
                Arguments.of("queries", ArchitectureRules.QUERIES_STAND_IN_REPOSITORIES),
                Arguments.of("collaborators", ArchitectureRules.CONSTRUCTORS_TAKE_AT_MOST_SEVEN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void ruleBites(String name, ArchRule rule) {
        var result = rule.evaluate(SEEDED);

        assertThat(result.hasViolation()).isTrue();
    }

    @Test
    void roleIsAskedForByAReferenceToTheMethodToo() {
        var result = ArchitectureRules.ROLES_ARE_ASKED_BY_THE_VIEWER.evaluate(SEEDED);

        assertThat(result.getFailureReport().getDetails())
                .anyMatch(line -> line.contains("RoleQuestion"))
                .anyMatch(line -> line.contains("RoleReference"));
    }
}
