package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.OpenApiContract;

@QuarkusTest
class PanelsContractTest extends OpenApiContract {}
