package org.zajedno.panels.mydata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zajedno.panels.comment.HeldTextScope;
import org.zajedno.panels.encryption.FieldCipher;

/**
 * Reads what is stored about an account out of every table that names an account or a place on a panel, so that a table that
 * is added later is not forgotten. Encrypted values are decrypted. Replies that are kept for a day, in case a request is sent again,
 * are left out: whose they are can be told from the request alone, and the person has them.
 */
@ApplicationScoped
class MyDataRepository {

    private static final String TABLES = """
            select table_name, column_name from information_schema.columns
            where table_schema = current_schema() and column_name in ('account', 'membership_id') and table_name <> 'membership'
            order by table_name, column_name""";

    private static final String LOCKED = """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = current_schema() and data_type = 'bytea'""";

    private static final String ROWS = "select cast(jsonb_agg(to_jsonb(t)) as text) from %s t where t.%s in (:keys)";

    private static final String ANSWERS = "select cast(jsonb_agg(to_jsonb(r)) as text)"
            + " from comment_response r join comment c on c.id = r.comment_id where c.membership_id in (:keys)";

    /** Who else was there is nobody's business here. */
    private static final String MEETINGS = """
            select cast(jsonb_agg(jsonb_build_object('id', m.id, 'starts_at', m.starts_at, 'zone', m.zone)) as text)
            from panel_meeting m
            where exists (select 1 from jsonb_array_elements_text(m.attendance) a (id) where cast(a.id as uuid) in (:keys))""";

    /** What leads into the service, or is of use for its technique alone. */
    private static final Set<String> LEFT_OUT =
            Set.of("invitation_hash", "invitation_letters_hash", "confirmation_hash", "taken_by");

    private final EntityManager entities;
    private final HeldTextScope held;
    private final ObjectMapper json;
    private final FieldCipher cipher;

    MyDataRepository(EntityManager entities, HeldTextScope held, ObjectMapper json, FieldCipher cipher) {
        this.entities = entities;
        this.held = held;
        this.json = json;
        this.cipher = cipher;
    }

    /** Name of a table to its rows about the account; a table without any is left out. */
    Map<String, List<Object>> of(String account, Collection<UUID> memberships) {
        // also what is held for screening: it is the person's own
        var queries = held.reveal(() -> rows(account, memberships));
        var locked = locked();
        var copies = new LinkedHashMap<String, List<Object>>();
        queries.forEach((table, rows) -> {
            if (!rows.isEmpty()) {
                copies.put(
                        table,
                        rows.stream()
                                .<Object>map(row -> readable(table, row, locked))
                                .toList());
            }
        });
        return copies;
    }

    private Map<String, List<ObjectNode>> rows(String account, Collection<UUID> memberships) {
        var queries = new LinkedHashMap<String, List<ObjectNode>>();
        queries.put("membership", read(ROWS.formatted("membership", "account"), List.of(account)));
        if (!memberships.isEmpty()) {
            for (var table : tables()) {
                var keys = "account".equals(table[1]) ? List.of(account) : memberships;
                queries.put((String) table[0], read(ROWS.formatted(table[0], table[1]), keys));
            }
            queries.put("comment_response", read(ANSWERS, memberships));
            queries.put("panel_meeting", read(MEETINGS, memberships));
        }
        return queries;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> tables() {
        return entities.createNativeQuery(TABLES).getResultList();
    }

    private List<ObjectNode> read(String query, Collection<?> keys) {
        var rows = (String)
                entities.createNativeQuery(query).setParameter("keys", keys).getSingleResult();
        try {
            return rows == null
                    ? List.of()
                    : json.readerForListOf(ObjectNode.class).readValue(rows);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A row is no JSON", unreadable);
        }
    }

    private ObjectNode readable(String table, ObjectNode row, Set<String> locked) {
        row.remove(LEFT_OUT);
        row.properties().stream()
                .filter(field -> locked.contains(table + "." + field.getKey())
                        && field.getValue().isTextual())
                .map(Map.Entry::getKey)
                .toList()
                .forEach(column -> row.put(column, open(table, row, column)));
        return row;
    }

    private String open(String table, ObjectNode row, String column) {
        // PostgreSQL writes bytes as \x and their digits
        var bytes = HexFormat.of().parseHex(row.get(column).textValue().substring(2));
        var owner = UUID.fromString(row.get("message_settings".equals(table) ? "id" : "membership_id")
                .textValue());
        return "claim_receipt".equals(table)
                ? Base64.getEncoder().encodeToString(cipher.decrypt(bytes, owner))
                : cipher.decryptText(bytes, owner);
    }

    @SuppressWarnings("unchecked")
    private Set<String> locked() {
        return Set.copyOf(
                (List<String>) entities.createNativeQuery(LOCKED, String.class).getResultList());
    }
}
