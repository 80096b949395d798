package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The committed contract is what the service serves, and it says enough to be used without guessing. After a wanted change run
 * the test with {@code -Dcontracts.update=true} and review the difference.
 */
public abstract class OpenApiContractTestBase {

    private static final Path COMMITTED = Path.of("src/main/resources/contracts/openapi.yaml");

    @Test
    void committedContractIsWhatIsServed() throws IOException {
        var served = EmittedContract.emitted("yaml");
        if (Boolean.getBoolean("contracts.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }

        var committed = Files.readString(COMMITTED);

        assertThat(committed).isEqualTo(served);
    }

    @TestFactory
    Stream<DynamicTest> operationCanBeCalledWithoutGuessing() throws IOException {
        var contract = EmittedContract.read();
        return contract.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.method() + " " + operation.path(),
                        () -> assertThat(OperationCompleteness.missing(contract, operation))
                                .isEmpty()));
    }

    @Test
    void everyOperationHasANameOfItsOwn() throws IOException {
        var names = EmittedContract.read().operations().stream().map(EmittedContract.Operation::id);

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    /** A generated class of such a name would hide the one of the language, in every file beside it. */
    @Test
    void noSchemaIsNamedLikeAClassOfTheLanguage() throws IOException {
        var schemas = EmittedContract.read().document().at("/components/schemas").properties().stream()
                .map(Map.Entry::getKey);

        assertThat(schemas).isNotEmpty().noneMatch(OpenApiContractTestBase::isTaken);
    }

    @Test
    void everyPatternIsOneForEveryEngine() throws IOException {
        var schemas = EmittedContract.read().document().findParents("pattern");

        assertThat(schemas).isNotEmpty().flatMap(PortablePattern::faults).isEmpty();
    }

    @Test
    void everyExampleKeepsTheRulesOfItsSchema() throws IOException {
        var faults = ContractExamples.faults(EmittedContract.read());

        assertThat(faults).isEmpty();
    }

    /** Some generators ask for the forms of a reply in the order in which the statuses stand. */
    @TestFactory
    Stream<DynamicTest> successStandsBeforeRefusals() throws IOException {
        return EmittedContract.read().operations().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.method() + " " + operation.path(),
                        () -> assertThat(
                                        operation.definition().path("responses").fieldNames())
                                .toIterable()
                                .first()
                                .asString()
                                .startsWith("2")));
    }

    @Test
    void itSaysWhereTheServiceIsAndHowToGetAToken() throws IOException {
        var contract = EmittedContract.read().document();

        assertThat(contract.at("/servers/0/url").asText()).isEqualTo("/");
        assertThat(contract.at("/components/securitySchemes/token/description").asText())
                .contains("./zajedno token");
        assertThat(contract.at("/components/responses/TooManyRequests/headers").has("Retry-After"))
                .isTrue();
    }

    private static boolean isTaken(String name) {
        try {
            Class.forName("java.lang." + name);
            return true;
        } catch (ClassNotFoundException free) {
            return false;
        }
    }
}
