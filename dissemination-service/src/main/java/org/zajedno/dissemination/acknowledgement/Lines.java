package org.zajedno.dissemination.acknowledgement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.problem.Refusal;

/** The acknowledgements of an edition, in the order in which they are printed. */
@Schema(
        name = "Acknowledgements",
        examples =
                "{\"lines\": [{\"contributionId\": \"8f14e45f-ceea-467f-a0e5-6b8d1f2c3a4b\", \"text\": \"Dž. N.\"}]}")
public record Lines(@NotNull @Size(max = 2_000) List<@NotNull @Valid Line> lines) {

    /**
     * Refuses lines that thank whoever did not contribute, does not wish it or is thanked as a panel, and lines that leave
     * somebody out: everybody who wishes to be credited is, as they wish, and nobody else (domain.md §4).
     *
     * @param contributions of the study, those within the caller's countries
     */
    public void requireFitting(List<Contribution> contributions) {
        var named = contributions.stream()
                .filter(Contribution::needsALine)
                .collect(Collectors.toMap(Contribution::id, Function.identity()));
        var refusal = Refusal.of(Refusal.Kind.INVALID, "invalid-input");
        var thanked = new HashSet<UUID>();
        for (int at = 0; at < lines.size(); at++) {
            var id = lines.get(at).contributionId();
            if (!named.containsKey(id)) {
                refusal.violating(
                        "lines[" + at + "].contributionId", "is no contribution to be credited by name or pseudonym");
            } else if (!thanked.add(id)) {
                refusal.violating("lines[" + at + "].contributionId", "stands here twice");
            }
        }
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
        var leftOut = named.keySet().stream()
                .filter(id -> !thanked.contains(id))
                .sorted()
                .toList();
        if (!leftOut.isEmpty()) {
            throw Refusal.of(Refusal.Kind.INVALID, "acknowledgements-incomplete")
                    .with("contributions", leftOut)
                    .violating("lines", "leaves out contributions that are to be credited");
        }
    }
}
