package org.zajedno.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever the bytes: a problem that names what is wrong, nothing stored, nothing of our insides told. */
public abstract class HostileInputTestBase {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A POST that creates something. */
    protected abstract String path();

    /** A body that it would accept; an object with at least one field that is a string. */
    protected abstract String soundBody();

    /** The name of a field of the sound body that holds a string. */
    protected abstract String textField();

    protected abstract TestTokens caller();

    /** How many things are stored now; must not change. */
    protected abstract long stored();

    @TestFactory
    List<DynamicTest> hostileBodyChangesNothing() throws JsonProcessingException {
        return bodies().entrySet().stream()
                .map(body -> DynamicTest.dynamicTest(body.getKey(), () -> refuses(body.getValue())))
                .toList();
    }

    private void refuses(String body) {
        var before = stored();

        var response = given().header("Authorization", "Bearer " + caller().sign())
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(path());

        assertThat(response.statusCode()).isIn(400, 413, 422);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.asString()).doesNotContain("org.zajedno", "java.", "jackson", "Exception", "<script");
        assertThat(stored()).isEqualTo(before);
    }

    private Map<String, String> bodies() throws JsonProcessingException {
        var bodies = new LinkedHashMap<String, String>();
        bodies.put("nothing", "");
        bodies.put("null", "null");
        bodies.put("a list", "[]");
        bodies.put("a string", "\"text\"");
        bodies.put("an empty object", "{}");
        bodies.put("half an object", soundBody().substring(0, soundBody().length() / 2));
        bodies.put("something behind the object", soundBody() + " {}");
        bodies.put("an unknown field", with("zzUnknown<script>", "1"));
        bodies.put(
                "a field twice", "{\"" + textField() + "\":\"a\"," + soundBody().substring(1));
        bodies.put("a number for a text", replaced("3"));
        bodies.put("a truth for a text", replaced("true"));
        bodies.put("an object for a text", replaced("{\"a\":{\"b\":1}}"));
        bodies.put("null for a text", replaced("null"));
        bodies.put("an empty text", replaced("\"\""));
        bodies.put("NUL in a text", replaced("\"a\\u0000b\""));
        bodies.put("half a surrogate pair", replaced("\"a\\ud800b\""));
        bodies.put("a text of a megabyte", replaced("\"" + "x".repeat(1_100_000) + "\""));
        bodies.put("a thousand levels", "[".repeat(1000) + "]".repeat(1000));
        bodies.put("a number of a thousand digits", with("zz", "9".repeat(1000)));
        return bodies;
    }

    private String replaced(String json) throws JsonProcessingException {
        return with(textField(), json);
    }

    private String with(String field, String json) throws JsonProcessingException {
        var body = (ObjectNode) JSON.readTree(soundBody());
        // put by text, so that what JSON cannot hold gets through
        body.put(field, "@@here@@");
        return JSON.writeValueAsString(body).replace("\"@@here@@\"", json);
    }
}
