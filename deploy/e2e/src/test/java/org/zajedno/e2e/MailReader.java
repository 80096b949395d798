package org.zajedno.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The mails that the mail server of the stack took, as whoever owns the address reads them. */
final class MailReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private MailReader() {}

    /** What looks like that link in the mails to that address. */
    static List<String> linksIn(DemoStack demoStack, String address, Pattern link)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(demoStack.mail() + "/api/user/" + address + "/messages"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() != 200
                    ? List.of()
                    : StreamSupport.stream(JSON.readTree(answer.body()).spliterator(), false)
                            .map(mail -> mail.path("mimeMessage")
                                    .asText()
                                    .replace("=\r\n", "")
                                    .replace("=3D", "="))
                            .map(link::matcher)
                            .flatMap(found -> found.results().map(match -> match.group()))
                            .toList();
        }
    }
}
