package org.zajedno.kit.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;

/**
 * Refuses a query parameter that the operation does not have, and a second value of one that takes a single value (400). A
 * filter that is misspelled or not there would otherwise be passed over, and the caller would take everything for what was
 * asked for.
 */
@Provider
public class QueryParameterFilter implements ContainerRequestFilter {

    private static final int MOST_NAMED = 10;
    /** What a name may look like to be repeated in the refusal; anything else may be data that went astray. */
    private static final String NAME = "[A-Za-z][A-Za-z0-9_.-]{0,39}";

    private static final String UNNAMEABLE = "query";

    private final ResourceInfo operation;
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    QueryParameterFilter(ResourceInfo operation) {
        this.operation = operation;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        var takesMany = known.computeIfAbsent(operation.getResourceMethod(), QueryParameterFilter::parametersOf);
        var refusal = Refusal.of(Refusal.Kind.MALFORMED, "malformed-parameter");
        sent.entrySet().stream()
                .filter(parameter -> !takesMany.containsKey(parameter.getKey()))
                .limit(MOST_NAMED)
                .forEach(parameter ->
                        refusal.violating(nameable(parameter.getKey()), "is not a parameter of this operation"));
        sent.entrySet().stream()
                .filter(parameter -> parameter.getValue().size() > 1)
                .filter(parameter -> Boolean.FALSE.equals(takesMany.get(parameter.getKey())))
                .limit(MOST_NAMED)
                .forEach(parameter -> refusal.violating(parameter.getKey(), "may be given only once"));
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }

    private static String nameable(String name) {
        return name.matches(NAME) ? name : UNNAMEABLE;
    }

    /** Name to whether it takes several values. */
    private static Map<String, Boolean> parametersOf(Method method) {
        return Stream.concat(
                        named(Stream.of(method.getParameters()).map(each -> new Declared(each, each.getType()))),
                        fieldsOf(method.getDeclaringClass()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private static Stream<Map.Entry<String, Boolean>> fieldsOf(@Nullable Class<?> holder) {
        return holder == null
                ? Stream.empty()
                : Stream.concat(
                        named(Stream.of(holder.getDeclaredFields()).map(each -> new Declared(each, each.getType()))),
                        fieldsOf(holder.getSuperclass()));
    }

    private static Stream<Map.Entry<String, Boolean>> named(Stream<Declared> declared) {
        return declared.flatMap(each -> {
            if (each.at().isAnnotationPresent(BeanParam.class)) {
                return fieldsOf(each.type());
            }
            var query = each.at().getAnnotation(QueryParam.class);
            return query == null
                    ? Stream.empty()
                    : Stream.of(Map.entry(query.value(), Collection.class.isAssignableFrom(each.type())));
        });
    }

    private record Declared(AnnotatedElement at, Class<?> type) {}
}
