package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.OpenApiContractTestBase;

@QuarkusTest
class PanelsContractTest extends OpenApiContractTestBase {}
