package org.zajedno.participants;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.OpenApiContract;

@QuarkusTest
class ContractTest extends OpenApiContract {}
