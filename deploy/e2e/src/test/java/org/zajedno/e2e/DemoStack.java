package org.zajedno.e2e;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.zajedno.local.DemoTokenClient;
import org.zajedno.local.LocalStack;
import org.zajedno.local.Main;
import org.zajedno.local.PortAssignment;
import org.zajedno.local.StackOptions;
import org.zajedno.local.demo.ApiClient;
import org.zajedno.local.demo.DemoState;
import org.zajedno.local.demo.Demonstration;

/** The real stack with the demonstration played on it, started once for all tests, on ports and data of its own. */
final class DemoStack implements AutoCloseable {
    private final int offset = PortAssignment.free().offset();
    private final StackOptions stackOptions = StackOptions.of(Main.project(), offset)
            .withFresh(true)
            .withKeepsUp(false)
            .withStartNoted(false);
    private final LocalStack stack = LocalStack.start(stackOptions);
    private final DemoTokenClient tokens = new DemoTokenClient(Main.project(), stack.issuer());
    private final ApiClient apiClient = at(stack.address("gateway"));
    private final StringWriter demoOutput = new StringWriter();
    private DemoState demoState;

    /** What the demonstration made; it is played when the first test asks. */
    synchronized DemoState known() {
        if (demoState == null) {
            demoState = Demonstration.play(apiClient, new PrintWriter(demoOutput));
        }
        return demoState;
    }

    /** What the demonstration said. */
    String demoOutput() {
        known();
        return demoOutput.toString();
    }

    LocalStack stack() {
        return stack;
    }

    /** Everybody, through the gateway. */
    ApiClient api() {
        return apiClient;
    }

    /** Everybody, at another address of the product. */
    ApiClient at(String address) {
        return new ApiClient(URI.create(address), tokens::of);
    }

    String token(String user) throws InterruptedException {
        return tokens.of(user);
    }

    URI gateway() {
        return URI.create(stack.address("gateway"));
    }

    /** Where the mails are read. */
    String mail() {
        return stack.address("mail");
    }

    int offset() {
        return offset;
    }

    ServiceDatabase database(String service) {
        return new ServiceDatabase(stack.address("postgres"), service);
    }

    @Override
    public void close() throws IOException {
        apiClient.close();
        stack.close();
        forget(stackOptions.folder());
    }

    private static void forget(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Gives the one stack to every test that asks for it, and ends it after the last. */
    static final class Provider implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == DemoStack.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(DemoStack.class, _ -> new DemoStack(), DemoStack.class);
        }
    }
}
