package org.zajedno.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house, as a set that each service's architecture test includes. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** Facts go through the outbox: nothing of ours writes to the broker by itself. */
    @ArchTest
    public static final ArchRule FACTS_GO_THROUGH_THE_OUTBOX = noClasses()
            .that()
            .resideOutsideOfPackage("org.zajedno.kit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging..")
            .because("a message sent beside the transaction is lost or lies when the process dies");

    /** The domain refuses; only resources know HTTP. */
    @ArchTest
    public static final ArchRule ENTITIES_KNOW_NO_HTTP = noClasses()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.eclipse.microprofile.jwt..")
            .because("a rule that is told in HTTP cannot be tested without it");

    /** An entity's state changes through its own methods. */
    @ArchTest
    public static final ArchRule ENTITY_FIELDS_ARE_PRIVATE = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .bePrivate()
            .because("entities own their transitions");

    /** Quarkus passes over a resource method that is not public, with no more than a warning. */
    @ArchTest
    public static final ArchRule RESOURCE_METHODS_ARE_PUBLIC = methods()
            .that()
            .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
            .should()
            .bePublic()
            .because("the framework ignores others");

    @ArchTest
    public static final ArchRule RESOURCES_ARE_NAMED_SO =
            classes().that().areAnnotatedWith("jakarta.ws.rs.Path").should().haveSimpleNameEndingWith("Resource");

    /** Features use each other one way round. */
    @ArchTest
    public static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("org.zajedno.(*).(*)..").should().beFreeOfCycles();
}
