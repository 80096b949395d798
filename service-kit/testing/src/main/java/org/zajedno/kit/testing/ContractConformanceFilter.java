package org.zajedno.kit.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Holds every reply that any test of a service gets against the service's contract. */
public final class ContractConformanceFilter implements QuarkusTestBeforeClassCallback, Filter {

    private static @Nullable ContractConformance contractConformance;

    @Override
    public void beforeClass(Class<?> testClass) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var address = URI.create(request.getURI());
        if (address.getPort() == ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class)) {
            var broken = promised().broken(reply(request.getMethod(), address, response));
            if (!broken.isEmpty()) {
                throw new AssertionError("The reply to " + request.getMethod() + " " + address.getPath()
                        + " is not as the contract promises: " + broken);
            }
        }
        return response;
    }

    private static ContractConformance.Reply reply(String method, URI address, Response response) {
        var type = Objects.requireNonNullElse(response.contentType(), "").split(";", 2)[0];
        return new ContractConformance.Reply(
                method,
                address.getRawPath(),
                response.statusCode(),
                type,
                // what a service streams is left for the test to read
                type.endsWith("json") ? response.asString() : null);
    }

    private static synchronized ContractConformance promised() {
        if (contractConformance == null) {
            try {
                contractConformance = new ContractConformance(EmittedContract.read());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return contractConformance;
    }
}
