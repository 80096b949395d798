package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zajedno.e2e.anonymity.ApiContract;
import org.zajedno.e2e.anonymity.ApiCrawler;
import org.zajedno.e2e.anonymity.ApiReply;
import org.zajedno.e2e.anonymity.ApiReply.Caller;
import org.zajedno.e2e.anonymity.ApiReply.Request;
import org.zajedno.e2e.anonymity.Author;
import org.zajedno.e2e.anonymity.AuthorAttack;
import org.zajedno.e2e.anonymity.IdGuesser;
import org.zajedno.e2e.anonymity.ParallelCaller;
import org.zajedno.local.PortAssignment;

/**
 * Nobody finds out who said what in the demonstration: not with all that the four contracts let one read, not together, not by
 * looking before and after, and not by trying the identifiers of others. Last, because the tries change things on their way.
 */
@Order(99)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(DemoStack.Provider.class)
class AuthorAttackTest {
    private static final List<String> SERVICES = List.of("participants", "panels", "events", "dissemination");
    private static final Caller NOBODY = new Caller("nobody", Set.of());
    private static final Caller INTEGRATOR = new Caller("integrator", Set.of());
    private static final Caller COORDINATOR = new Caller("coordinator", Set.of());
    private static final Caller RESEARCHER = new Caller("researcher", Set.of());
    private static final Caller TEAM = new Caller("team-rs", Set.of("RS"));
    private static final Caller OTHER_MEMBER = new Caller("member-rs-2", Set.of("RS"));
    /** Who read the words of comments, and by them the language. */
    private static final Set<Caller> READERS = Set.of(RESEARCHER, OTHER_MEMBER);
    /** Who may put together what they are shown. */
    private static final List<Caller> TOGETHER = List.of(NOBODY, INTEGRATOR, COORDINATOR, RESEARCHER, TEAM);

    private final List<ApiContract> contracts = new ArrayList<>();
    private final Map<Caller, List<ApiReply>> read = new LinkedHashMap<>();
    private DemoStack demoStack;
    private ParallelCaller callers;
    private List<Author> authors;

    @BeforeAll
    void everybodyReadsEverything(DemoStack started) throws InterruptedException, IOException {
        demoStack = started;
        authors = new KnownAuthors(demoStack, demoStack.known().id("review")).all();
        var addresses = new LinkedHashMap<String, String>();
        for (var service : SERVICES) {
            addresses.put(service, demoStack.stack().address(service));
            contracts.add(contract(service));
        }
        callers = new ParallelCaller(addresses);
        Stream.concat(TOGETHER.stream(), Stream.of(OTHER_MEMBER))
                .forEach(caller -> read.put(caller, new ApiCrawler(contracts, all -> send(caller, all)).run()));
    }

    private ApiContract contract(String service) {
        var management = PortAssignment.shifted(demoStack.offset()).of(service + "-management");
        try (var emitted = demoStack.at("http://127.0.0.1:" + management)) {
            return new ApiContract(
                    service,
                    emitted.asNobody()
                            .accepting("application/json")
                            .get("/q/openapi?format=json")
                            .expect(200)
                            .json());
        }
    }

    private List<ApiReply> send(Caller caller, Collection<Request> requests) {
        return callers.send(caller, caller.equals(NOBODY) ? null : tokenOf(caller), requests);
    }

