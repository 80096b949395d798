package org.zajedno.dissemination.funder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.zajedno.dissemination.reference.CodeList;
import org.zajedno.dissemination.reference.ReferenceData;
import org.zajedno.dissemination.study.Study;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** All funders: those of the European Union come with the release, others are added by coordinators. */
@ApplicationScoped
public class FunderRepository implements PanacheRepositoryBase<NationalFunder, UUID> {

    private static final String UNION = "EU";

    private static final Keyset<NationalFunder> OLDEST_FIRST =
            Keyset.byTime("f.createdAt", NationalFunder::createdAt, "f.id", NationalFunder::id);

    private final ReferenceData reference;

    FunderRepository(ReferenceData reference) {
        this.reference = reference;
    }

    /** The acknowledgements of all funders of a study, one after the other; none if one of them has none in this language. */
    public Optional<String> acknowledgement(Study study, LanguageTag language) {
        return joined(
                study,
                grant -> find(grant.programme()).flatMap(funder -> funder.acknowledgement(language, grant.number())));
    }

    /** The disclaimers of all funders of a study, each once; none if one of them has none in this language. */
    public Optional<String> disclaimer(Study study, LanguageTag language) {
        return joined(study, grant -> find(grant.programme()).flatMap(funder -> funder.disclaimer(language)));
    }

    private static Optional<String> joined(Study study, Function<Study.Grant, Optional<String>> sentence) {
        Set<String> sentences = new LinkedHashSet<>();
        for (var grant : study.grants()) {
            var found = sentence.apply(grant);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            sentences.add(found.get());
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    NationalFunder require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** Refuses a code by which a grant names another funder already. */
    void requireFree(String code) {
        if (find(code).isPresent()) {
            throw Refusal.conflict("funder-exists").with("code", code);
        }
    }

    Page<NationalFunder> page(ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, NationalFunder.class, "select f", "from NationalFunder f")
                .changed("f.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    private Optional<Funder> find(String programme) {
        var plain = plain(programme);
        return ofTheUnion().stream()
                .filter(funder -> plain(funder.code()).equals(plain)
                        || plain(funder.name()).equals(plain))
                .findFirst()
                .or(() -> find("plainCode", plain).firstResultOptional().map(NationalFunder::funder));
    }

    private List<Funder> ofTheUnion() {
        var disclaimers = reference.current(ReferenceData.DISCLAIMERS);
        var funders = new ArrayList<Funder>();
        for (var entry :
                reference.current(ReferenceData.FUNDER_ACKNOWLEDGEMENTS).entries()) {
            var disclaimer = disclaimers.entry(entry.code()).or(() -> disclaimers.entry(UNION));
            funders.add(new Funder(
                    entry.code(),
                    entry.label(),
                    Optional.ofNullable(entry.texts()).orElseThrow(),
                    disclaimer.map(CodeList.Entry::texts).orElseThrow()));
        }
        return funders;
    }

    /** A programme as it is compared: grants write "Horizon Europe", "HORIZON-EUROPE" and "horizon europe". */
    static String plain(String programme) {
        return programme.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
