package org.zajedno.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The realm of the local stack: what production loads, with the demo overlay laid over it. */
public final class DemoRealm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode merged;

    private DemoRealm(ObjectNode merged) {
        this.merged = merged;
    }

    /** Reads both files of {@code deploy/keycloak} in a checkout. */
    public static DemoRealm of(Path project) {
        var folder = project.resolve("deploy/keycloak");
        try {
            var production = (ObjectNode)
                    JSON.readTree(folder.resolve("zajedno-realm.json").toFile());
            var overlay = (ObjectNode)
                    JSON.readTree(folder.resolve("demo-overlay.json").toFile());
            return new DemoRealm(merge(production, overlay));
        } catch (IOException e) {
            throw new LocalStackException(
                    "The realm in " + folder + " cannot be read: " + e.getMessage() + "; restore it with git.");
        }
    }

    /**
     * Lays the overlay over the realm: a client of both keeps what the overlay does not say, other lists grow, a
     * plain value is replaced.
     */
    static ObjectNode merge(ObjectNode realm, ObjectNode overlay) {
        var result = realm.deepCopy();
        overlay.properties().forEach(entry -> {
            var name = entry.getKey();
            var addition = entry.getValue();
            if ("clients".equals(name)) {
                addition.forEach(client -> mergeClient(result.withArray("/clients"), (ObjectNode) client));
            } else if (addition.isArray()) {
                result.withArray("/" + name).addAll((ArrayNode) addition.deepCopy());
            } else {
                result.set(name, addition.deepCopy());
            }
        });
        return result;
    }

    private static void mergeClient(ArrayNode clients, ObjectNode addition) {
        for (var client : clients) {
            if (idOf(client).equals(idOf(addition))) {
                ((ObjectNode) client).setAll(addition.deepCopy());
                return;
            }
        }
        clients.add(addition.deepCopy());
    }

    /** The secret of a client of the local stack. */
    public String secretOf(String clientId) {
        for (var client : merged.path("clients")) {
            if (clientId.equals(idOf(client)) && client.hasNonNull("secret")) {
                return client.path("secret").asText();
            }
        }
        throw new LocalStackException("The realm knows no secret of a client " + clientId + ".");
    }

    boolean hasUser(String userName) {
        for (var user : merged.path("users")) {
            if (userName.equals(user.path("username").asText())) {
                return true;
            }
        }
        return false;
    }

    String json() {
        return merged.toPrettyString();
    }

    /** Changes whenever the realm does, or where people reach the gateway, or where Keycloak's mail goes. */
    String fingerprint(String publicUrl, int mailPort) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((publicUrl + mailPort + json()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String idOf(JsonNode client) {
        return client.path("clientId").asText();
    }
}