    private Supplier<String> tokenOf(Caller caller) {
        return () -> {
            try {
                return demoStack.token(caller.user());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        };
    }

    @AfterAll
    void close() {
        callers.close();
    }

    /** Those whom the caller is not. */
    private List<Author> othersThan(Caller caller) {
        return authors.stream()
                .filter(author -> !author.account().equals(caller.user()))
                .map(author -> READERS.contains(caller) ? author : KnownAuthors.withLanguage(author))
                .toList();
    }

    private static List<ApiReply> all(Map<Caller, List<ApiReply>> replies) {
        return TOGETHER.stream().flatMap(caller -> replies.get(caller).stream()).toList();
    }

    @Test
    @Order(1)
    void attackSeesWhatTheContractsOffer() {
        // When
        var seen = read.get(RESEARCHER).stream().map(ApiReply::text).collect(Collectors.joining("\n"));

        // Then
        assertThat(authors).hasSize(10);
        assertThat(authors.stream()
                        .flatMap(author -> author.comments().stream())
                        .filter(comment -> seen.contains(comment.id())))
                .hasSize(12);
        assertThat(Stream.of("Marija L.", "Hrast", "Vega", "Maslina", "Breza").filter(seen::contains))
                .hasSize(5);
        assertThat(failed(read)).isEmpty();
        assertThat(answered(NOBODY)).isGreaterThan(15);
        assertThat(answered(INTEGRATOR)).isGreaterThan(30);
        assertThat(answered(COORDINATOR)).isGreaterThan(150);
        assertThat(answered(RESEARCHER)).isGreaterThan(200);
        assertThat(answered(TEAM)).isGreaterThan(100);
    }

    private long answered(Caller caller) {
        return read.get(caller).stream().filter(reply -> reply.status() == 200).count();
    }

    private static List<String> failed(Map<Caller, List<ApiReply>> replies) {
        return replies.values().stream()
                .flatMap(List::stream)
                .filter(reply -> reply.status() >= 500)
                .map(reply -> reply.caller().user() + " " + reply.request() + ": " + reply.status())
                .toList();
    }

    @Test
    @Order(2)
    void nobodyNamesAnAuthorByAllThatIsShown() {
        read.forEach((caller, replies) -> {
            // When
            var findings = AuthorAttack.on(replies, othersThan(caller));

            // Then
            assertThat(findings).as(caller.user()).isEmpty();
        });
    }

    @Test
    @Order(3)
    void nobodyNamesAnAuthorByPuttingTogetherWhatSeveralAreShown() {
        // When
        var findings = AuthorAttack.on(all(read), authors);

        // Then
        assertThat(findings).isEmpty();
    }

    @Test
    @Order(4)
    void nobodyNamesAnAuthorByLookingBeforeAndAfter() throws InterruptedException, IOException {
        // Given
        var watched = new WatchedReview(demoStack);
        var speakers = new KnownAuthors(demoStack, watched.review()).all();
        assertThat(speakers).hasSize(10);
        var before = look(watched);
        var restless = restless(before, look(watched));
        var looks = new ArrayList<>(List.of(before));

        // When
        watched.answerAndRelease();
        looks.add(look(watched));
        await().atMost(Duration.ofSeconds(30)).until(() -> watched.thank().status() == 200);
        looks.add(look(watched));
        watched.changeCredit();
        looks.add(look(watched));
        watched.retract();
        await().atMost(Duration.ofSeconds(30)).until(() -> watched.trace().status() == 404);
        looks.add(look(watched));

        // Then
        for (int turn = 1; turn < looks.size(); turn++) {
            for (var caller : TOGETHER) {
                assertThat(AuthorAttack.onDifference(
                                looks.get(turn - 1).get(caller),
                                looks.get(turn).get(caller),
                                restless.get(caller),
                                watched.comment(),
                                speakers))
                        .as(caller.user() + " after step " + turn)
                        .isEmpty();
            }
        }
    }

    private Map<Caller, Set<Request>> restless(Map<Caller, List<ApiReply>> before, Map<Caller, List<ApiReply>> after) {
        var restless = new LinkedHashMap<Caller, Set<Request>>();
        before.forEach((caller, replies) -> restless.put(caller, AuthorAttack.restless(replies, after.get(caller))));
        return restless;
    }

    /** All that was answered at first, and what there is of the review, read again. */
    private Map<Caller, List<ApiReply>> look(WatchedReview watched) {
        var looks = new LinkedHashMap<Caller, List<ApiReply>>();
        for (var caller : TOGETHER) {
            var requests = read.get(caller).stream()
                    .filter(reply -> reply.status() == 200)
                    .map(ApiReply::request)
                    .filter(request -> request.accept().equals("*/*"))
                    .toList();
            var more = new IdGuesser(contracts).reads(watched.ids());
            looks.put(
                    caller,
                    send(
                            caller,
                            Stream.concat(requests.stream(), more.stream())
                                    .distinct()
                                    .toList()));
        }
        return looks;
    }

    @Test
    @Order(5)
    void nobodyNamesAnAuthorByTryingIdentifiers() {
        // Given
        var trials = new IdGuesser(contracts);
        var secret = authors.stream()
                .filter(author ->
                        author.names().contains("Marija L.") || author.names().contains("Breza"))
                .toList();
        var ids = secret.stream()
                .flatMap(author -> Stream.concat(
                        author.ids().stream(), author.comments().stream().map(Author.Comment::id)))
                .toList();

        // When
        var tried = new LinkedHashMap<Caller, List<ApiReply>>();
        TOGETHER.forEach(caller -> tried.put(caller, new ArrayList<>(send(caller, trials.reads(ids)))));
        TOGETHER.forEach(caller -> tried.get(caller).addAll(send(caller, trials.changes(ids))));

        // Then
        assertThat(all(tried)).hasSizeGreaterThan(3_000);
        assertThat(failed(tried)).isEmpty();
        tried.forEach((caller, replies) ->
                assertThat(AuthorAttack.on(replies, authors)).as(caller.user()).isEmpty());
    }
}
