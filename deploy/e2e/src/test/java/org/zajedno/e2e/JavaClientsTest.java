package org.zajedno.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zajedno.client.dissemination.api.WorksApi;
import org.zajedno.client.events.api.EventsApi;
import org.zajedno.client.events.model.Event;
import org.zajedno.client.panels.api.MaterialsApi;
import org.zajedno.client.panels.model.MaterialKind;
import org.zajedno.client.panels.model.NewMaterial;
import org.zajedno.client.participants.ApiException;
import org.zajedno.client.participants.api.StudiesApi;
import org.zajedno.client.participants.model.Problem;
import org.zajedno.client.participants.model.Study;

/** A partner who generates a Java client from a contract can read, create and understand a refusal, with nothing else. */
@Order(7)
@ExtendWith(DemoStack.Provider.class)
class JavaClientsTest {

    @Test
    void studiesAreRead(DemoStack demoStack) throws Exception {
        // Given
        var study = UUID.fromString(demoStack.known().id("study"));

        // When
        var page = new StudiesApi(participants(demoStack, "researcher")).listStudies(null, 200, null, null, null);

        // Then
        assertThat(page.getItems())
                .filteredOn(Study::getId, study)
                .singleElement()
                .satisfies(found -> assertThat(found.getAcronym()).isEqualTo("IMPULSE"));
    }

    @Test
    void materialIsCreatedOnceHoweverOftenItIsSent(DemoStack demoStack) throws Exception {
        // Given
        var materials = new MaterialsApi(panels(demoStack, "researcher"));
        var key = UUID.randomUUID().toString();
        var wanted = new NewMaterial()
                .studyId(UUID.fromString(demoStack.known().id("study")))
                .title(Map.of("en", "Topic guide", "sr-Latn", "Vodič za razgovor"))
                .kind(MaterialKind.TOPIC_GUIDE);

        // When
        var made = materials.createMaterial(wanted, null, key);
        var again = materials.createMaterial(wanted, null, key);

        // Then
        assertThat(again).isEqualTo(made);
        assertThat(materials.getMaterial(made.getId(), null)).isEqualTo(made);
        assertThat(made.getTitle()).isEqualTo("Topic guide");
    }

    @Test
    void refusalIsATypedProblem(DemoStack demoStack) throws Exception {
        // Given
        var client = participants(demoStack, "researcher");
        var studies = new StudiesApi(client);

        // When
        var refused = catchThrowableOfType(ApiException.class, () -> studies.listStudies(null, 500, null, null, null));

        // Then
        assertThat(refused.getCode()).isEqualTo(422);
        var problem = client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        assertThat(problem.getType()).hasToString("/problems/invalid-input");
        assertThat(problem.getDetail()).isEqualTo("Some of the input is not right.");
        assertThat(problem.getViolations())
                .extracting(violation -> violation.getField())
                .containsExactly("limit");
    }

    @Test
    void eventsAndWorksAreReadByAnybody(DemoStack demoStack) throws Exception {
        // Given
        var events = new org.zajedno.client.events.ApiClient();
        events.updateBaseUri(demoStack.gateway().toString());
        var works = new org.zajedno.client.dissemination.ApiClient();
        works.updateBaseUri(demoStack.gateway().toString());

        // When
        var announced = new EventsApi(events).listEvents(null, 200, null, null, null, null, null);
        var published = new WorksApi(works).listWorks(null, 200, null, null, null, null);

        // Then
        assertThat(announced.getItems())
                .extracting(Event::getId)
                .contains(UUID.fromString(demoStack.known().id("event")));
        assertThat(published.getItems())
                .extracting(work -> work.getId())
                .contains(UUID.fromString(demoStack.known().id("work")));
    }

    private static org.zajedno.client.participants.ApiClient participants(DemoStack demoStack, String user)
            throws InterruptedException {
        var client = new org.zajedno.client.participants.ApiClient();
        client.updateBaseUri(demoStack.gateway().toString());
        client.setRequestInterceptor(bearer(demoStack, user));
        return client;
    }

    private static org.zajedno.client.panels.ApiClient panels(DemoStack demoStack, String user)
            throws InterruptedException {
        var client = new org.zajedno.client.panels.ApiClient();
        client.updateBaseUri(demoStack.gateway().toString());
        client.setRequestInterceptor(bearer(demoStack, user));
        return client;
    }

    private static Consumer<HttpRequest.Builder> bearer(DemoStack demoStack, String user) throws InterruptedException {
        var token = demoStack.token(user);
        return request -> request.header("Authorization", "Bearer " + token);
    }
}
