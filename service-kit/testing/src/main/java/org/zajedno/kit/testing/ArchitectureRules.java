package org.zajedno.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the house, as a set that each service's architecture test includes. */
public final class ArchitectureRules {

    /** Words in -ing that are nouns of the field or of the framework. */
    private static final Set<String> NOUNS_IN_ING = Set.of(
            "Meeting",
            "Training",
            "Wording",
            "Sampling",
            "Numbering",
            "Naming",
            "Framing",
            "Standing",
            "Voiding",
            "Safeguarding",
            "Shading",
            "Reopening");

    private static final Set<String> PARTICIPLES = Set.of(
            "Done",
            "Given",
            "Gone",
            "Held",
            "Kept",
            "Known",
            "Made",
            "Paid",
            "Said",
            "Seen",
            "Sent",
            "Spoken",
            "Taken",
            "Told",
            "Underway",
            "Written");

    private static final int MOST_COLLABORATORS = 7;
    private static final Set<String> BEANS = Set.of(
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.enterprise.context.Dependent",
            "jakarta.inject.Singleton",
            "jakarta.ws.rs.Path",
            "jakarta.ws.rs.ext.Provider");

    private static final Set<String> VIEWERS = Set.of("Viewer", "CurrentViewer");

    private static final String JSON_VALUE = "com.fasterxml.jackson.annotation.JsonValue";

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

    /** The interceptor of repetitions keeps status, location and body of an answer. */
    @ArchTest
    public static final ArchRule REPEATABLE_METHODS_RETURN_A_RESPONSE = methods()
            .that()
            .areAnnotatedWith("org.zajedno.kit.idempotency.Idempotent")
            .should()
            .haveRawReturnType("jakarta.ws.rs.core.Response")
            .because("with an Idempotency-Key anything else ends in a 500");

    @ArchTest
    public static final ArchRule RESOURCES_ARE_NAMED_SO =
            classes().that().areAnnotatedWith("jakarta.ws.rs.Path").should().haveSimpleNameEndingWith("Resource");

    /** Features use each other one way round. */
    @ArchTest
    public static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("org.zajedno.(*).(*)..").should().beFreeOfCycles();

    /** A class is named by a noun, a use case by a verb and its object ({@code SubmitComment}), a fact in the past tense. */
    @ArchTest
    public static final ArchRule NAMES_ARE_NOUNS =
            classes().that(areWritten()).should(beNamedByANoun()).because("a newcomer guesses the file by the word");

    /** Two classes of one service never share a name. */
    @ArchTest
    public static final ArchRule NAMES_ARE_UNIQUE =
            classes().that(areWritten()).and().areTopLevelClasses().should(haveAnOwnName());

    /** What only its own package uses is no word of the others. Constants are inlined: nobody is seen to use {@code Roles}. */
    @ArchTest
    public static final ArchRule INSIDES_ARE_PACKAGE_PRIVATE = classes()
            .that(areWritten())
            .and()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .and()
            .areNotAnnotatedWith("jakarta.ws.rs.Path")
            .and()
            .areNotAnnotatedWith("io.smallrye.config.ConfigMapping")
            .and()
            .doNotHaveSimpleName("Roles")
            .and(DescribedPredicate.not(haveAJsonValue()))
            .should(beUsedByAnotherPackage())
            .because("a reader of a public class looks for its users elsewhere");

    /** A service asks for roles in one place, its {@code Viewer}, and makes it in {@code CurrentViewer}. */
    @ArchTest
    public static final ArchRule ROLES_ARE_ASKED_BY_THE_VIEWER = noClasses()
            .that()
            .resideOutsideOfPackage("org.zajedno.kit..")
            .and(areNoViewer())
            .should()
            .accessTargetWhere(isCallersRole())
            .because("who sees what is read in one file");

    /** Neither SQL nor HQL, nor a part of it that a repository of Panache is given from outside. */
    @ArchTest
    public static final ArchRule QUERIES_STAND_IN_REPOSITORIES = noClasses()
            .that()
            .resideOutsideOfPackage("org.zajedno.kit..")
            .and(areNoRepository())
            .should()
            .accessTargetWhere(isAQuery())
            .because("whoever changes a table finds in one place what reads it");

    /** Of beans and resources. */
    @ArchTest
    public static final ArchRule CONSTRUCTORS_TAKE_AT_MOST_SEVEN = constructors()
            .that()
            .areDeclaredInClassesThat(areBeans())
            .should(takeAtMostSeven())
            .because("a class with more collaborators does more than one thing");

    private static DescribedPredicate<JavaClass> areBeans() {
        return DescribedPredicate.describe("are beans", type -> BEANS.stream().anyMatch(type::isAnnotatedWith));
    }

