package org.zajedno.dissemination;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.OpenApiContractTestBase;

@QuarkusTest
class DisseminationOpenApiContractTest extends OpenApiContractTestBase {}
