package org.zajedno.panels.filter;

import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

/** A version under two reviews: one by a large and a small panel, one by the large panel alone. */
abstract class TwoReviewsTestBase {

    String serbia;
    String bosnia;
    String lipa;
    String breza;
    String version;
    String both;
    String serbian;

    @BeforeEach
    void twoReviewsOfALargeAndASmallPanel() {
        TestDatabase.clean();
        serbia = panel("RS");
        bosnia = panel("BA");
        lipa = memberOf(serbia, "RS", "Lipa");
        IntStream.range(0, 4).forEach(number -> memberOf(serbia, "RS", "Bor" + number));
        breza = memberOf(bosnia, "BA", "Breza");
        version = ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT);
        both = ReviewSteps.openReview(version, serbia, bosnia);
        serbian = ReviewSteps.openReview(version, serbia);
    }

    static List<String> ids(RequestSpecification caller, String path) {
        return caller.get(path).jsonPath().getList("items.id");
    }
}
