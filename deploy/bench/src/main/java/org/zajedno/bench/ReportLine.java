package org.zajedno.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * One line of the result.
 *
 * @param of the figure that this one is compared with, by name; null where it stands for itself
 * @param ratio this value divided by that one; null where it stands for itself
 * @param goal what it should be; null where nothing is asked
 */
@JsonPropertyOrder({"name", "value", "unit", "of", "ratio"})
record ReportLine(
        String name,
        double value,
        String unit,
        @Nullable String of,
        @Nullable Double ratio,
        @JsonIgnore @Nullable Goal goal) {

    static final String PER_SECOND = "1/s";

    /** A bound on the ratio where there is one, else on the value. */
    record Goal(boolean atLeast, double bound) {
        static Goal atLeast(double bound) {
            return new Goal(true, bound);
        }

        static Goal below(double bound) {
            return new Goal(false, bound);
        }

        boolean isReachedBy(double value) {
            return atLeast ? value >= bound : value < bound;
        }
    }

    static ReportLine of(String name, double value, String unit) {
        return new ReportLine(name, value, unit, null, null, null);
    }

    ReportLine against(ReportLine other) {
        return new ReportLine(name, value, unit, other.name(), value / other.value(), goal);
    }

    ReportLine wanting(Goal wanted) {
        return new ReportLine(name, value, unit, of, ratio, wanted);
    }

    @JsonIgnore
    double judged() {
        return ratio == null ? value : ratio;
    }
}
