package org.zajedno.participants.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.zajedno.kit.digest.Sha256;
import org.zajedno.kit.language.LanguageTag;

/** The words of a version in one language, as people sign them; never changed. */
@Entity
class ConsentFormText {

    @Id
    private UUID id;

    private UUID versionId;
    private LanguageTag language;
    private String sha256;
    private String body;

    protected ConsentFormText() {}

    ConsentFormText(UUID versionId, LanguageTag language, String body) {
        this.id = UUID.randomUUID();
        this.versionId = versionId;
        this.language = language;
        this.body = body;
        this.sha256 = sha256(body);
    }

    /** Of the text's UTF-8 bytes, in hexadecimal. */
    static String sha256(String text) {
        return Sha256.hexOf(text);
    }

    UUID id() {
        return id;
    }

    UUID versionId() {
        return versionId;
    }

    LanguageTag language() {
        return language;
    }

    String sha256() {
        return sha256;
    }

    String body() {
        return body;
    }
}
