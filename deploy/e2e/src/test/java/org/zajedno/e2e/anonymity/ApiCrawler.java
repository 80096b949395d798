package org.zajedno.e2e.anonymity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zajedno.e2e.anonymity.ApiContract.Operation;
import org.zajedno.e2e.anonymity.ApiContract.Parameter;
import org.zajedno.e2e.anonymity.ApiReply.Request;

/**
 * Reads everything that the contracts offer to one caller: each operation in each form and with each filter, and with each
 * identifier that any reply of any service has shown, until nothing new turns up. An identifier of a kind is tried in a place of a
 * path first, and only if it fits there all of the kind are.
 */
public final class ApiCrawler {
    private static final int MOST_ROUNDS = 12;
    private static final int MOST_VALUES = 8;
    private static final int REFUSALS = 3;
    private static final Pattern PLAIN = Pattern.compile("[\\w.:+/-]+");
    private static final Set<Integer> UNFIT = Set.of(400, 403, 404, 405);

    private final Map<Operation, Pattern> reads = new LinkedHashMap<>();
    private final Function<Collection<Request>, List<ApiReply>> caller;
    private final CollectedValues known = new CollectedValues();
    private final Map<Request, ApiReply> replies = new LinkedHashMap<>();
    /** Replies by the path alone, in the form that comes by itself. */
    private final Map<String, List<ApiReply>> byPath = new HashMap<>();

    /** How many items a list with this query has. */
    private final Map<String, Integer> items = new HashMap<>();

    /** By the beginning of a path: of each kind the identifier that is tried first. */
    private final Map<String, Map<String, String>> trials = new HashMap<>();
    /** By the beginning of a path: the identifiers to which something was answered but that there is nothing. */
    private final Map<String, Set<String>> fitting = new HashMap<>();

    private final Map<String, List<Integer>> statuses = new HashMap<>();
    private final Map<Request, String> templates = new HashMap<>();
    private final Set<Request> queued = new LinkedHashSet<>();

    /** @param caller sends requests as somebody, and has the replies in their order */
    public ApiCrawler(List<ApiContract> contracts, Function<Collection<Request>, List<ApiReply>> caller) {
        contracts.stream()
                .flatMap(contract -> contract.operations().stream())
                .filter(Operation::isRead)
                .forEach(read -> reads.put(read, Pattern.compile(read.path().replaceAll("\\{[^}]+}", "[^/]+"))));
        this.caller = caller;
    }

