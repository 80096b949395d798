package org.zajedno.dissemination.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zajedno.dissemination.reference.CodeList;
import org.zajedno.dissemination.reference.ReferenceData;
import org.zajedno.kit.problem.Refusal;

/** The portal's labels of our codes. */
@ApplicationScoped
class Labels {

    private final ReferenceData reference;

    Labels(ReferenceData reference) {
        this.reference = reference;
    }

    Coded sort(ReportForm form, String code) {
        return coded(sorts(form), code);
    }

    Coded status(String code) {
        return coded(ReferenceData.ACTIVITY_STATUSES, code);
    }

    /** In the portal's order, whatever order they were sent in. */
    List<Coded> audiences(List<String> codes) {
        return reference.current(ReferenceData.TARGET_AUDIENCES).entries().stream()
                .filter(entry -> codes.contains(entry.code()))
                .map(entry -> new Coded(entry.code(), entry.label()))
                .toList();
    }

    /** Refuses codes that are not in the portal's lists, naming every field. */
    void requireKnown(ReportForm form, Activity activity) {
        var refusal = Refusal.of(Refusal.Kind.INVALID, "invalid-input");
        var sortField = form == ReportForm.DISSEMINATION ? "type" : "channel";
        check(refusal, sortField, sorts(form), activity.sort());
        check(refusal, "status", ReferenceData.ACTIVITY_STATUSES, activity.status());
        for (int at = 0; at < activity.audiences().size(); at++) {
            check(
                    refusal,
                    "audiences[" + at + "]",
                    ReferenceData.TARGET_AUDIENCES,
                    activity.audiences().get(at));
        }
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }

    private void check(Refusal refusal, String field, String list, String code) {
        if (reference.current(list).entry(code).isEmpty()) {
            refusal.violating(field, "is no code of the list " + list);
        }
    }

    private Coded coded(String list, String code) {
        return reference
                .current(list)
                .entry(code)
                .map(CodeList.Entry::label)
                .map(label -> new Coded(code, label))
                .orElse(new Coded(code, code));
    }

    private static String sorts(ReportForm form) {
        return form == ReportForm.DISSEMINATION
                ? ReferenceData.DISSEMINATION_TYPES
                : ReferenceData.COMMUNICATION_CHANNELS;
    }
}
