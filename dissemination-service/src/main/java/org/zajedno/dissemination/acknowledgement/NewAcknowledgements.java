package org.zajedno.dissemination.acknowledgement;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.problem.Refusal;

/** The acknowledgements of an edition by the contributors of a PPI lead's countries, each name once. */
@Schema(name = "NewAcknowledgements", examples = "{\"lines\": [{\"text\": \"Dž. N.\"}]}")
@JsonIgnoreProperties("leftOut") // only read
public record NewAcknowledgements(@NotNull @Size(max = 500) List<@NotNull @Valid AcknowledgementLine> lines) {

    /**
     * Finds the contribution that each line thanks for. Refuses a text that no contributor chose, a text that is there
     * twice, and lines that leave somebody out (domain.md
     *
     * 4).
     *
     * @param contributions of the study, those within the caller's countries
     */
    public Map<UUID, String> matchTo(List<Contribution> contributions, CreditDigest digest) {
        var named = contributions.stream().filter(Contribution::needsALine).toList();
        var refusal = Refusal.of(Refusal.Kind.INVALID, "invalid-input");
        var thanked = new LinkedHashMap<UUID, String>();
        var texts = new HashSet<String>();
        for (int at = 0; at < lines.size(); at++) {
            var text = CreditDigest.normalize(lines.get(at).text());
            var whose = named.stream()
                    .filter(one -> digest.fits(one.id(), one.creditDigest(), text))
                    .toList();
            if (whose.isEmpty()) {
                refusal.violating("lines[" + at + "].text", "is not what a contributor chose to be printed as");
            } else if (!texts.add(text)) {
                refusal.violating("lines[" + at + "].text", "stands here twice");
            }
            whose.forEach(one -> thanked.put(one.id(), text));
        }
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
        if (thanked.size() < named.size()) {
            throw Refusal.of(Refusal.Kind.INVALID, "acknowledgements-incomplete")
                    .violating("lines", "leaves out contributions that are to be credited");
        }
        return thanked;
    }
}