    /** All replies, in the order of the requests. */
    public List<ApiReply> run() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            reads.keySet().forEach(this::queue);
            followAddresses();
            if (send() == 0) {
                break;
            }
        }
        reads.keySet().forEach(this::queuePairs);
        send();
        return List.copyOf(replies.values());
    }

    private int send() {
        var open = List.copyOf(queued);
        queued.clear();
        for (var apiReply : caller.apply(open)) {
            replies.put(apiReply.request(), apiReply);
            byPath.computeIfAbsent(pathOf(apiReply), _ -> new ArrayList<>()).add(apiReply);
            if (apiReply.isJson() && apiReply.status() == 200) {
                var found = ReplyReader.json(apiReply.text()).path("items").size();
                items.merge(apiReply.request().path(), found, Math::max);
            }
            var template = templates.get(apiReply.request());
            known.add(apiReply, template);
            statuses.computeIfAbsent(template, _ -> new ArrayList<>()).add(apiReply.status());
            if (!UNFIT.contains(apiReply.status())) {
                fitting.computeIfAbsent(beginning(template), _ -> new HashSet<>())
                        .addAll(ReplyReader.idsIn(pathOf(apiReply)));
            }
        }
        return open.size();
    }

    private static String pathOf(ApiReply apiReply) {
        return withoutQuery(apiReply.request().path());
    }

    private static String withoutQuery(String path) {
        return path.split("\\?", 2)[0];
    }

    private void queue(Operation operation) {
        if (isRefused(operation)) {
            return;
        }
        for (var path : paths(operation)) {
            for (var query : queries(operation)) {
                add(operation, path + query, "*/*");
            }
            if (statusOf(path) == 200) {
                forms(operation).forEach(form -> add(operation, path + required(operation), form));
            }
        }
    }

    private static Stream<String> forms(Operation operation) {
        return operation.mediaTypes().stream().sorted().filter(form -> !form.equals("application/json"));
    }

    private void add(Operation operation, String path, String accept) {
        var request = Request.get(operation.service(), path, accept);
        if (!replies.containsKey(request)) {
            queued.add(request);
            templates.put(request, operation.path());
        }
    }

    /** Whether the caller's role may not read it, whatever the identifier. */
    private boolean isRefused(Operation operation) {
        var answered = statuses.getOrDefault(operation.path(), List.of());
        return answered.size() >= REFUSALS && answered.stream().allMatch(status -> status == 403 || status == 401);
    }

    private int statusOf(String path) {
        return byPath.getOrDefault(path, List.of()).stream()
                .mapToInt(ApiReply::status)
                .min()
                .orElse(0);
    }

    /** The path with what is known in each place, as far as the paths before it were answered. */
    private Set<String> paths(Operation operation) {
        var template = new StringBuilder();
        Set<String> begun = Set.of("");
        for (var segment : operation.path().substring(1).split("/")) {
            var next = new LinkedHashSet<String>();
            for (var beginning : begun) {
                values(operation, segment, template.toString(), beginning)
                        .forEach(value -> next.add(beginning + "/" + value));
            }
            template.append('/').append(segment);
            begun = next;
        }
        return begun;
    }

    private Collection<String> values(Operation operation, String segment, String before, String beginning) {
        if (!segment.startsWith("{")) {
            return List.of(segment);
        }
        var parameter = operation.inPath(segment.substring(1, segment.length() - 1));
        if (!parameter.values().isEmpty()) {
            return parameter.values();
        }
        if (operation.hasIdIn(before)) {
            var replied = nearest(beginning);
            var within = CollectedValues.in(replied, parameter);
            return within.isEmpty() && !parameter.isId() && !replied.isEmpty()
                    ? known.values(parameter.name(), MOST_VALUES)
                    : within;
        }
        return parameter.isId() ? worthTrying(operation) : known.values(parameter.name(), MOST_VALUES);
    }

    /** What was answered to this path, or to the longest beginning of it that is a path of its own. */
    private List<ApiReply> nearest(String beginning) {
        for (var path = beginning; path.contains("/"); path = path.substring(0, path.lastIndexOf('/'))) {
            if (byPath.containsKey(path)) {
                return byPath.get(path).stream()
                        .filter(apiReply -> apiReply.status() == 200)
                        .toList();
            }
        }
        return List.of();
    }

    /**
     * All identifiers of the kinds that fit this beginning of a path, which is tried with one of each kind at the first operation
     * that the caller may ask.
     */
    private Set<String> worthTrying(Operation operation) {
        var beginning = beginning(operation.path());
        var tried = trials.computeIfAbsent(beginning, _ -> new LinkedHashMap<>());
        var found = fitting.getOrDefault(beginning, Set.of());
        var isFirst = reads.keySet().stream()
                .filter(read -> beginning(read.path()).equals(beginning) && !isRefused(read))
                .findFirst()
                .filter(operation::equals)
                .isPresent();
        var worthTrying = new LinkedHashSet<String>();
        known.ids().forEach((kind, ids) -> {
            var trial = tried.computeIfAbsent(kind, _ -> ids.iterator().next());
            if (found.contains(trial)) {
                worthTrying.addAll(ids);
            } else if (isFirst) {
                worthTrying.add(trial);
            }
        });
        return worthTrying;
    }

    private static String beginning(String template) {
        return template.replaceFirst("(\\{id}|\\{\\w+Id}).*", "$1");
    }

    /** Each way to ask: as it is, and with one value of each parameter that may be given. */
    private List<String> queries(Operation operation) {
        var must = required(operation);
        var queries = new ArrayList<String>();
        var free = operation.inQuery().stream()
                .filter(parameter ->
                        !parameter.isRequired() && !parameter.name().equals("cursor"))
                .toList();
        var isPaged = free.stream().anyMatch(parameter -> parameter.name().equals("limit"));
        queries.add(isPaged ? joined(must, "limit=200") : must);
        free.forEach(parameter -> filters(operation, parameter).forEach(filter -> queries.add(joined(must, filter))));
        return queries;
    }

    private static String joined(String query, String parameter) {
        return query + (query.isEmpty() ? "?" : "&") + parameter;
    }

    private String required(Operation operation) {
        return operation.inQuery().stream()
                .filter(Parameter::isRequired)
                .map(parameter -> filters(operation, parameter).findFirst().orElse(parameter.name() + "=1"))
                .reduce("", ApiCrawler::joined);
    }

    private Stream<String> filters(Operation operation, Parameter parameter) {
        var values = parameter.isId()
                ? known.ids().entrySet().stream()
                        .filter(kind -> isNamedAlike(kind.getKey(), parameter.name()))
                        .flatMap(kind -> kind.getValue().stream())
                        .distinct()
                        .limit(operation.path().contains("{") ? MOST_VALUES : 40)
                        .toList()
                : parameter.values().isEmpty() ? known.values(parameter.name(), MOST_VALUES) : parameter.values();
        return parameter.name().equals("limit")
                ? Stream.empty()
                : values.stream()
                        .filter(value -> PLAIN.matcher(value).matches())
                        .map(value -> parameter.name() + "=" + value.replace("+", "%2B"));
    }

    /** {@code panelId} takes what stands under that name, and the ids of {@code /v1/panels}. */
    private static boolean isNamedAlike(String kind, String parameter) {
        var thing =
                parameter.replaceAll("Ids?$", "").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return kind.equals(parameter) || kind.matches(".*/" + thing + "(s|ies)? \\.id");
    }

    /** Two filters at once, of those that leave some of a list and not all. */
    private void queuePairs(Operation operation) {
        for (var path : paths(operation)) {
            var whole = items(path + "?limit=200");
            var narrowing = operation.inQuery().stream()
                    .flatMap(parameter -> filters(operation, parameter))
                    .filter(filter -> items(path + "?" + filter) > 0 && items(path + "?" + filter) < whole)
                    .toList();
            for (var one : narrowing) {
                for (var other : narrowing) {
                    if (one.compareTo(other) < 0 && !one.split("=")[0].equals(other.split("=")[0])) {
                        add(operation, path + "?" + one + "&" + other, "*/*");
                    }
                }
            }
        }
    }

    private int items(String path) {
        return items.getOrDefault(path, 0);
    }

    /** Links and addresses in replies, as they are. */
    private void followAddresses() {
        var roots = new HashSet<String>();
        for (var address : known.addresses()) {
            var path = withoutQuery(address);
            reads.forEach((read, pattern) -> {
                if (pattern.matcher(path).matches() && roots.add(address)) {
                    add(read, address, "*/*");
                }
            });
        }
    }
}
