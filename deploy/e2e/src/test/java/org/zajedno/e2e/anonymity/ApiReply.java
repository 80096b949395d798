package org.zajedno.e2e.anonymity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came back to somebody, with what was sent. */
public record ApiReply(Caller caller, Request request, int status, Map<String, List<String>> headers, byte[] content) {

    /** @param walls the country of somebody who acts for one alone: all that is shown is of that country */
    public record Caller(String user, Set<String> walls) {}

    /** @param body empty where none was sent */
    public record Request(String service, String method, String path, String accept, String body) {
        public static Request get(String service, String path, String accept) {
            return new Request(service, "GET", path, accept, "");
        }

        @Override
        public String toString() {
            return method + " " + path + (accept.equals("*/*") ? "" : " as " + accept);
        }
    }

    public String mediaType() {
        return headers.getOrDefault("content-type", List.of("")).getFirst().split(";")[0];
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    public boolean isJson() {
        return mediaType().endsWith("json");
    }
}
