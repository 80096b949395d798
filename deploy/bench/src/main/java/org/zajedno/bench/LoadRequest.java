package org.zajedno.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to be made again and again.
 *
 * @param service who answers it
 * @param user the demo user who makes it; null for a stranger
 * @param paths one of them, by turns at random
 * @param body what is posted, with {@link #UNIQUE} where each is to differ; null to read
 */
record LoadRequest(
        String name,
        String service,
        @Nullable String user,
        List<String> paths,
        @Nullable String body) {
    /** Stands for a number that no other request has. */
    static final String UNIQUE = "@@";

    static LoadRequest read(String name, String service, @Nullable String user, List<String> paths) {
        return new LoadRequest(name, service, user, List.copyOf(paths), null);
    }

    static LoadRequest write(String name, String service, String user, String path, String body) {
        return new LoadRequest(name, service, user, List.of(path), body);
    }

    String method() {
        return body == null ? "GET" : "POST";
    }
}
