package org.zajedno.dissemination.edition;

import static org.zajedno.dissemination.edition.EditionState.APPROVED;
import static org.zajedno.dissemination.edition.EditionState.IN_LANGUAGE_REVIEW;
import static org.zajedno.dissemination.edition.EditionState.IN_READER_CHECK;
import static org.zajedno.dissemination.edition.EditionState.IN_TRANSLATION;
import static org.zajedno.dissemination.edition.EditionState.OUTDATED;
import static org.zajedno.dissemination.edition.EditionState.PUBLISHED;
import static org.zajedno.dissemination.edition.EditionState.WITHDRAWN;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zajedno.dissemination.reference.KosovoMention;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;

/** A work in one language and script and one form of access. */
@Entity
@Table(name = "edition")
public class Edition extends VersionedEntity {

    private UUID workId;
    private @Nullable Country owner;

    // null for editions from before it was kept
    private @Nullable String writer;

    private LanguageTag language;

    @Enumerated(EnumType.STRING)
    private AccessForm accessForm;

    private @Nullable UUID translationOf;
    private String title;
    private @Nullable String summary;
    private @Nullable String text;
    private @Nullable String translator;
    private String namesCountries;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    private @Nullable Integer readers;
    private @Nullable LocalDate readersCheckedOn;

    @Embedded
    private @Nullable ObligatorySentences obligatorySentences;

    private @Nullable Instant publishedAt;
    private @Nullable String withdrawalReason;

    protected Edition() {}

    /** A source edition goes straight to its language review; what is translated from one starts in translation. */
    Edition(
            UUID workId,
            @Nullable Country owner,
            LanguageTag language,
            AccessForm accessForm,
            @Nullable UUID translationOf,
            EditionText content,
            Instant now) {
        super(now);
        this.workId = workId;
        this.owner = owner;
        this.language = language;
        this.accessForm = accessForm;
        this.translationOf = translationOf;
        this.state = translationOf == null ? IN_LANGUAGE_REVIEW : IN_TRANSLATION;
        take(content, now);
    }

    /** @param digest of who wrote it last; never the account itself */
    void writtenBy(String digest) {
        writer = digest;
    }

    /** Changes what is not out yet. An approved text goes back to its review. */
    void rewrite(EditionText content, Instant now) {
        require(Set.of(IN_TRANSLATION, IN_LANGUAGE_REVIEW, IN_READER_CHECK, APPROVED));
        if (state == APPROVED || state == IN_READER_CHECK) {
            state = IN_LANGUAGE_REVIEW;
            readers = null;
            readersCheckedOn = null;
        }
        take(content, now);
    }

    /** The translation is done: somebody who knows the language well reads it. */
    void sendToReview(Instant now) {
        require(Set.of(IN_TRANSLATION));
        requireText();
        move(IN_LANGUAGE_REVIEW, now);
    }

    /**
     * The language is right, says somebody else than who wrote it last. Easy Read goes on to its readers.
     *
     * @param approver the digest of who says so
     */
    void approve(String approver, Instant now) {
        if (approver.equals(writer)) {
            throw Refusal.forbidden("approved-by-writer");
        }
        require(Set.of(IN_LANGUAGE_REVIEW));
        requireText();
        move(accessForm == AccessForm.EASY_READ ? IN_READER_CHECK : APPROVED, now);
    }

    /** Readers have read an Easy Read edition: it is approved, or goes back to its review. */
    void recordReaderCheck(int count, LocalDate on, boolean passed, Instant now) {
        require(Set.of(IN_READER_CHECK));
        readers = count;
        readersCheckedOn = on;
        move(passed ? APPROVED : IN_LANGUAGE_REVIEW, now);
    }

    /** Comes out with these sentences, which stay as they are from now on. */
    void publish(ObligatorySentences withSentences, Instant now) {
        require(Set.of(APPROVED));
        obligatorySentences = withSentences;
        publishedAt = now.truncatedTo(ChronoUnit.MICROS);
        move(PUBLISHED, now);
    }

    void withdraw(String reason, Instant now) {
        require(EditionState.OUT);
        withdrawalReason = reason;
        move(WITHDRAWN, now);
    }

    /** The source has changed: an edition that is out becomes outdated, another one goes back to translation. */
    void fallBehindSource(Instant now) {
        if (state == PUBLISHED) {
            move(OUTDATED, now);
        } else if (Set.of(IN_LANGUAGE_REVIEW, IN_READER_CHECK, APPROVED).contains(state)) {
            readers = null;
            readersCheckedOn = null;
            move(IN_TRANSLATION, now);
        }
    }

    /** Refuses unless it may come out as far as its state goes. */
    void requireApproved() {
        require(Set.of(APPROVED));
    }

    /** Refuses once it is or was out. */
    void requireNotOutYet() {
        require(Set.of(IN_TRANSLATION, IN_LANGUAGE_REVIEW, IN_READER_CHECK, APPROVED));
    }

    boolean namesDisputedTerritory() {
        return countries().contains(new Country("XK")) || KosovoMention.in(title, summary, text);
    }

    private void require(Set<EditionState> allowed) {
        if (!allowed.contains(state)) {
            throw Refusal.conflict("edition-state").with("state", state);
        }
    }

    private void requireText() {
        if (text == null) {
            throw Refusal.conflict("edition-text-missing");
        }
    }

    private void take(EditionText content, Instant now) {
        title = content.title();
        summary = content.summary();
        text = content.text();
        translator = content.translator();
        namesCountries =
                content.countries().stream().map(Country::code).sorted().collect(Collectors.joining(","));
        touch(now);
    }

    private void move(EditionState next, Instant now) {
        state = next;
        touch(now);
    }

    public UUID workId() {
        return workId;
    }

    /** Whose it is; null for the whole project. */
    @Nullable
    Country owner() {
        return owner;
    }

    public EditionState state() {
        return state;
    }

    LanguageTag language() {
        return language;
    }

    AccessForm accessForm() {
        return accessForm;
    }

    @Nullable
    UUID translationOf() {
        return translationOf;
    }

    EditionText content() {
        return new EditionText(title, summary, text, translator, countries());
    }

    private List<Country> countries() {
        return Stream.of(namesCountries.split(","))
                .filter(code -> !code.isEmpty())
                .map(Country::new)
                .toList();
    }

    @Nullable
    Integer readers() {
        return readers;
    }

    @Nullable
    ObligatorySentences statements() {
        return obligatorySentences;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    String withdrawalReason() {
        return withdrawalReason;
    }
}
