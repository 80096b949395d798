package org.zajedno.e2e;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests as bytes, for what a well-bred client refuses to send. */
final class RawHttpClient {
    private static final int PATIENCE_MILLIS = 10_000;

    private RawHttpClient() {}

    /** The status of the answer to {@code GET path}, the path as it is; 0 if the connection just ends. */
    static int status(URI gateway, String path, String... headers) throws IOException {
        var answer = get(gateway, path, headers);
        return answer.isEmpty() ? 0 : Integer.parseInt(answer.substring(9, 12));
    }

    /** Head and body of the answer. */
    static String get(URI gateway, String path, String... headers) throws IOException {
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var head = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: " + gateway.getAuthority() + "\r\n");
            for (var header : headers) {
                head.append(header).append("\r\n");
            }
            head.append("Connection: close\r\n\r\n");
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
