package org.zajedno.gateway.support;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps cookies as a browser does. */
public final class TestBrowser {
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** The cookies that the browser would send now. */
    public Map<String, String> cookies() {
        return cookies;
    }

    /** As a browser writes them, all in one line. */
    public String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public Response begin(String from) {
        return get("/sign-in?return=" + from);
    }

    public Response signIn(String from) {
        URI back = comeBack(
                URI.create(begin(from.replace("?", "%3F").replace("=", "%3D")).header("Location")));
        return get(back.getRawPath() + "?" + back.getRawQuery());
    }

    public Response get(String path) {
        return keep(given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookies(cookies)
                .get(path));
    }

    /** As a page reads that says whose it is. */
    public Response get(String path, String csrfToken) {
        return keep(given().cookies(cookies).header("X-CSRF-Token", csrfToken).get(path));
    }

    public Response post(String path, String csrfToken) {
        var request = given().cookies(cookies).header("Origin", GatewayTestResource.PUBLIC_URL);
        return keep((csrfToken == null ? request : request.header("X-CSRF-Token", csrfToken)).post(path));
    }

    private Response keep(Response answer) {
        answer.detailedCookies().asList().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }

    /** Where the gateway sends a browser, followed to the address with which the browser comes back. */
    public static URI comeBack(URI authorization) {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(authorization).build(), BodyHandlers.discarding());
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
