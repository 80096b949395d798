package org.zajedno.local.demo;

import java.io.PrintWriter;
import java.util.List;

/**
 * The whole involvement chain, from the study's registration to the line of the funder's report, played through the gateway as
 * the people whom it concerns. It can be played any number of times: the study and the panels are made once, the rest anew.
 */
public final class Demonstration {
    private static final List<Step> STEPS = List.of(
            new StudyStep(),
            new PanelStep(),
            new PanelLifeStep(),
            new RatesStep(),
            new ReviewStep(),
            new GlossaryStep(),
            new CommentStep(),
            new AnswerStep(),
            new ReleaseStep(),
            new SaidStep(),
            new PaymentStep(),
            new ImpactStep(),
            new CareStep(),
            new NextReviewStep(),
            new WaitingStep(),
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
    public static Known play(Api api, PrintWriter out) {
        var known = new Known();
        var stage = new Stage(api, known, out);
        STEPS.forEach(step -> step.play(stage));
        return known;
    }

    /** Reads the trace of a demonstration that was played before; changes nothing. */
    static void retell(Api api, Known known, PrintWriter out) {
        new TraceStep().play(new Stage(api, known, out));
    }
}
