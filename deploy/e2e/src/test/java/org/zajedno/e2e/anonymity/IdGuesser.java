package org.zajedno.e2e.anonymity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zajedno.e2e.anonymity.ApiContract.Operation;
import org.zajedno.e2e.anonymity.ApiReply.Request;

/** Identifiers that somebody has come by, in each place where a contract takes one. */
public final class IdGuesser {
    private final List<ApiContract> contracts;

    public IdGuesser(List<ApiContract> contracts) {
        this.contracts = contracts;
    }

    /** Every read with each of them in its path, or in a parameter of its query. */
    public Collection<Request> reads(Collection<String> ids) {
        var requests = new LinkedHashSet<Request>();
        for (var contract : contracts) {
            contract.operations().stream()
                    .filter(Operation::isRead)
                    .forEach(read -> ids.stream()
                            .flatMap(id -> Stream.concat(paths(read, id), queries(read, id)))
                            .forEach(path -> requests.add(Request.get(read.service(), path, "*/*"))));
        }
        return requests;
    }

    /** Every change with each of them in its path and its body. */
    public Collection<Request> changes(Collection<String> ids) {
        var requests = new LinkedHashSet<Request>();
        for (var contract : contracts) {
            for (var operation : contract.operations()) {
                if (!operation.isRead()) {
                    ids.forEach(id -> Stream.concat(paths(operation, id), Stream.of(operation.path()))
                            .filter(path -> !path.contains("{"))
                            .forEach(path -> requests.add(new Request(
                                    operation.service(),
                                    operation.method(),
                                    path,
                                    "*/*",
                                    contract.body(operation, id)))));
                }
            }
        }
        return requests;
    }

    /** The path with the identifier in each place that takes one, and each value that another place lists. */
    private static Stream<String> paths(Operation operation, String id) {
        Set<String> paths = Set.of(operation.path());
        var takesIds = false;
        for (var parameter : operation.parameters()) {
            if (!parameter.in().equals("path")) {
                continue;
            }
            takesIds = takesIds || parameter.isId();
            var values =
                    parameter.isId() ? List.of(id) : parameter.values().isEmpty() ? List.of("1") : parameter.values();
            var place = "{" + parameter.name() + "}";
            var filled = new LinkedHashSet<String>();
            paths.forEach(path -> values.forEach(value -> filled.add(path.replace(place, value))));
            paths = filled;
        }
        return takesIds ? paths.stream() : Stream.empty();
    }

    private static Stream<String> queries(Operation operation, String id) {
        if (operation.path().contains("{")) {
            return Stream.empty();
        }
        var queries = new ArrayList<String>();
        operation.inQuery().stream()
                .filter(ApiContract.Parameter::isId)
                .forEach(parameter -> queries.add(operation.path() + "?" + parameter.name() + "=" + id));
        return queries.stream();
    }
}
