package org.zajedno.gateway.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Writes the bytes of a request as a test spells them and reads what comes back until the connection closes. */
public final class RawHttpClient {

    /**
     * What came back.
     *
     * @param text everything that was read
     * @param closed whether the gateway closed the connection
     */
    public record RawResponse(String text, boolean closed) {
        public int status() {
            return text.isEmpty() ? -1 : Integer.parseInt(text.substring(9, 12));
        }

        /** How many answers there are: more than one tells that a second request was smuggled in. */
        public int answers() {
            return text.split("HTTP/1\\.1 \\d\\d\\d ", -1).length - 1;
        }
    }

    private RawHttpClient() {}

    public static RawResponse send(int port, String request) {
        return send(port, request, 1500);
    }

    public static RawResponse send(int port, String request, int patienceMillis) {
        var read = new ByteArrayOutputStream();
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(patienceMillis);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            boolean closed = readAll(socket, read);
            return new RawResponse(read.toString(StandardCharsets.UTF_8), closed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean readAll(Socket socket, ByteArrayOutputStream read) throws IOException {
        byte[] buffer = new byte[8192];
        try {
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                read.write(buffer, 0, n);
            }
            return true;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }
}
