package org.zajedno.local.demo;

import java.io.PrintWriter;
import java.util.List;

/**
 * The whole involvement chain, from the study's registration to the line of the funder's report, played through the gateway as
 * the people whom it concerns. It can be played any number of times: the study and the panels are made once, the rest anew.
 */
public final class Demonstration {
    private static final List<DemoStep> STEPS = List.of(
            new StudyStep(),
            new PanelStep(),
            new PanelLifeStep(),
            new PaymentRateStep(),
            new ReviewStep(),
            new GlossaryStep(),
            new CommentStep(),
            new ResponseStep(),
            new ReleaseStep(),
            new YouSaidWeDidStep(),
            new PaymentStep(),
            new ImpactStep(),
            new SafeguardingStep(),
            new NextReviewStep(),
            new UnfinishedWorkStep(),
            new BookletStep(),
            new WebinarStep(),
            new ReachStep(),
            new ConsentStep(),
            new ReportStep(),
            new TraceStep());

    private Demonstration() {}

    /**
     * Plays every step and tells each on {@code out}.
     *
     * @return what was made, by name
     * @throws StepFailed at the first step that does not hold
     */
    public static DemoState play(ApiClient apiClient, PrintWriter out) {
        var demoState = new DemoState();
        var stage = new DemoContext(apiClient, demoState, out);
        STEPS.forEach(step -> step.play(stage));
        return demoState;
    }

    /** Reads the trace of a demonstration that was played before; changes nothing. */
    static void retell(ApiClient apiClient, DemoState demoState, PrintWriter out) {
        new TraceStep().play(new DemoContext(apiClient, demoState, out));
    }
}
