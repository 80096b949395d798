package org.zajedno.kit.facts;

import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.ParameterizedType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The facts that this service takes, and who handles them. Two handlers of one fact, or one without its type, end the start. */
@ApplicationScoped
public class FactSubscriptions {

    /**
     * Who handles a fact.
     *
     * @param shape the handler's own record of the fact
     * @param version the major version of the fact's data that the handler reads
     */
    public record Subscription<T>(FactHandler<T> handler, Class<T> shape, int version) {}

    private final Map<String, Subscription<?>> subscriptions = new HashMap<>();

    FactSubscriptions(@All List<InstanceHandle<FactHandler<?>>> handlers) {
        handlers.forEach(handler -> add(handler.get(), handler.getBean().getBeanClass()));
    }

    /** The handler of this fact, if this service takes it. */
    public Optional<Subscription<?>> find(String source, String type) {
        return Optional.ofNullable(subscriptions.get(key(source, type)));
    }

    /** What this service takes, each as source and type: {@code panels/CommentAnswered}. */
    public Set<String> names() {
        return Set.copyOf(subscriptions.keySet());
    }

    private <T> void add(FactHandler<T> handler, Class<?> handlerClass) {
        var type = handlerClass.getAnnotation(FactType.class);
        if (type == null) {
            throw new IllegalStateException(handlerClass.getName() + " lacks @FactType");
        }
        var subscription = new Subscription<>(handler, FactSubscriptions.<T>shape(handlerClass), type.version());
        for (var source : type.from()) {
            if (subscriptions.put(key(source, type.value()), subscription) != null) {
                throw new IllegalStateException(key(source, type.value()) + " has two handlers");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Class<T> shape(Class<?> handlerClass) {
        return (Class<T>) Stream.of(handlerClass.getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(implemented -> implemented.getRawType() == FactHandler.class)
                .map(implemented -> implemented.getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(handlerClass.getName() + " names no record of its fact"));
    }

    private static String key(String source, String type) {
        return source + "/" + type;
    }
}
