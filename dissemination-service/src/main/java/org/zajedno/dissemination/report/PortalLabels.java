package org.zajedno.dissemination.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zajedno.dissemination.reference.CodeList;
import org.zajedno.dissemination.reference.ReferenceData;
import org.zajedno.kit.problem.Refusal;

/** The portal's labels of our codes. */
@ApplicationScoped
class PortalLabels {

    private final ReferenceData reference;

    PortalLabels(ReferenceData reference) {
        this.reference = reference;
    }

    CodedValue sort(ReportForm form, String code) {
        return coded(sorts(form), code);
    }

    CodedValue status(String code) {
        return coded(ReferenceData.ACTIVITY_STATUSES, code);
    }

    /** In the portal's order, whatever order they were sent in. */
    List<CodedValue> audiences(List<String> codes) {
        return reference.current(ReferenceData.TARGET_AUDIENCES).entries().stream()
                .filter(entry -> codes.contains(entry.code()))
                .map(entry -> new CodedValue(entry.code(), entry.label()))
                .toList();
    }

    /** Refuses codes that are not in the portal's lists, naming every field. */
    void requireKnown(ReportForm form, ReportedActivity reportedActivity) {
        var refusal = Refusal.of(Refusal.Kind.INVALID, "invalid-input");
        var sortField = form == ReportForm.DISSEMINATION ? "type" : "channel";
        check(refusal, sortField, sorts(form), reportedActivity.sort());
        check(refusal, "status", ReferenceData.ACTIVITY_STATUSES, reportedActivity.status());
        for (int at = 0; at < reportedActivity.audiences().size(); at++) {
            check(
                    refusal,
                    "audiences[" + at + "]",
                    ReferenceData.TARGET_AUDIENCES,
                    reportedActivity.audiences().get(at));
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

    private CodedValue coded(String list, String code) {
        return reference
                .current(list)
                .entry(code)
                .map(CodeList.Entry::label)
                .map(label -> new CodedValue(code, label))
                .orElse(new CodedValue(code, code));
    }

    private static String sorts(ReportForm form) {
        return form == ReportForm.DISSEMINATION
                ? ReferenceData.DISSEMINATION_TYPES
                : ReferenceData.COMMUNICATION_CHANNELS;
    }
}
