package org.zajedno.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which methods each address takes. The framework answers 404 where an address is that of one resource class and the method that
 * of another: with this table it is told apart from an address that is none.
 */
@ApplicationScoped
public class AllowedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*[\\w-]+\\s*(?::\\s*([^{}]+(?:\\{[^}]*})?))?\\s*}");

    private record Operation(Pattern path, String method) {}

    private final List<Operation> operations = new ArrayList<>();

    AllowedMethods(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .forEach(resource -> Stream.of(resource.getMethods()).forEach(method -> add(resource, method)));
    }

    private void add(Class<?> resource, Method method) {
        Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(named -> named != null)
                .forEach(named -> operations.add(new Operation(
                        pattern(resource.getAnnotation(Path.class), method.getAnnotation(Path.class)), named.value())));
    }

    private static Pattern pattern(Path resource, Path method) {
        var path = ("/" + resource.value() + "/" + (method == null ? "" : method.value()))
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
        var regex = new StringBuilder();
        var parameters = PARAMETER.matcher(path);
        var at = 0;
        while (parameters.find()) {
            regex.append(Pattern.quote(path.substring(at, parameters.start())))
                    .append("(?:")
                    .append(
                            parameters.group(1) == null
                                    ? "[^/]+"
                                    : parameters.group(1).strip())
                    .append(')');
            at = parameters.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(path.substring(at))).append("/?").toString());
    }

    /** The methods of that address, none if it is no address of this service. */
    Set<String> allowed(String path) {
        var allowed = new TreeSet<String>();
        operations.stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .forEach(operation -> allowed.add(operation.method()));
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        if (!allowed.isEmpty()) {
            allowed.add("OPTIONS");
        }
        return allowed;
    }
}
