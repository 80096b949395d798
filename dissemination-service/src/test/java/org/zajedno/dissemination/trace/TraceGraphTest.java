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
        var graph = new TraceGraph(comment);

        graph.add(List.of(comment, comment));

        assertThat(graph.toTrace(null).nodes()).containsExactly(comment);
    }

    @Test
    void linkToWhatIsNotShownIsLeftOut() {
        var comment = node(TraceKind.COMMENT);
        var response = node(TraceKind.RESPONSE);
        var graph = new TraceGraph(comment);
        graph.add(List.of(response));

        graph.link(TraceLink.Type.RESPONDED_BY, TraceKind.COMMENT, comment.id(), TraceKind.RESPONSE, response.id());
        graph.link(
                TraceLink.Type.RESPONDED_BY, TraceKind.COMMENT, UUID.randomUUID(), TraceKind.RESPONSE, response.id());

        assertThat(graph.toTrace(null).links()).hasSize(1);
        assertThat(graph.toTrace(null).truncated()).isFalse();
    }

    @Test
    void chainThatIsTooLongIsCutAndSaysSo() {
        var graph = new TraceGraph(node(TraceKind.EDITION));

        graph.add(Stream.generate(() -> node(TraceKind.COMMENT)).limit(500).toList());

        assertThat(graph.toTrace(null).nodes()).hasSize(500);
        assertThat(graph.toTrace(null).truncated()).isTrue();
    }

    @Test
    void chainThatJustFitsIsWhole() {
        var graph = new TraceGraph(node(TraceKind.EDITION));

        graph.add(Stream.generate(() -> node(TraceKind.COMMENT)).limit(499).toList());

        assertThat(graph.toTrace(null).truncated()).isFalse();
    }
}
