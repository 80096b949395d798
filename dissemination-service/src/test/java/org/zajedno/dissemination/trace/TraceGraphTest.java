package org.zajedno.dissemination.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TraceGraphTest {

    private static TraceNode node(TraceKind kind) {
        return new TraceNode(kind, UUID.randomUUID(), null, null, null, "/v1", null);
    }

    @Test
    void thingFoundTwiceStandsOnce() {
        var comment = node(TraceKind.COMMENT);
        var chain = new TraceGraph(comment);

        chain.add(List.of(comment, comment));

        assertThat(chain.toTrace(null).nodes()).containsExactly(comment);
    }

    @Test
    void linkToWhatIsNotShownIsLeftOut() {
        var comment = node(TraceKind.COMMENT);
        var response = node(TraceKind.RESPONSE);
        var chain = new TraceGraph(comment);
        chain.add(List.of(response));

        chain.link(TraceLink.Type.RESPONDED_BY, TraceKind.COMMENT, comment.id(), TraceKind.RESPONSE, response.id());
        chain.link(
                TraceLink.Type.RESPONDED_BY, TraceKind.COMMENT, UUID.randomUUID(), TraceKind.RESPONSE, response.id());

        assertThat(chain.toTrace(null).links()).hasSize(1);
        assertThat(chain.toTrace(null).truncated()).isFalse();
    }

    @Test
    void chainThatIsTooLongIsCutAndSaysSo() {
        var chain = new TraceGraph(node(TraceKind.EDITION));

        chain.add(Stream.generate(() -> node(TraceKind.COMMENT)).limit(500).toList());

        assertThat(chain.toTrace(null).nodes()).hasSize(500);
        assertThat(chain.toTrace(null).truncated()).isTrue();
    }

    @Test
    void chainThatJustFitsIsWhole() {
        var chain = new TraceGraph(node(TraceKind.EDITION));

        chain.add(Stream.generate(() -> node(TraceKind.COMMENT)).limit(499).toList());

        assertThat(chain.toTrace(null).truncated()).isFalse();
    }
}