    private static ArchCondition<JavaConstructor> takeAtMostSeven() {
        return new ArchCondition<>("take at most seven") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                var taken = constructor.getRawParameterTypes().size();
                if (taken > MOST_COLLABORATORS) {
                    events.add(
                            SimpleConditionEvent.violated(constructor, constructor.getFullName() + " takes " + taken));
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> areNoViewer() {
        return DescribedPredicate.describe("are no viewer", type -> !VIEWERS.contains(fileOf(type)));
    }

    private static DescribedPredicate<JavaClass> areNoRepository() {
        return DescribedPredicate.describe(
                "are no repository", type -> !fileOf(type).endsWith("Repository"));
    }

    /** The name of the class that stands in no other one. */
    private static String fileOf(JavaClass type) {
        var outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost.getSimpleName();
    }

    private static DescribedPredicate<JavaAccess<?>> isAQuery() {
        return DescribedPredicate.describe("is a query", access -> {
            var owner = access.getTargetOwner();
            return isMadeBy(owner, "jakarta.persistence.EntityManager", access, "create\\w*Query")
                    || isMadeBy(owner, "java.sql.Connection", access, "prepareStatement|prepareCall|createStatement")
                    || isMadeBy(owner, "org.zajedno.kit.paging.KeysetQuery", access, "hql|sql")
                    || isGivenToPanache(access);
        });
    }

    private static boolean isMadeBy(JavaClass owner, String type, JavaAccess<?> access, String names) {
        return owner.isAssignableTo(type) && access.getName().matches(names);
    }

    private static boolean isGivenToPanache(JavaAccess<?> access) {
        return access instanceof JavaMethodCall call
                && call.getTarget().getRawParameterTypes().stream()
                        .findFirst()
                        .filter(first -> first.isEquivalentTo(String.class))
                        .isPresent()
                && call.getTarget()
                        .resolveMember()
                        .filter(method ->
                                method.getOwner().getPackageName().startsWith("io.quarkus.hibernate.orm.panache"))
                        .isPresent();
    }

    private static DescribedPredicate<JavaAccess<?>> isCallersRole() {
        return DescribedPredicate.describe(
                "is the role of the caller",
                access -> access.getTargetOwner().getName().equals("org.zajedno.kit.caller.Caller")
                        && access.getName().equals("hasRole"));
    }

    private static DescribedPredicate<JavaClass> areWritten() {
        return DescribedPredicate.describe(
                "are written",
                type -> !type.isAnonymousClass() && !type.getSimpleName().equals("package-info"));
    }

    /** The contract's scanner passes over what it cannot call. */
    private static DescribedPredicate<JavaClass> haveAJsonValue() {
        return DescribedPredicate.describe(
                "have a JSON value",
                type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(JSON_VALUE)));
    }

    private static ArchCondition<JavaClass> beNamedByANoun() {
        return new ArchCondition<>("be named by a noun") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var words = type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])");
                var last = words[words.length - 1];
                var gerund = last.endsWith("ing") && !NOUNS_IN_ING.contains(last);
                var participle = words.length == 1
                        && (last.endsWith("ed") && !last.endsWith("eed") || PARTICIPLES.contains(last));
                if (gerund || participle) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is not named by a noun"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveAnOwnName() {
        return new ArchCondition<>("have a name of their own") {
            private final Map<String, List<String>> named = new HashMap<>();

            @Override
            public void init(Collection<JavaClass> all) {
                all.forEach(type -> named.computeIfAbsent(type.getSimpleName(), any -> new ArrayList<>())
                        .add(type.getName()));
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var same = named.getOrDefault(type.getSimpleName(), List.of());
                if (same.size() > 1) {
                    events.add(SimpleConditionEvent.violated(type, "one name, several classes: " + same));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beUsedByAnotherPackage() {
        return new ArchCondition<>("be used by another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var used = type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
                if (!used && !isPassed(type)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is public and used in its package only"));
                }
            }
        };
    }

    /** Whoever calls a public method need not name the classes that it takes and answers. */
    private static boolean isPassed(JavaClass type) {
        return Stream.of(
                        type.getMethodsWithReturnTypeOfSelf(),
                        type.getMethodsWithParameterTypeOfSelf(),
                        type.getConstructorsWithParameterTypeOfSelf())
                .flatMap(Set::stream)
                .anyMatch(called -> called.getModifiers().contains(JavaModifier.PUBLIC)
                        && called.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && !called.getOwner().equals(type)
                        && !called.getOwner().isAnnotatedWith("jakarta.ws.rs.Path"));
    }
}
